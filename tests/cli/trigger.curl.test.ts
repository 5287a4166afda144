import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { createReceiver } from '../../mocks/receiver.ts'
import { sign } from '../../src/callback/sign.ts'
import { webhooks } from '../../src/contract/contract.ts'
import { cli, here, run } from '../support/cli.ts'
import { exception } from '../support/names.ts'
import { rawPort } from '../support/raw.ts'
import { record, sdkAppId, token } from '../support/recorder.ts'

const missing = ['curl', 'openssl', 'sh'].filter((tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0)

/** The command that --curl prints. */
async function print(target: string, args: readonly string[] = [], webhook = exception): Promise<string> {
  const { code, stdout, stderr } = await here(['trigger', webhook, '--target', target, '--curl', ...args])
  expect([code, stderr]).toEqual([0, ''])
  return stdout
}

const shell = (command: string, env: Record<string, string> = {}) => run('sh', ['-c', command], { env })

describe.skipIf(missing.length > 0)(`trigger --curl${missing.length > 0 ? ` (skipped: no ${missing.join(', ')} here)` : ''}`, () => {
  test.concurrent('sends nothing itself', async () => {
    const { url, arrivals } = await record()
    const { code, stdout } = await cli(['trigger', exception, '--target', url, '--curl'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^curl /)
    expect(arrivals).toHaveLength(0)
  })

  test.concurrent('prints a command that sends every webhook and is acknowledged', async () => {
    const receiver = await record()
    // One after the other: so many shells at once would keep the receiver, in this process, from answering in time.
    for (const name of webhooks.keys()) {
      const { code, stdout, stderr } = await shell(await print(`${receiver.url}/im`, [], name))
      expect(stderr).toBe('')
      expect(stdout).toMatch(/^HTTP\/1\.1 200 [\s\S]*"ActionStatus":"OK"/)
      expect(code).toBe(0)
    }
    expect(receiver.arrivals.map(({ url }) => url.searchParams.get('CallbackCommand')).sort()).toEqual([...webhooks.keys()].sort())
  })

  test.concurrent('sends what trigger itself sends: method, query in its order, content type and body', async () => {
    const receiver = await record()
    const args = ['--example', 'text-unicode', '--opt-platform', 'Mac OS', '--client-ip', '::1']
    for (const target of [`${receiver.url}/a%20b`, `${receiver.url}/a%20b?x=1&y=[2]`]) {
      await here(['trigger', exception, '--target', target, ...args])
      await shell(await print(target, args), { CHATPROOF_TARGET: target })
    }
    const [own, curl, ownWithQuery, curlWithQuery] = receiver.arrivals.map(({ method, url, headers, body }) => [
      method,
      url.href,
      headers.get('content-type'),
      body,
    ])
    expect(curl).toEqual(own)
    expect(curlWithQuery).toEqual(ownWithQuery)
  })

  test.concurrent('keeps the query of the target to itself, as it may hold a key, and asks for it', async () => {
    const { url } = await record()
    const command = await print(`${url}/im?key=k3y-0f-the-t3am`)
    expect(command).not.toContain('k3y')
    const { code, stderr } = await shell(command)
    expect(stderr).toContain('CHATPROOF_TARGET: set it to the webhook URL with its query')
    expect(code).not.toBe(0)
  })

  test.concurrent('signs at run time with CHATPROOF_TOKEN, which it never prints', async () => {
    const receiver = await record(createReceiver({ sdkAppId, token }))
    const command = await print(receiver.url, ['--token', token])
    expect(command).not.toContain(token)
    expect(command).not.toMatch(/[0-9a-f]{64}/)
    const { stdout } = await shell(command, { CHATPROOF_TOKEN: token })
    expect(stdout).toContain('"ActionStatus":"OK"')
    const { searchParams } = receiver.last().url
    expect(searchParams.get('Sign')).toBe(sign(token, searchParams.get('RequestTime') as string))
    expect((await shell(command, { CHATPROOF_TOKEN: 'another' })).stdout).toContain('Sign does not match')
  })

  test.concurrent('signs right with a token that the shell could trip over', async () => {
    const odd = '-n \\t%s$(x)`y`"q\'s 令牌'
    const { url } = await record(createReceiver({ sdkAppId, token: odd }))
    expect((await shell(await print(url, ['--token', odd]), { CHATPROOF_TOKEN: odd })).stdout).toContain('"ActionStatus":"OK"')
  })

  test.concurrent('without CHATPROOF_TOKEN ends with a readable error and sends nothing', async () => {
    const receiver = await record()
    const command = await print(receiver.url, ['--token', token])
    const outcomes = await Promise.all([shell(command), shell(command, { CHATPROOF_TOKEN: '' })])
    for (const { code, stderr } of outcomes) {
      expect(stderr).toMatch(/CHATPROOF_TOKEN: set it to the token from the console/)
      expect(code).not.toBe(0)
    }
    expect(receiver.arrivals).toHaveLength(0)
  })

  test.concurrent('sends the body byte for byte, whatever stands in it', async () => {
    const receiver = await record()
    const texts = [
      `it's 'quoted' "twice" $HOME \${HOME} $(id) \`id\` \\ \\\\ \\n ! # & ; | < > * ? ~ %s %% 是的 🧧 é\u2028`,
      "'",
      "''\\''",
      '@/etc/passwd',
    ]
    for (const text of texts) {
      const body = `{ "CallbackCommand": "${exception}",\n "Text": ${JSON.stringify(text)}}`
      await shell(await print(receiver.url, ['--body', body, '--force']))
      expect(receiver.last().body).toBe(body)
    }
    // A body that curl would take for the name of a file.
    const { stdout } = await here(['trigger', exception, '--target', receiver.url, '--curl', '--body', '-', '--force'], {
      stdin: '@/etc/passwd',
    })
    await shell(stdout)
    expect(receiver.last().body).toBe('@/etc/passwd')
  })

  test.concurrent('takes the headers from CHATPROOF_HEADER, and prints none of them', async () => {
    const receiver = await record()
    const headers = ['Authorization: Bearer a$b`c`\'d"', 'X-Trace: tr4ce']
    const command = await print(
      receiver.url,
      headers.flatMap((header) => ['--header', header]),
    )
    expect(command).not.toMatch(/Bearer|tr4ce/)
    const { stdout } = await shell(command, { CHATPROOF_HEADER: headers.join('\n') })
    expect(stdout).toContain('"ActionStatus":"OK"')
    expect(receiver.last().headers.get('authorization')).toBe('Bearer a$b`c`\'d"')
    expect(receiver.last().headers.get('x-trace')).toBe('tr4ce')

    const { code, stderr } = await shell(command)
    expect(stderr).toMatch(/CHATPROOF_HEADER: set it to the headers/)
    expect([code === 0, receiver.arrivals.length]).toEqual([false, 1])
  })

  test.concurrent('sends one Content-Type, that of --header, where one is given', async () => {
    const receiver = await record()
    const args = ['--header', 'Content-Type: text/plain']
    await here(['trigger', exception, '--target', receiver.url, ...args])
    expect(receiver.last().headers.get('content-type')).toBe('text/plain')
    await shell(await print(receiver.url, args), { CHATPROOF_HEADER: 'Content-Type: text/plain' })
    expect(receiver.last().headers.get('content-type')).toBe('text/plain')
  })

  test.concurrent('keeps the path and query of the target, with a token as without', async () => {
    const receiver = await record(createReceiver({ sdkAppId, token }))
    const target = `${receiver.url}/a/../b%2Fc?x=1&y='&z={2}[3]`
    const { stdout } = await shell(await print(target, ['--token', token]), { CHATPROOF_TOKEN: token, CHATPROOF_TARGET: target })
    expect(stdout).toContain('"ActionStatus":"OK"')
    expect(receiver.last().url.search).toMatch(/^\?x=1&y=('|%27)&z=\{2\}\[3\]&SdkAppid=1400000001&.*&Sign=[0-9a-f]{64}&RequestTime=\d+$/)
  })

  test.concurrent('sends the very request line that trigger sends, whatever the target looks like', async () => {
    const lines: string[] = []
    const { url } = await rawPort((socket) => {
      socket.once('data', (data) => {
        lines.push(String(data).split('\r\n', 1)[0] as string)
        socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n')
      })
    })
    const target = `${url}/a/../b%2Fc//./?x='1'&y={2}[3-4]&z=%E6`
    await here(['trigger', exception, '--target', target])
    await shell(await print(target), { CHATPROOF_TARGET: target })
    expect(lines[0]).toMatch(/^POST \/a\/\.\.\/b%2Fc\/\/\.\/\?x='1'&y=\{2\}\[3-4\]&z=%E6&SdkAppid=/)
    expect(lines[1]).toBe(lines[0])
  })

  test.concurrent('waits as long as --timeout says', async () => {
    const { url } = await record()
    expect(await print(url)).toContain('--max-time 2 ')
    expect(await print(url, ['--timeout', '500ms'])).toContain('--max-time 0.5 ')
  })
})
