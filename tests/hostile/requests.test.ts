// Sends hostile requests to each server over real connections. The same seed gives the same requests. To try other seeds or more
// requests by hand:
//
//   HOSTILE_REQUESTS=20000@301,302 npx vitest run tests/hostile/requests.test.ts
//
// sends 20,000 requests for each of these two seeds to each server, and prints the replies. With an odd seed the servers print text
// instead of JSON. A failure names the seed and the number of the request.
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { createReceiver } from '../../mocks/receiver.ts'
import { freshFolder, type Running, startCli } from '../support/cli.ts'
import { findFault, hostility } from '../support/hostile.ts'
import { callRest, lostMessage } from '../support/mock.ts'
import { alert } from '../support/names.ts'
import { referenceBody } from '../support/raw.ts'
import { sdkAppId, token } from '../support/recorder.ts'
import { dice } from './dice.ts'
import { type Aim, requester, type Sent, shooter } from './requests.ts'
import { type Answer, fire, type Judge } from './volley.ts'

const { count, seeds, isByHand } = readRound(process.env.HOSTILE_REQUESTS)

function readRound(text = '2000@20261126') {
  const [shots = '', list = ''] = text.split('@')
  return { count: Number(shots), seeds: list.split(',').map(Number), isByHand: text === process.env.HOSTILE_REQUESTS }
}

/** How many connections there are at once. */
const width = 24

interface Server {
  start(folder: string, flags: readonly string[]): Promise<Running & { url: string }>
  ask(seed: number): Aim['ask']
  path: string
  endless?: string
  judge: Judge
  /** Sends a right request, and says what is wrong with its reply. */
  probe(url: string): Promise<string | undefined>
  /** What stderr holds at the end. */
  stderr: RegExp
  /** What a line of stdout tells. */
  types: RegExp
  /** How long it may take to end, in milliseconds. */
  stopMs: number
}

/** With what Node refuses bytes that are no request. */
const isBare = ({ status, body }: Answer) => [400, 408, 413, 417, 431].includes(status) && body.length === 0
const post = (url: string, body: unknown) => fetch(url, { method: 'POST', body: JSON.stringify(body) })

const query = `sdkappid=${sdkAppId}&identifier=admin&usersig=x&random=1&contenttype=json`
const isControl = ({ path }: Sent) => new URL(path, 'http://x').pathname.startsWith('/_/')
/** What has no form as a Request. */
const isInexpressible = ({ method, path }: Sent) => method === 'TRACE' || path.startsWith('http://user:')

const mock: Server = {
  start(cwd, flags) {
    const more = ['--token', token, '--journal', 'journal', '--group-quota', '5', '--banned-word', 'red', '--cors', 'http://page.example']
    return startCli(['mock', '--port', '0', '--sdk-app-id', sdkAppId, ...more, ...flags], { cwd })
  },
  ask(seed) {
    const { rest, control, below } = hostility(seed)
    return () => (below(3) > 0 ? rest() : control())
  },
  path: `/v4/openim/sendmsg?${query}`,
  endless: '/_/events',
  judge(answer, sent) {
    const { status, fields, body } = answer
    if (isBare(answer)) return sent === undefined || sent.isForeign || isInexpressible(sent) ? undefined : `HTTP ${status} without a body`
    if (sent?.isForeign && status !== 403) return `HTTP ${status} for a page of another site`
    if (sent?.method === 'HEAD') return [200, 403, 404].includes(status) ? undefined : `HTTP ${status} to HEAD`
    if (fields.get('content-type') === 'text/event-stream') return undefined
    const text = body.toString()
    const isRefused = status === 403 && (sent === undefined || sent.isForeign)
    if (isRefused || ([400, 404].includes(status) && (sent === undefined || isControl(sent)))) return findFault(200, text)
    if (status === 200 && (sent === undefined ? !text.includes('ActionStatus') : isControl(sent))) return findNoJson(text)
    return findFault(status, text)
  },
  async probe(url) {
    const reply = await callRest(url, 'im_open_login_svc/account_check', { CheckItem: [{ UserID: 'nobody' }] })
    const { status } = await fetch(`${url}/_/state`)
    // The hostile calls, and many probes in one second, use up the limit of this API.
    const isRight = /too often/.test(String(reply.ErrorInfo)) || JSON.stringify(reply.ResultItem ?? null).includes('"nobody"')
    return isRight && status === 200 ? undefined : JSON.stringify([reply, status])
  },
  stderr:
    /^Chat backend of SDKAppID \d+; .* Ctrl-C ends it\.\n((See what happens:|Somebody spoke TLS|CONNECT|[\w/]+ is not simulated) .*\n)*(Not delivered: .*\.\n|The next start with .* delivers .*\.\n)*$/,
  types: /^(ready|call|delivery|dropped)$/,
  stopMs: 3000,
}

