import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { run } from '../../src/cli/program.ts'
import { findWebhook } from '../../src/contract/contract.ts'
import { freshFolder, type Outcome, quietTerminal } from './cli.ts'
import { atEnd } from './closing.ts'
import { okBody, type RawPort, rawPort } from './raw.ts'
import { sdkAppId } from './recorder.ts'

/** One HTTP message from the wire. Everything but the body is read as Latin-1. */
export interface Message {
  line: string
  fields: [name: string, value: string][]
  /** The body without chunk framing. */
  body: Buffer
}

/** Splits the first complete message from the rest of the bytes; undefined if it is not complete. `ended`: no more bytes will come. */
export function takeMessage(bytes: Buffer, { ended = false, isReply = false, hasBody = true } = {}): [Message, Buffer] | undefined {
  const end = bytes.indexOf('\r\n\r\n')
  if (end === -1) return undefined
  const [line = '', ...lines] = bytes.toString('latin1', 0, end).split('\r\n')
  const fields = lines.map((each): [string, string] => [each.slice(0, each.indexOf(':')), each.slice(each.indexOf(':') + 1).trim()])
  const value = (name: string) => fields.find(([each]) => each.toLowerCase() === name)?.[1]
  const rest = bytes.subarray(end + 4)
  const message = (body: Buffer, left: Buffer): [Message, Buffer] => [{ line, fields, body }, left]

  if (!hasBody || (isReply && /^HTTP\/1\.\d (204|304)/.test(line))) return message(Buffer.alloc(0), rest)
  if (/chunked/i.test(value('transfer-encoding') ?? '')) {
    const chunks: Buffer[] = []
    for (let at = 0; ; ) {
      const head = rest.indexOf('\r\n', at)
      if (head === -1) return undefined
      const size = Number.parseInt(rest.toString('latin1', at, head), 16)
      if (rest.length < head + 2 + size + 2) return undefined
      if (size === 0) return message(Buffer.concat(chunks), rest.subarray(head + 4))
      chunks.push(rest.subarray(head + 2, head + 2 + size))
      at = head + 2 + size + 2
    }
  }
  const length = value('content-length')
  if (length === undefined && isReply) return ended ? message(rest, Buffer.alloc(0)) : undefined
  return rest.length >= Number(length ?? 0) ? message(rest.subarray(0, Number(length ?? 0)), rest.subarray(Number(length ?? 0))) : undefined
}

const ofConnection = ['connection', 'keep-alive', 'transfer-encoding']

/** The headers of the message itself, without those of the connection, as they were sent. */
export function ownFields({ fields }: Message): [string, string][] {
  return fields.filter(([name]) => !ofConnection.includes(name.toLowerCase()))
}

/** The answer of an upstream to a request: bytes to write, or undefined if it writes to the socket itself or stays silent. */
export type Answer = (request: Message, socket: Socket, index: number) => string | Buffer | undefined

export interface Upstream extends RawPort {
  arrived: Message[]
  /** The answer to all further requests. */
  answer: Answer
  /** Resolves when this many requests have arrived. */
  came(count: number): Promise<void>
}

/** Starts a webhook server that lets the test read and write raw bytes. */
export async function startUpstream(answer: Answer = () => rawReply(okBody)): Promise<Upstream> {
  let wake = Promise.withResolvers<void>()
  const port = await rawPort((socket) => {
    socket.setNoDelay(true)
    let pending: Buffer = Buffer.alloc(0)
    socket.on('data', (chunk) => {
      pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk])
      for (let taken = takeMessage(pending); taken !== undefined; taken = takeMessage(pending)) {
        pending = taken[1]
        const index = upstream.arrived.push(taken[0]) - 1
        wake.resolve()
        wake = Promise.withResolvers()
        const bytes = upstream.answer(taken[0], socket, index)
        if (bytes !== undefined) socket.write(bytes)
      }
    })
  })
  const upstream: Upstream = Object.assign(port, {
    arrived: [],
    answer,
    async came(count: number) {
      while (upstream.arrived.length < count) await wake.promise
    },
  })
  return upstream
}

/** A reply as bytes. By default it has the headers that every webhook sends. */
export function rawReply(
  body: string | Buffer,
  { status = '200 OK', fields = ['Content-Type: application/json'] as string[] } = {},
): Buffer {
  const head = [`HTTP/1.1 ${status}`, ...fields, `Content-Length: ${Buffer.byteLength(body)}`, '', ''].join('\r\n')
  return Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(body)])
}

