import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { text as readAll } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { telling } from '../../src/cli/terminal.ts'
import { chatHosts } from '../../src/simulator/access.ts'
import { freshFolder, here, quietTerminal, run, startCli } from '../support/cli.ts'
import { lostMessage, type Mock, rawBytes, rawRequest, startMock } from '../support/mock.ts'
import { sdkAppId } from '../support/recorder.ts'
import { group } from '../support/simulator.ts'
import { connectThrough, hastily, requestOn, secure, speakTls } from '../support/tunnel.ts'

const chat = 'console.tim.qq.com'
const path = `/v4/${group}/send_group_msg?sdkappid=${sdkAppId}&identifier=admin&usersig=x&random=1`
const body = JSON.stringify(lostMessage(1))

interface Secure extends Mock {
  folder: string
  ca: string
  tlsUrl: string
}

/** A mock that speaks TLS, in a folder of its own or a given one. */
async function startSecure(args: readonly string[] = [], folder = freshFolder()): Promise<Secure> {
  const mock = await startMock(['--tls', '--tls-port', '0', '--json', ...args], { cwd: folder })
  const { tls } = JSON.parse(mock.lines[0] as string)
  return { ...mock, folder, ca: readFileSync(tls.ca, 'utf8'), tlsUrl: tls.url }
}

/** What the mock says on its console besides what it says at the start. */
const sentences = (mock: { stderr(): string }) =>
  mock
    .stderr()
    .split('\n')
    .filter((line) => /CONNECT|TLS to|HTTP to|A client/.test(line))

let mock: Secure
beforeAll(async () => {
  mock = await startSecure(['--allow-host', 'chat'])
})
afterAll(() => mock.stop())

describe('as a proxy it', () => {
  test.for(chatHosts)('answers for %s', async (host) => {
    const { socket, status } = await connectThrough(mock.url, `${host}:443`)
    expect(status).toBe(200)
    const answer = await requestOn({ socket: await secure(socket, { ca: mock.ca, host }), host }, { path, body })
    expect([answer.status, JSON.parse(answer.text)]).toEqual([200, expect.objectContaining({ ErrorCode: 10010 })])
  })

  test('takes several requests on one connection, and the first bytes of TLS together with the CONNECT', async () => {
    const secured = await secure(hastily(mock.url, `${chat.toUpperCase()}:443`), { ca: mock.ca, host: chat })
    secured.write(`GET /a HTTP/1.1\r\nHost: ${chat}\r\n\r\nGET /b HTTP/1.1\r\nHost: ${chat}\r\nConnection: close\r\n\r\n`)
    const replies = (await readAll(secured)).match(/HTTP\/1\.1 200 OK/g)
    expect(replies).toHaveLength(2)
  })

  test.for(['example.com:443', `${chat}:80`, chat, `evil.${chat}:443`, `${chat}.evil.example:443`, 'localhost:443', 'x'.repeat(5000)])(
    'refuses %s with 403 and one line',
    async (authority) => {
      const before = sentences(mock).length
      const { status, text } = await connectThrough(mock.url, authority)
      expect([status, text]).toEqual([403, expect.stringMatching(/^CONNECT ".{1,150}" was refused: only the hosts of Chat.*NO_PROXY/)])
      await expect.poll(() => sentences(mock).slice(before)).toEqual([text])
    },
  )

  test('has no control API, and takes no other name inside', async () => {
    for (const [at, host, status] of [
      ['/_/state', chat, 403],
      [path, 'evil.example', 403],
      [path, 'chat', 200],
    ] as const) {
      const { socket } = await connectThrough(mock.url, `${chat}:443`)
      const on = { socket: await secure(socket, { ca: mock.ca, host: chat }), host: chat }
      expect([at, (await requestOn(on, { path: at, headers: { host }, body })).status]).toEqual([at, status])
    }
  })

  test('outlives callers that hang up or send nonsense', async () => {
    for (const sent of ['', 'nonsense', '\x16\x03\x01']) {
      const { socket } = await connectThrough(mock.url, `${chat}:443`)
      if (sent === '') socket.resetAndDestroy()
      else await readAll(socket.end(sent)).catch(() => '')
    }
    expect((await mock.control('state')).status).toBe(200)
  })

  test('says so when a client does not trust it', async () => {
    const { code } = await run('curl', ['--silent', '--proxy', mock.url, `https://${chat}/`])
    expect(code).toBe(60)
    await expect
      .poll(() => sentences(mock).at(-1))
      .toMatch(/^A client refused the certificate: it does not know who signed it\. It must trust .*ca\.pem\.$/)
  })
})