function findNoJson(text: string): string | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch {
    return `no JSON: ${text.slice(0, 100)}`
  }
}

const callback = `/im?SdkAppid=${sdkAppId}&CallbackCommand=${alert}`
const overclock = { CallbackCommand: alert, ServiceName: 'openim', Command: 'sendmsg', Request: 170, Limit: 200 }
async function probe(url: string): Promise<string | undefined> {
  const text = await (await post(`${url}${callback}`, overclock)).text()
  return text === referenceBody ? undefined : text
}

const listen: Server = {
  start: (_cwd, flags) => startCli(['listen', '--port', '0', '--sdk-app-id', sdkAppId, ...flags]),
  ask: (seed) => hostility(seed).callback,
  path: callback,
  judge(answer, sent) {
    if (isBare(answer)) return sent === undefined ? undefined : `HTTP ${answer.status} without a body`
    if (sent?.method === 'HEAD') return answer.status === 200 ? undefined : `HTTP ${answer.status} to HEAD`
    return findFault(answer.status, answer.body.toString())
  },
  probe,
  stderr: /^Listening for callbacks .* Ctrl-C ends it\.\n(Somebody spoke TLS .*\n)*$/,
  types: /^(ready|callback|dropped)$/,
  stopMs: 3000,
}

/** An upstream that tells what reached it, and has a mood now and then. */
const moods = ['hangs up', 'answers at once', 'answers late', 'answers at length'] as const
const hashOf = (...parts: (string | Uint8Array)[]) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()
/** One in sixteen. */
const moodFor = (method: string, path: string) => moods[(hashOf(method, path)[0] as number) >> 2]
const tell = (method: string, path: string, body: Uint8Array) => hashOf(method, ' ', path, ' ', body).toString('hex')
const malformedThere: string[] = []
/** What reached it, but for the paths, of which a recording hides parts. */
const arrived: string[] = []
const upstream = createServer({ maxHeaderSize: 64 * 1024 }, async (request, response) => {
  const { method = '', url = '' } = request
  const mood = moodFor(method, url)
  response.setHeader('content-type', 'application/json')
  if (mood === 'hangs up') return void request.socket.destroy()
  if (mood === 'answers at once') return void response.end(referenceBody)
  const chunks: Buffer[] = []
  try {
    for await (const chunk of request) chunks.push(chunk)
  } catch {
    return
  }
  const body = Buffer.concat(chunks)
  arrived.push(tell(method, '', body))
  response.setHeader('x-seen', tell(method, url, body))
  if (mood === 'answers late') setTimeout(() => response.end(referenceBody), 20)
  else response.end(mood === 'answers at length' ? referenceBody.padEnd(2_000_000) : referenceBody)
})
upstream.maxHeadersCount = 0
upstream.keepAliveTimeout = 1000
upstream.on('clientError', ({ code, message }: NodeJS.ErrnoException, socket) => {
  if (code !== 'ECONNRESET' && code !== 'EPIPE') malformedThere.push(`${code} ${message}`)
  socket.destroy()
})
await once(upstream.listen(0, '127.0.0.1'), 'listening')
afterAll(() => void upstream.close())
const origin = `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`

const proxy: Server = {
  start: (cwd, flags) => startCli(['proxy', '--upstream', origin, '--port', '0', '--record', 'traffic.har', ...flags], { cwd }),
  ask: listen.ask,
  path: callback,
  judge(answer, sent) {
    const { status, fields, body } = answer
    if (sent === undefined && isBare(answer)) return undefined
    const said = body.toString('latin1', 0, 200)
    if (status === 502 && (said.startsWith('chatproof proxy: ') || sent?.method === 'HEAD')) {
      const isForeseen = sent === undefined || moodFor(sent.method, sent.path) === 'hangs up'
      return isForeseen ? undefined : said
    }
    if (status !== 200) return `HTTP ${status}: ${said}`
    if (sent === undefined || moodFor(sent.method, sent.path) === 'answers at once') return undefined
    const isSame = fields.get('x-seen') === tell(sent.method, sent.path, Buffer.from((sent.body ?? '') as Uint8Array))
    return isSame ? undefined : 'another request than the one that was sent reached the upstream'
  },
  probe,
  stderr: /^Passing everything on to .* Ctrl-C ends it\.\n(Somebody spoke TLS .*\n)*\d+ callbacks?, .*\n$/,
  types: /^(ready|exchange|dropped)$/,
  stopMs: 6000,
}

