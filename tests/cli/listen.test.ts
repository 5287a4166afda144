import { writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sign } from '../../src/callback/sign.ts'
import { webhooks } from '../../src/contract/contract.ts'
import { cli, freshFolder, type Running, startCli } from '../support/cli.ts'
import { alert, noWebhook, quota } from '../support/names.ts'
import { rawPort, referenceBody } from '../support/raw.ts'
import { sdkAppId, token } from '../support/recorder.ts'

const sample = (name: string, changes: object = {}) => ({ ...webhooks.get(name)?.examples[0]?.body, ...changes })
const now = () => Math.floor(Date.now() / 1000)
const signed = (requestTime = now(), key = token) => ({ Sign: sign(key, requestTime), RequestTime: String(requestTime) })

/** Posts a callback and answers with the reply. */
async function post(url: string, name: string, query: Record<string, string> = {}, body: unknown = sample(name)) {
  const parameters = new URLSearchParams({ SdkAppid: sdkAppId, CallbackCommand: name, ...query })
  const reply = await fetch(`${url}/?${parameters}`, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) })
  return { status: reply.status, body: await reply.text() }
}

/** Writes bytes to the port as they are and answers with all that comes back until the connection ends. */
async function raw(url: string, bytes: string | Buffer, hangUp = false): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => {})
  socket.write(bytes)
  if (hangUp) socket.end()
  return text(socket).catch(() => '')
}

interface Line {
  time: string
  command: string | null
  sdkAppId: { given: string | null; right: boolean }
  sign: { checked: boolean; problem: string | null }
  payload: unknown
  violations: string | null
  answer: { status: number; body: string }
  ms: number
}
const nextJson = async (server: Running): Promise<Line> => JSON.parse(await server.next())

describe('listen for a person', () => {
  let server: Running & { url: string }
  beforeAll(async () => {
    server = await startCli(['listen', '--port', '0', '--token', token])
  })
  afterAll(() => server.stop())

  /** The block of lines that the callback made: from its command to our answer. */
  async function block(): Promise<string> {
    const lines: string[] = []
    do lines.push(await server.next())
    while (!lines.at(-1)?.includes('→'))
    return lines.join('\n')
  }

  test('prints its URL first, alone on the line, and the rest on stderr', async () => {
    expect(server.lines[0]).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    await expect.poll(() => server.stderr()).toMatch(/Listening .*1400000001.*Ctrl-C/)
    expect(server.stderr()).not.toContain(token)
  })

  test('prints time, command, SdkAppid and Sign, the fields, and the answer of each callback', async () => {
    const reply = await post(server.url, alert, signed())
    expect(reply).toEqual({ status: 200, body: referenceBody })
    const seen = await block()
    expect(seen).toMatch(new RegExp(String.raw`^\d\d:\d\d:\d\d\.\d{3} {2}${alert} {2}SdkAppid right {2}Sign right\n`))
    expect(seen).toContain('ServiceName="openim" Command="batchsendmsg" Request=510 Limit=200')
    expect(seen).toMatch(/→ 200 \{"ActionStatus":"OK".*\} \d+\.\d ms$/)
    expect(seen).not.toContain(token)
  })

  test('says what is wrong with SdkAppid and Sign', async () => {
    expect((await post(server.url, alert, { ...signed(), SdkAppid: '1400000002' })).body).toContain('"FAIL"')
    expect(await block()).toMatch(/SdkAppid WRONG \(1400000002\) {2}Sign right/)
    await post(server.url, alert, signed(now(), 'another'))
    expect(await block()).toMatch(/SdkAppid right {2}Sign WRONG \(Sign does not match/)
    await post(server.url, alert, signed(now() - 300))
    expect(await block()).toMatch(/Sign WRONG \(RequestTime is 30[01] s old, more than 60 s\)[\s\S]*FAIL/)
    await post(server.url, alert)
    expect(await block()).toMatch(/Sign WRONG \(Sign is missing\)/)
  })

  test('names what breaks the contract', async () => {
    await post(server.url, quota, signed(), sample(quota, { Quota: 'many', QuotaUsed: undefined }))
    const seen = await block()
    expect(seen).toContain('breaks the contract:')
    expect(seen).toContain('QuotaUsed is missing')
    expect(seen).toContain('Quota is "many", must be integer')
  })

  test('says that a webhook it does not know is acknowledged, and prints its fields', async () => {
    const { body } = await post(server.url, noWebhook, signed(), { CallbackCommand: noWebhook, MsgKey: 'k' })
    expect(body).toContain('"OK"')
    expect(await block()).toMatch(new RegExp(`${noWebhook}[\\s\\S]*MsgKey="k"`))
  })

  test('refuses a GET, and shows that it was one', async () => {
    const reply = await fetch(`${server.url}/?SdkAppid=${sdkAppId}`)
    expect(await reply.text()).toContain('"FAIL"')
    expect(await block()).toMatch(/GET {2}\(no CallbackCommand\)/)
  })

  test('lets no sender forge lines or control the terminal', async () => {
    const forged = '\u001b[2J\u001b]0;x\u0007\n12:00:00.000  Forged  Sign right\r\n    → 200 forged'
    await post(server.url, forged, { ...signed(), SdkAppid: `1${forged}` }, forged)
    await post(server.url, alert, signed())
    await server.next((line) => line.includes(alert) && line.includes('Sign right'))
    const printed = server.lines.join('\n')
    expect(printed).not.toMatch(/^12:00:00\.000 {2}Forged/m)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/)
  })
})