describe('with --tls-port it speaks TLS directly', () => {
  test('to its own hosts and those of Chat and --allow-host', async () => {
    for (const host of [new URL(mock.tlsUrl).host, `localhost:${new URL(mock.tlsUrl).port}`, chat, 'chat', 'chat:8443']) {
      const { status, text } = await requestOn({ url: mock.tlsUrl, ca: mock.ca }, { path, headers: { host }, body })
      expect([host, status, JSON.parse(text).ErrorCode]).toEqual([host, 200, 10010])
    }
    const refused = await requestOn({ url: mock.tlsUrl, ca: mock.ca }, { path, headers: { host: 'evil.example' }, body })
    expect([refused.status, refused.text]).toEqual([403, expect.stringContaining(`call ${mock.tlsUrl}, or`)])
  })

  test('with the control API, to programs and its own pages', async () => {
    const own = { url: mock.tlsUrl, ca: mock.ca }
    const stateFor = async (headers: Record<string, string>) => (await requestOn(own, { method: 'GET', path: '/_/state', headers })).status
    expect(await stateFor({})).toBe(200)
    expect(await stateFor({ origin: mock.tlsUrl })).toBe(200)
    expect(await stateFor({ origin: 'http://evil.example' })).toBe(403)
  })

  test('with a certificate for every name that it has', async () => {
    const { port } = new URL(mock.tlsUrl)
    for (const servername of [...chatHosts, 'localhost', 'chat']) {
      const socket = await secure(connect(Number(port), '127.0.0.1'), { ca: mock.ca, host: servername })
      socket.destroy()
    }
    await expect(secure(connect(Number(port), '127.0.0.1'), { ca: mock.ca, host: 'example.com' })).rejects.toThrow(/altnames/)
  })

  test('and says so when somebody speaks plain HTTP there', async () => {
    await rawBytes(mock.tlsUrl, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n')
    await expect.poll(() => sentences(mock).at(-1)).toBe('Somebody spoke plain HTTP to the port of --tls-port: use https:// there.')
  })
})

test('the private keys are in no output, and the lines to copy are', async () => {
  const own = await startSecure()
  await speakTls(own.url)
  await connectThrough(own.url, 'example.com:443')
  const shown = [await rawRequest(own.url, { path: '/_/state' }), await requestOn({ url: own.tlsUrl, ca: own.ca }, { path, body })]
  expect(await own.stop()).toBe(143)
  const { stdout, stderr } = await own.outcome
  const texts = [stdout, stderr, ...shown.map(({ text }) => text)].join('\n')
  for (const file of ['authority.pem', 'server.pem']) {
    const pem = readFileSync(join(own.folder, '.chatproof', file), 'utf8')
    const key = pem
      .slice(pem.indexOf('-----BEGIN PRIVATE KEY'))
      .split('\n')
      .filter((line) => line.length > 20 && !line.startsWith('-'))
    expect(key.length).toBeGreaterThan(10)
    expect(key.filter((line) => texts.includes(line))).toEqual([])
  }
  expect(texts).not.toContain('PRIVATE')
  for (const language of ['Python', 'Go', 'Java', 'Node', 'PHP', 'curl'])
    expect(stderr).toMatch(new RegExp(`^  ${language}: +\\S.*\\.chatproof/`, 'm'))
  expect(stderr).toContain(`export HTTPS_PROXY=${own.url}\n`)
})

test('the next start has the same certificates, and one in another folder others', async () => {
  const folder = freshFolder()
  const [first, second] = [await startSecure([], folder), await startSecure([], folder)]
  const other = await startSecure(['--tls-dir', 'kept'], folder)
  expect([second.ca === first.ca, other.ca === first.ca]).toEqual([true, false])
  expect(first.stderr()).toContain('A new authority was made')
  expect(second.stderr()).not.toContain('A new authority was made')
  expect(readFileSync(join(folder, 'kept/ca.pem'), 'utf8')).toBe(other.ca)
  await Promise.all([first, second, other].map((each) => each.stop()))
})

test('it ends at once, though tunnels are open, and though one is in its handshake', async () => {
  const own = await startSecure()
  const [idle, shaking] = [await connectThrough(own.url, `${chat}:443`), await connectThrough(own.url, `${chat}:443`)]
  shaking.socket.write('\x16\x03\x01')
  const secured = await secure(idle.socket, { ca: own.ca, host: chat })
  const closed = [readAll(secured), readAll(shaking.socket)].map((each) => each.catch(() => ''))
  expect(await own.stop()).toBe(143)
  await Promise.all(closed)
})

test('a port of TLS that is taken is named by its flag', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => taken.once('listening', resolve))
  const { port } = taken.address() as AddressInfo
  const { code, stderr } = await here(['mock', '--port', '0', '--tls', '--tls-port', String(port)])
  taken.close()
  expect([code, stderr]).toEqual([
    2,
    `chatproof: Cannot listen on 127.0.0.1 port ${port}: it is in use. Choose another with --tls-port, or --tls-port 0 for any free one.\n`,
  ])
})