/** What a recording says was sent. That of a large round is longer than a string may be. */
async function recordedIn(file: string): Promise<string[]> {
  const sent: string[] = []
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (!line.startsWith('{"startedDateTime"')) continue
    const { method, postData } = JSON.parse(line.replace(/,$/, '')).request
    sent.push(tell(method, '', Buffer.from(postData.text, postData.encoding)))
  }
  return sent
}

// Elsewhere they are not looked at.
const isLinux = process.platform === 'linux'
const descriptorsOf = (pid: number) => (isLinux ? readdirSync(`/proc/${pid}/fd`).length : 0)
const megabytesOf = (pid: number) =>
  isLinux ? Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024) : 0

/** Waits until all connections are gone. A few descriptors come with the work, as the kept connections of a pool. */
const expectClosed = (pid: number, before: number) =>
  vi.waitFor(() => expect(descriptorsOf(pid)).toBeLessThanOrEqual(before + 4), { timeout: 15_000, interval: 100 })

async function expectEnd(running: Running, { stopMs, stderr }: Server): Promise<void> {
  const startedAt = performance.now()
  expect.soft(await running.stop('SIGINT')).toBe(130)
  expect.soft(performance.now() - startedAt).toBeLessThan(stopMs)
  expect.soft(running.stderr()).toMatch(stderr)
}

describe.each(Object.entries({ mock, listen, proxy }))('%s', (name, server) => {
  test.for(seeds)('answers or closes whatever comes, and goes on (seed %d)', { timeout: isByHand ? 7_200_000 : 120_000 }, async (seed) => {
    const folder = freshFolder()
    const isJson = seed % 2 === 0
    const running = await server.start(folder, isJson ? ['--json'] : [])
    onTestFinished(async () => void (await running.stop('SIGKILL')))
    const { host, port } = new URL(running.url)
    expect(await server.probe(running.url)).toBeUndefined()
    const descriptors = descriptorsOf(running.pid)
    const shoot = shooter(seed, { ...server, host, ask: server.ask(seed) })
    // What the proxy passes it also judges and records.
    const shots = name === 'proxy' && !isByHand ? count / 2 : count
    /** The first of each kind. */
    const faults = new Map<string, string>()
    const statuses: Record<number, number> = {}
    const megabytes: number[] = []
    let slowestMs = 0
    let next = 0
    const work = async () => {
      while (next < shots) {
        const index = next++
        const shot = shoot()
        const startedAt = performance.now()
        const { fault, answers } = await fire(Number(port), shot, server.judge)
        slowestMs = Math.max(slowestMs, performance.now() - startedAt)
        for (const { status } of answers) statuses[status] = (statuses[status] ?? 0) + 1
        const wrong = index % 100 === 0 ? await server.probe(running.url) : undefined
        for (const what of [fault, wrong && `a right request is answered with ${wrong}`])
          if (what !== undefined && !faults.has(shot.kind + what.slice(0, 20)))
            faults.set(shot.kind + what.slice(0, 20), `seed ${seed}, shot ${index}, ${shot.kind}: ${what}`)
        if (index % Math.ceil(shots / 8) === 0) megabytes.push(megabytesOf(running.pid))
      }
    }
    await Promise.all(Array.from({ length: width }, work))
    if (isByHand) console.log(JSON.stringify({ name, seed, shots, statuses, slowestMs: Math.round(slowestMs), megabytes }))
    expect.soft([...faults.values()]).toEqual([])
    expect.soft(statuses[200]).toBeGreaterThan(shots / 4)
    expect.soft(await server.probe(running.url)).toBeUndefined()
    await expectClosed(running.pid, descriptors)
    await expectEnd(running, server)
    const events = isJson ? running.lines.map((line) => JSON.parse(line)) : []
    expect.soft(events.filter(({ type }) => !server.types.test(type))).toEqual([])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect.soft(running.lines.filter((line) => /[\u0000-\u001f\u007f-\u009f]/.test(line))).toEqual([])
    expect.soft(malformedThere.splice(0)).toEqual([])
    if (name === 'proxy') {
      const recorded = await recordedIn(join(folder, 'traffic.har'))
      if (isJson) expect(events.reduce((sum, event) => sum + (event.count ?? 1), -1)).toBe(recorded.length)
      const left = Map.groupBy(recorded, (each) => each)
      expect(arrived.splice(0).filter((each) => left.get(each)?.pop() === undefined)).toEqual([])
    }
  })

  test('answers beside a thousand connections that say nothing more, and ends in spite of them', async () => {
    const running = await server.start(freshFolder(), [])
    onTestFinished(async () => void (await running.stop('SIGKILL')))
    const { host, port } = new URL(running.url)
    expect(await server.probe(running.url)).toBeUndefined()
    const descriptors = descriptorsOf(running.pid)
    const head = `POST ${server.path} HTTP/1.1\r\nHost: ${host}\r\n`
    const beginnings = [
      '',
      'POST',
      head,
      `${head}Content-Length: 100\r\n\r\n{`,
      `${head}Transfer-Encoding: chunked\r\n\r\n5\r\n{`,
      `${head}Expect: 100-continue\r\nContent-Length: 100\r\n\r\n`,
      `${head}Content-Length: 2\r\n\r\n{}`,
      `GET ${server.endless ?? server.path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`.repeat(20),
    ]
    const open = (): Promise<Socket[]> =>
      Promise.all(
        Array.from({ length: 1000 }, async (_, index) => {
          const socket = connect(Number(port), '127.0.0.1').on('error', () => {})
          onTestFinished(() => void socket.destroy())
          await once(socket, 'connect')
          await new Promise((resolve) => socket.write(beginnings[index % beginnings.length] as string, resolve))
          return socket
        }),
      )
    for (const socket of await open()) {
      expect(socket.destroyed).toBe(false)
      socket.destroy()
    }
    await expectClosed(running.pid, descriptors)
    const megabytes = megabytesOf(running.pid)
    await open()
    for (let times = 0; times < 100; times++) expect(await server.probe(running.url)).toBeUndefined()
    // Each of them is an event, which the streams that nobody reads would have to keep.
    if (name === 'mock')
      for (let random = 0; random < 300; random++)
        await callRest(running.url, 'group_open_http_svc/send_group_msg', lostMessage(random, 'x'.repeat(8000)))
    expect(megabytesOf(running.pid) - megabytes).toBeLessThan(250)
    await expectEnd(running, server)
  })
})