test('listen tells people the time where they are', async () => {
  const server = await startCli(['listen', '--port', '0'], { env: { TZ: 'Asia/Kathmandu' } })
  // Three quarters of an hour beside everybody else: neither UTC nor the zone of this machine by accident.
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Kathmandu', hour: '2-digit', minute: '2-digit' })
  const before = new Date()
  await post(server.url, alert)
  const line = await server.next((each) => each.includes(alert))
  expect([before, new Date()].map((date) => format.format(date))).toContain(/^(\d\d:\d\d):\d\d\.\d{3} /.exec(line)?.[1])
  await server.stop()
})

test('listen --json escapes what a terminal would obey, and the line says the same', async () => {
  const server = await startCli(['listen', '--port', '0', '--json'])
  const text = 'a\u0085\u009b31m\u202e\u2066\u2028\u2029\u200fb'
  await post(server.url, text, {}, { CallbackCommand: text, Text: text })
  const line = await server.next()
  expect(JSON.parse(line)).toMatchObject({ command: text, payload: { Text: text } })
  expect(line).not.toMatch(/[\u0080-\u009f\u2028\u2029]|\p{Bidi_Control}/u)
  await server.stop()
})

test('listen --webhook answers every callback, and says which are of a webhook that is off', async () => {
  const args = ['listen', '--port', '0', '--webhook', alert]
  const [person, program, unasked] = await Promise.all([
    startCli(args),
    startCli([...args, '--json']),
    startCli(['listen', '--port', '0', '--json']),
  ])
  for (const { url } of [person, program, unasked]) {
    for (const name of [alert, quota, noWebhook])
      expect(await post(url, name, {}, { ...sample(name), CallbackCommand: name })).toEqual({ status: 200, body: referenceBody })
  }
  const heads = [alert, quota, noWebhook].map((name) => person.next((line) => line.includes(name)))
  expect((await Promise.all(heads)).map((line) => line.includes('  not switched on  '))).toEqual([false, true, true])
  const seen = async (server: Running) =>
    [await server.next(), await server.next(), await server.next()].map((line) => JSON.parse(line).switchedOn)
  expect(await seen(program)).toEqual([true, false, false])
  expect(await seen(unasked)).toEqual([undefined, undefined, undefined])
  await Promise.all([person.stop(), program.stop(), unasked.stop()])
})