/** A request as bytes. It closes the connection. The lines are encoded as Latin-1. */
export function rawRequest(line: string, fields: readonly string[] = [], body: string | Buffer = ''): Buffer {
  const host = fields.some((each) => /^host:/i.test(each)) ? [] : ['Host: chat.example']
  const head = [`${line} HTTP/1.1`, ...host, ...fields, 'Connection: close']
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`, 'latin1'), Buffer.from(body)])
}

/** Opens a connection for raw bytes. */
export function open(url: string): {
  socket: Socket
  received(): Buffer
  until(enough: (bytes: Buffer) => boolean): Promise<Buffer>
  ended: Promise<Buffer>
} {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').setNoDelay(true)
  atEnd(() => socket.destroy())
  const chunks: Buffer[] = []
  const received = () => Buffer.concat(chunks)
  let wake = Promise.withResolvers<void>()
  let isClosed = false
  const ended = new Promise<Buffer>((resolve) => {
    socket.on('error', () => {})
    socket.on('data', (chunk) => {
      chunks.push(chunk)
      wake.resolve()
      wake = Promise.withResolvers()
    })
    socket.on('close', () => {
      isClosed = true
      wake.resolve()
      resolve(received())
    })
  })
  const until = async (enough: (bytes: Buffer) => boolean) => {
    while (!enough(received())) {
      if (isClosed) throw new Error(`the connection was closed; received: ${received().toString('latin1').slice(0, 500)}`)
      await wake.promise
    }
    return received()
  }
  return { socket, received, until, ended }
}

/** Sends a request on a new connection and reads until the connection is closed. */
export function exchange(url: string, request: Buffer): Promise<Buffer> {
  const { socket, ended } = open(url)
  socket.write(request)
  return ended
}

/** Like {@link exchange}, but it parses the reply. */
export async function call(url: string, request: Buffer): Promise<Message> {
  const bytes = await exchange(url, request)
  const taken = takeMessage(bytes, { ended: true, isReply: true, hasBody: !request.toString('latin1', 0, 5).startsWith('HEAD ') })
  if (taken === undefined) throw new Error(`no whole reply: ${bytes.toString('latin1').slice(0, 500)}`)
  return taken[0]
}

/** The query of a correct callback. */
export const queryFor = (name: string, more = '') =>
  `SdkAppid=${sdkAppId}&CallbackCommand=${name}&contenttype=json&ClientIP=127.0.0.1&OptPlatform=RESTAPI${more}`

/** The documented sample of a webhook as JSON, with some fields changed. */
export const sampleFor = (name: string, changes: object = {}) => JSON.stringify({ ...findWebhook(name).examples[0]?.body, ...changes })

/** A callback as bytes. It is correct by default. */
export function callbackBytes(
  name: string,
  {
    path = '/im',
    query = queryFor(name),
    body = sampleFor(name) as string | Buffer,
    fields = ['Content-Type: application/json'],
    method = 'POST',
  } = {},
): Buffer {
  return rawRequest(`${method} ${path}?${query}`, [...fields, `Content-Length: ${Buffer.byteLength(body)}`], body)
}

/** One line of `proxy --json`. */
export interface Logged {
  type: 'exchange'
  time: string
  method: string
  path: string
  command: string | null
  status: number | null
  failure?: string
  verdict: 'acknowledged' | 'refused' | 'failed' | null
  judged: boolean
  /** How many were not judged so far, if this one was not judged. */
  notJudged?: number
  ms: number
  violations: { part: 'request' | 'reply'; field: string; reason: string }[]
}

export interface ProxyRun {
  url: string
  /** The lines on stdout, without the first one. */
  lines: string[]
  stdout(): string
  stderr(): string
  /** Waits for the next line. */
  nextLine(): Promise<string>
  /** Waits for the next line and parses it as a line of `--json`. */
  next(): Promise<Logged>
  readonly hasEnded: boolean
  /** Ends it like a signal. */
  stop(code?: number): Promise<Outcome>
  outcome: Promise<Outcome>
}

/** Starts the verb `proxy` in this process, on a free port. The default flag is `--json`. */
export async function startProxy(upstream: string, args: readonly string[] = ['--json'], { cwd = freshFolder() } = {}): Promise<ProxyRun> {
  const interrupted = new AbortController()
  atEnd(() => interrupted.abort(143))
  const printed: string[] = []
  const errors: string[] = []
  let wake = Promise.withResolvers<void>()
  let hasEnded = false
  const arrived = () => {
    wake.resolve()
    wake = Promise.withResolvers()
  }
  const terminal = quietTerminal({
    out: (line: string) => {
      printed.push(line)
      arrived()
    },
    err: (line: string) => void errors.push(line),
    folder: cwd,
    interrupted: interrupted.signal,
  })
  const outcome = run(['proxy', '--upstream', upstream, '--port', '0', ...args], terminal).then((code): Outcome => {
    hasEnded = true
    arrived()
    return { code, signal: null, stdout: printed.map((line) => `${line}\n`).join(''), stderr: errors.map((line) => `${line}\n`).join('') }
  })
  let read = 0
  const line = async (): Promise<string> => {
    while (printed.length <= read) {
      if (hasEnded) throw new Error(`the proxy ended: ${printed.join('\n')} ${errors.join('\n')}`)
      await wake.promise
    }
    return printed[read++] as string
  }
  const ready = await line()
  return {
    url: ready.startsWith('{') ? JSON.parse(ready).url : ready,
    get lines() {
      return printed.slice(1)
    },
    stdout: () => printed.join('\n'),
    stderr: () => errors.join('\n'),
    nextLine: line,
    next: async () => JSON.parse(await line()) as Logged,
    get hasEnded() {
      return hasEnded
    },
    async stop(code = 143) {
      interrupted.abort(code)
      return outcome
    },
    outcome,
  }
}

interface Named {
  name: string
  value: string
}

/** The fields of a HAR file that the tests use. */
export interface Har {
  log: {
    version: string
    creator: { name: string; version: string }
    entries: {
      startedDateTime: string
      time: number
      request: {
        method: string
        url: string
        httpVersion: string
        headers: Named[]
        queryString: Named[]
        postData?: { mimeType: string; text: string; encoding?: string }
        bodySize: number
      }
      response: {
        status: number
        statusText: string
        headers: Named[]
        content: { size: number; mimeType: string; text?: string; encoding?: string }
        redirectURL: string
        bodySize: number
      }
      comment?: string
    }[]
  }
}

export const readHar = (file: string): Har => JSON.parse(readFileSync(file, 'utf8'))

type Shape = (value: unknown, path: string) => string[]

const when =
  (isRight: (value: never) => boolean): Shape =>
  (value, path) =>
    isRight(value as never) ? [] : [path]
const text = when((value: unknown) => typeof value === 'string')
const count = when((value: unknown) => Number.isInteger(value) && (value as number) >= -1)
const duration = when((value: unknown) => typeof value === 'number' && value >= -1)
const time = when((value: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value))
const url = when((value: string) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))
const listOf =
  (shape: Shape): Shape =>
  (value, path) =>
    Array.isArray(value) ? value.flatMap((each, index) => shape(each, `${path}.${index}`)) : [path]

/** Checks an object: it must have these fields. Fields whose name ends in `?` are optional. Other fields must start with an underscore. */
const record =
  (shapes: Record<string, Shape>): Shape =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path]
    const given = value as Record<string, unknown>
    const at = (name: string) => (path === '' ? name : `${path}.${name}`)
    const wrong = Object.entries(shapes).flatMap(([key, shape]) => {
      const name = key.replace('?', '')
      if (given[name] === undefined) return key.endsWith('?') ? [] : [at(name)]
      return shape(given[name], at(name))
    })
    const known = Object.keys(shapes).map((key) => key.replace('?', ''))
    return [...wrong, ...Object.keys(given).flatMap((name) => (known.includes(name) || /^_/.test(name) ? [] : [at(name)]))]
  }

const named = record({ name: text, value: text, 'comment?': text })
const cookie = record({ name: text, value: text, 'path?': text, 'domain?': text, 'expires?': time, 'comment?': text })
const common = { httpVersion: text, cookies: listOf(cookie), headers: listOf(named), headersSize: count, bodySize: count, 'comment?': text }
const har = record({
  log: record({
    version: text,
    creator: record({ name: text, version: text, 'comment?': text }),
    'browser?': record({ name: text, version: text, 'comment?': text }),
    'pages?': listOf(() => []),
    entries: listOf(
      record({
        'pageref?': text,
        startedDateTime: time,
        time: duration,
        request: record({
          ...common,
          method: text,
          url,
          queryString: listOf(named),
          // HAR 1.2 has `encoding` only in `content`. Other tools write it here too, because there is no other way.
          'postData?': record({ mimeType: text, text, 'params?': listOf(named), 'encoding?': text, 'comment?': text }),
        }),
        response: record({
          ...common,
          status: count,
          statusText: text,
          content: record({ size: count, 'compression?': count, mimeType: text, 'text?': text, 'encoding?': text, 'comment?': text }),
          redirectURL: text,
        }),
        cache: record({}),
        timings: record({
          'blocked?': duration,
          'dns?': duration,
          'connect?': duration,
          send: duration,
          wait: duration,
          receive: duration,
          'ssl?': duration,
          'comment?': text,
        }),
        'serverIPAddress?': text,
        'connection?': text,
        'comment?': text,
      }),
    ),
    'comment?': text,
  }),
})

/** The paths of the fields that violate HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec). */
export const findHarProblems = (document: unknown): string[] => har(document, '')