test('--tls-port without --tls is refused', async () => {
  expect(await here(['mock', '--port', '0', '--tls-port', '0'])).toMatchObject({ code: 2, stderr: 'chatproof: --tls-port needs --tls.\n' })
})

describe('without --tls', () => {
  test('CONNECT is refused with what to do', async () => {
    const plain = await startMock()
    const { status, text } = await connectThrough(plain.url, `${chat}:443`)
    expect([status, text]).toEqual([403, `CONNECT "${chat}:443" was refused: start mock with --tls, and it answers for the hosts of Chat.`])
    await expect.poll(() => sentences(plain)).toEqual([text])
    await plain.stop()
  })
})

describe('a TLS hello at a plain port', () => {
  const upstream = 'http://127.0.0.1:1/'
  test.for([
    ['mock', [], ', or start mock with --tls.'],
    ['mock', ['--tls'], ' as HTTPS_PROXY, or the port of --tls-port.'],
    ['listen', [], '.'],
    ['proxy', ['--upstream', upstream], '.'],
  ] as const)('of %s %j is closed with one line that says what to do', async ([verb, flags, rest]) => {
    const started = await startCli([verb, '--port', '0', ...flags])
    await speakTls(started.url)
    const line = `Somebody spoke TLS to this plain port: use ${started.url}${rest}`
    await expect.poll(() => sentences(started)).toEqual([line])
    await rawBytes(started.url, 'nonsense\r\n\r\n')
    await speakTls(started.url)
    await expect.poll(() => sentences(started)).toEqual([line, line])
    await started.stop()
  })

  test('that comes again and again does not fill the log', () => {
    const said: string[] = []
    const tell = telling(quietTerminal({ err: (line) => said.push(line) }))
    for (let left = 1000; left > 0; left--) tell('CONNECT "a\nb"')
    // A second may end meanwhile.
    expect([10, 20]).toContain(said.length)
    expect(new Set(said)).toEqual(new Set(['CONNECT "a\\u000ab"']))
  })

  test("of mock's own receiver too", async () => {
    const started = await startMock(['--json'])
    const { target } = JSON.parse(started.lines[0] as string)
    await speakTls(target)
    await expect.poll(() => sentences(started)).toEqual([`Somebody spoke TLS to this plain port: use ${new URL(target).origin}.`])
    await started.stop()
  })
})