describe.concurrent('listen --json', () => {
  test('prints a ready line, and then one line per callback with all that is known', async () => {
    const server = await startCli(['listen', '--port', '0', '--json'])
    expect(JSON.parse(server.lines[0] as string)).toEqual({ type: 'ready', url: server.url })
    await Promise.all([...webhooks.keys()].map((name) => post(server.url, name)))
    const seen: Awaited<ReturnType<typeof nextJson>>[] = []
    while (seen.length < webhooks.size) seen.push(await nextJson(server))
    for (const line of seen) {
      expect(line).toMatchObject({ type: 'callback', method: 'POST', sdkAppId: { given: sdkAppId, right: true }, sign: { checked: false } })
      expect(line.payload).toEqual(sample(line.command as string))
      expect([line.violations, line.answer.status, JSON.parse(line.answer.body).ActionStatus]).toEqual([null, 200, 'OK'])
      expect([new Date(line.time).toISOString(), typeof line.ms]).toEqual([line.time, 'number'])
    }
    expect(seen.map(({ command }) => command).sort()).toEqual([...webhooks.keys()].sort())
    expect(await server.stop()).toBe(143)
  })

  test('prints all hundred of a hundred callbacks sent by trigger', async () => {
    const server = await startCli(['listen', '--port', '0', '--json', '--token', token])
    const { code } = await cli(['trigger', alert, '--target', server.url, '--token', token, '--count', '100'])
    for (let index = 0; index < 100; index++) expect(await nextJson(server)).toMatchObject({ command: alert, sign: { problem: null } })
    expect(code).toBe(0)
    await server.stop()
  })

  test('survives requests that are garbage, and answers the next one', async () => {
    const server = await startCli(['listen', '--port', '0', '--json'])
    const request = `POST /?SdkAppid=${sdkAppId}&CallbackCommand=${alert} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n`
    const garbage: (string | Buffer)[] = [
      'hello\r\n\r\n',
      Buffer.from('160301020001000', 'hex'),
      'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
      'GET http:// HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
      'POST /?%E0%A4%A&%=%&& HTTP/1.1\r\nhost: [::x\r\nconnection: close\r\n\r\n',
      'POST //\\..//%00 HTTP/1.1\r\nhost: \r\nconnection: close\r\n\r\n',
      'POST / HTTP/1.0\r\n\r\n',
      'OPTIONS * HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
      'TRACE / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
      'CONNECT x:443 HTTP/1.1\r\nhost: x\r\n\r\n',
      'GET / HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n',
      'GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}',
      'HEAD / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
      `${request}transfer-encoding: chunked\r\n\r\nzz\r\n`,
      `${request}x: ${'a'.repeat(100_000)}\r\n\r\n`,
      ...['[]', 'null', '1', '"x"', '{"__proto__":{"toString":1},"constructor":null}', `{"a":${'['.repeat(20_000)}`, '\ufeff{}'].map(
        (body) => `${request}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      ),
      Buffer.concat([Buffer.from(`${request}content-length: 4\r\n\r\n`), Buffer.from('fffe8000', 'hex')]),
    ]
    await Promise.all([
      ...garbage.map((bytes) => raw(server.url, bytes, true)),
      raw(server.url, `${request}content-length: 100\r\n\r\n{"a":`, true),
    ])
    expect((await post(server.url, alert)).body).toContain('"OK"')
    await server.next((line) => line.includes('"ActionStatus\\":\\"OK'))
    for (const line of server.lines) expect(JSON.parse(line).type).toMatch(/^(ready|callback)$/)
    expect(server.stderr()).not.toMatch(/ at .*:\d+:\d+/)
    expect(await server.stop()).toBe(143)
  })

  test('prints whatever reached it, also with a method that Request refuses', async () => {
    const server = await startCli(['listen', '--port', '0', '--json'])
    await raw(server.url, 'TRACE /?CallbackCommand=first HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n')
    await post(server.url, alert)
    expect(await nextJson(server)).toMatchObject({ method: 'TRACE', command: 'first' })
    await server.stop()
  })

  test('takes the time of RequestTime when the callback comes, not when --delay is over', async () => {
    const server = await startCli(['listen', '--port', '0', '--json', '--token', token, '--delay', '2500ms'])
    const reply = await post(server.url, alert, signed(now() - 58))
    expect(reply.body).toContain('"OK"')
    expect((await nextJson(server)).sign.problem).toBeNull()
    await server.stop()
  })
})

describe.concurrent('listen misbehaves', () => {
  test('by answering late with --delay, with the deadline missed', async () => {
    const server = await startCli(['listen', '--port', '0', '--json', '--delay', '700ms'])
    const args = ['trigger', alert, '--target', server.url, '--json']
    const [late, patient] = await Promise.all([cli([...args, '--timeout', '300ms']), cli(args)])
    expect([late.code, JSON.parse(late.stdout).verdict.failure]).toEqual([1, 'timeout'])
    expect(patient.code).toBe(0)
    expect(JSON.parse(patient.stdout).ms).toBeGreaterThanOrEqual(699)
    await server.stop()
  })

  test('by answering with the status of --status, also one that has no body', async () => {
    for (const status of [500, 204]) {
      const server = await startCli(['listen', '--port', '0', '--json', '--status', String(status)])
      expect((await post(server.url, alert)).status).toBe(status)
      expect((await nextJson(server)).answer.status).toBe(status)
      await server.stop()
    }
  })

  test('by answering with the text of --answer, or that of a file', async () => {
    const cwd = freshFolder()
    writeFileSync(join(cwd, 'answer.json'), '{"ActionStatus":"FAIL","ErrorCode":7,"ErrorInfo":"是的"}\n')
    const [words, file, nothing] = await Promise.all(
      ['<html>', '@answer.json', ''].map((answer) => startCli(['listen', '--port', '0', '--answer', answer], { cwd })),
    )
    expect((await post(words?.url as string, alert)).body).toBe('<html>')
    expect((await post(file?.url as string, alert)).body).toBe('{"ActionStatus":"FAIL","ErrorCode":7,"ErrorInfo":"是的"}\n')
    expect(await post(nothing?.url as string, alert)).toEqual({ status: 200, body: '' })
    await Promise.all([words, file, nothing].map((server) => server?.stop()))
  })
})

describe.concurrent('listen ends', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('with %s as %i, also while a callback is being answered', async (signal, code) => {
    const server = await startCli(['listen', '--port', '0', '--delay', '20s'])
    const pending = post(server.url, alert).catch(() => 'hung up')
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1').on('error', () => {})
    await new Promise((resolve) => socket.once('connect', resolve))
    expect(await server.stop(signal)).toBe(code)
    expect(await pending).toBe('hung up')
    expect((await server.outcome).stderr).not.toMatch(/Error/)
  })

  test('with 2 and one sentence when the port is in use', async () => {
    const { port } = await rawPort(() => {})
    const { code, stdout, stderr } = await cli(['listen', '--port', String(port)])
    expect(stderr).toMatch(new RegExp(`^chatproof: Cannot listen on 127\\.0\\.0\\.1 port ${port}: it is in use\\. .*--port 0.*\\n$`))
    expect([code, stdout]).toEqual([2, ''])
  })

  test('with 2 and one sentence when the address is not of this machine', async () => {
    const outcomes = await Promise.all(['192.0.2.1', 'no-such-host.invalid'].map((host) => cli(['listen', '--port', '0', '--host', host])))
    for (const { code, stderr } of outcomes) {
      expect(stderr).toMatch(/^chatproof: Cannot listen on .*--host.*\n$/)
      expect(code).toBe(2)
    }
  })
})