describe('createReceiver', () => {
  const handlersFor = (handled: object[]) => ({ [alert]: (payload: object) => void handled.push(payload) })

  test.for(seeds)('answers whatever request it is given (seed %d)', { timeout: isByHand ? 3_600_000 : 60_000 }, async (seed) => {
    const handled: object[] = []
    const receive = createReceiver({ sdkAppId, handlers: handlersFor(handled) })
    const own = dice(seed)
    const request = requester(own, { host: 'im.example', ask: hostility(seed).callback, path: callback })
    const faults: string[] = []
    for (let index = 0; index < 2 * count; index++) {
      const sent = request()
      const { method, path } = sent
      if (isInexpressible(sent)) continue
      const hasBody = method !== 'GET' && method !== 'HEAD' && sent.body !== undefined
      const body = hasBody ? bodyFor(Buffer.from(sent.body as Uint8Array)) : undefined
      const url = path.startsWith('http://') ? path : `http://im.example${path}`
      try {
        const response = await receive(new Request(url, { method, ...(body !== undefined && { body, duplex: 'half' }) } as RequestInit))
        const fault = findFault(response.status, await response.text())
        if (fault !== undefined) faults.push(`seed ${seed}, request ${index}: ${fault}`)
      } catch (error) {
        faults.push(`seed ${seed}, request ${index}: throws ${error}`)
      }
    }
    expect(faults.slice(0, 5)).toEqual([])
    expect(handled.length).toBeGreaterThan(0)
    const last = handled.length
    const response = await receive(new Request(`http://im.example${callback}`, { method: 'POST', body: JSON.stringify(overclock) }))
    expect([await response.text(), handled.length]).toEqual([referenceBody, last + 1])

    function bodyFor(bytes: Buffer): BodyInit {
      const { below, chance, pick } = own
      if (chance(0.7)) return bytes as BodyInit
      const ending = pick(['whole', 'whole', 'broken', 'not bytes'] as const)
      let at = 0
      return new ReadableStream({
        pull(controller) {
          const size = ending === 'not bytes' ? bytes.length : 1 + below(Math.max(1, bytes.length))
          if (ending === 'not bytes') controller.enqueue(pick(['text', 1, null, {}, [1, 2]]))
          else if (at < bytes.length) controller.enqueue(new Uint8Array(bytes.subarray(at, at + size)))
          else if (ending === 'broken') controller.error(new Error('gone'))
          at += size
          if (at >= bytes.length && ending !== 'broken') controller.close()
        },
      })
    }
  })
})
