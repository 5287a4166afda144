import { readFileSync, writeFileSync } from 'node:fs'
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { text as readAll } from 'node:stream/consumers'
import type { RestReply } from '../../src/simulator/call.ts'
import { type CliOptions, freshFolder, type Running, startCli } from './cli.ts'
import { exception } from './names.ts'
import { sdkAppId } from './recorder.ts'

/** The usersig of the calls. No output may show it. */
export const userSig = 'eJw-us3rs1g-5ecret_'

/** A reply of the control API. */
export interface ControlReply {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: the tests look at it field by field
  body: any
}

/** A running `chatproof mock`, in a process of its own. */
export interface Mock extends Running {
  url: string
  /** Calls the REST API like an app's backend. */
  call(api: string, body?: unknown, query?: Record<string, string>): Promise<RestReply>
  /** Calls the control API: POST with a body, GET without one. */
  control(path: string, body?: unknown): Promise<ControlReply>
  /** Waits for the next event of this type. It needs `--json`. */
  // biome-ignore lint/suspicious/noExplicitAny: the tests look at it field by field
  event(type: string, fits?: (event: any) => boolean): Promise<any>
}

/** Starts `chatproof mock` on a free port. If a flag is given twice, the last one wins. */
export async function startMock(args: readonly string[] = [], options: CliOptions = {}): Promise<Mock> {
  const started = await startCli(['mock', '--port', '0', '--sdk-app-id', sdkAppId, ...args], options)
  return {
    ...started,
    call: (api, body, query) => callRest(started.url, api, body, query),
    control: (path, body) => callControl(started.url, path, body),
    async event(type, fits = () => true) {
      const line = await started.next((each) => {
        const event = JSON.parse(each)
        return event.type === type && fits(event)
      })
      return JSON.parse(line)
    },
  }
}

export async function callRest(url: string, api: string, body: unknown = {}, changes: Record<string, string> = {}): Promise<RestReply> {
  const query = new URLSearchParams({
    sdkappid: sdkAppId,
    identifier: 'admin',
    usersig: userSig,
    random: '1',
    contenttype: 'json',
    ...changes,
  })
  const reply = await fetch(`${url}/v4/${api}?${query}`, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) })
  return (await reply.json()) as RestReply
}

export async function callControl(url: string, path: string, body?: unknown): Promise<ControlReply> {
  const post = { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }
  const reply = await fetch(`${url}/_/${path}`, body === undefined ? {} : post)
  return { status: reply.status, body: await reply.json() }
}

/** Sends a request with any Host header and path. fetch would change them. */
export function rawRequest(
  url: string,
  {
    method = 'GET',
    path = '/',
    headers = {},
    body = '',
  }: { method?: string; path?: string; headers?: Record<string, string>; body?: string },
): Promise<{ status: number; text: string; headers: IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const sent = httpRequest({ hostname: hostname.replace(/[[\]]/g, ''), port, method, path, headers, agent: false }, (response) => {
      readAll(response).then((text) => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }), reject)
    })
    sent.on('error', reject).end(body)
  })
}

/** Writes raw bytes to the port and returns everything that the server sends until the connection ends. */
export async function rawBytes(url: string, bytes: string | Buffer): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => {})
  socket.end(bytes)
  return readAll(socket).catch(() => '')
}

/** One server-sent event. */
export interface StreamEvent {
  id: number
  event: string
  data: ControlReply['body']
}

/** The server-sent events of a response, one by one, without comments. */
export async function* readEvents(response: Response): AsyncGenerator<StreamEvent> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true })
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const [, id, event = '', data = ''] = /^id: (\d+)\nevent: (.*)\ndata: (.*)$/.exec(text.slice(0, end)) ?? []
      text = text.slice(end + 2)
      if (id !== undefined) yield { id: Number(id), event, data: JSON.parse(data) }
    }
  }
}

/** A message to a group that does not exist. It is refused, and it causes one callback with the same Random. */
export const lostMessage = (random: number, words = 'hello') => ({
  GroupId: 'nowhere',
  Random: random,
  MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text: words } }],
})

// biome-ignore lint/suspicious/noExplicitAny: the tests look at it field by field
type Line = Record<string, any>
/** The lines of a journal. */
export const linesOf = (file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** The callbacks of a journal that are due and not done, by id. */
export function undelivered(file: string): Map<number, Line> {
  const due = new Map<number, Line>()
  for (const line of linesOf(file)) {
    if (line.type === 'due') due.set(line.id, line)
    else due.delete(line.id)
  }
  return due
}

/**
 * A Node whose files cannot grow beyond this many blocks of 512 bytes. As on a full disk, the first write beyond the limit is partial,
 * and only the next one fails.
 */
export function nodeWithBlocks(blocks: number): string {
  const file = join(freshFolder(), 'node')
  writeFileSync(file, `#!/bin/sh\nulimit -f ${blocks}\nexec '${process.execPath}' "$@"\n`, { mode: 0o755 })
  return file
}

/** A journal line for a callback that is due. */
export const dueLine = (id: number, changes: object = {}) =>
  JSON.stringify({
    type: 'due',
    id,
    webhook: exception,
    dueAt: '2026-01-01T00:00:00.000Z',
    body: JSON.stringify({ Random: id }),
    query: {},
    ...changes,
  })

/** A journal line for a callback that is done. */
export const doneLine = (id: number) => JSON.stringify({ type: 'done', id })
