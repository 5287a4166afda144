import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createReceiver } from '../../mocks/receiver.ts'
import { sampleOf } from '../../src/callback/callback.ts'
import { webhooks } from '../../src/contract/contract.ts'
import type { Report } from '../../src/reports/report.ts'
import { serve } from '../../src/server.ts'
import { here, type Outcome } from './cli.ts'
import { atEnd } from './closing.ts'
import { failBody, okBody } from './raw.ts'
import { sdkAppId } from './recorder.ts'

/** A request as it was on the wire: not decoded and not normalized. */
export interface Entry {
  method: string
  /** The path and query, byte for byte. */
  path: string
  query: URLSearchParams
  headers: IncomingHttpHeaders
  body: Buffer
  /** Unix seconds. */
  time: number
}

export interface Journal {
  url: string
  entries: Entry[]
}

/** Starts a server that records every request. `answer` writes the reply, or none. */
export async function journal(answer: (entry: Entry, response: ServerResponse) => void = acknowledge): Promise<Journal> {
  const entries: Entry[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('error', () => {})
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request
      const query = new URL(path, 'http://x/').searchParams
      const entry = { method, path, query, headers, body: Buffer.concat(chunks), time: Date.now() / 1000 }
      entries.push(entry)
      answer(entry, response)
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  atEnd(() => {
    server.close()
    server.closeAllConnections()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, entries }
}

/** Starts the reference receiver. */
export async function reference(token?: string, onEffect: () => void = () => {}): Promise<string> {
  const handlers = Object.fromEntries([...webhooks.keys()].map((name) => [name, onEffect]))
  const server = await serve(createReceiver({ sdkAppId, token: token ?? null, handlers }))
  atEnd(() => server.close())
  return server.url
}

export function reply(response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body)
}

/** Acknowledges a request without looking at it. */
export function acknowledge(_entry: Entry, response: ServerResponse): void {
  reply(response, 200, okBody)
}

export function refuse(_entry: Entry, response: ServerResponse): void {
  reply(response, 200, failBody)
}

export function crash(_entry: Entry, response: ServerResponse): void {
  reply(response, 500, '')
}

const samples = new Set([...webhooks.values()].map((webhook) => JSON.stringify(sampleOf(webhook).body)))

/** Whether a request is a POST for the right app with the documented sample as its body. */
export function isSample({ method, query, body }: Entry): boolean {
  return method === 'POST' && query.getAll('SdkAppid').join() === sdkAppId && samples.has(body.toString())
}

/** The report of `chatproof check` for the URL, run in this process. */
export async function reportOf(url: string, args: readonly string[]): Promise<Report> {
  return JSON.parse((await check(url, ['--report', 'json', ...args])).stdout) as Report
}

/** Runs `chatproof check` for the URL in this process. */
export function check(
  url: string,
  args: readonly string[] = [],
  options: { env?: Record<string, string>; cwd?: string } = {},
): Promise<Outcome> {
  return here(['check', url, '--sdk-app-id', sdkAppId, ...args], options)
}
