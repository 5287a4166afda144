import { Agent, type ClientRequest, request as httpRequest } from 'node:http'
import { request as httpsRequest, Agent as TlsAgent } from 'node:https'
import type { ConnectionOptions } from 'node:tls'
import { collector } from './bytes.ts'
import type { Callback } from './callback.ts'
import { explain, type NoReply, noReply } from './failure.ts'
import { decode } from './message.ts'
import { maxReplyBytes, type Receiver, type Reply, tooLong } from './receiver.ts'

export interface NodeSender {
  send: Receiver
  /** How many connections were opened so far. */
  opened(): number
  close(): void
}

interface NodeSenderOptions {
  secure: ConnectionOptions
  maxHeaderBytes: number
  /** How many at most; as many as it takes when not given. */
  connections?: number | undefined
}

/**
 * Sends callbacks with Node's own client, for receivers behind a server that sends `100 Continue` unasked: HTTP has clients take it
 * (RFC 9110, 15.2), and the faster client does not.
 */
export function nodeSender(origin: string, { secure, maxHeaderBytes, connections }: NodeSenderOptions): NodeSender {
  const isTls = origin.startsWith('https:')
  const how = { keepAlive: true, maxSockets: connections ?? Number.POSITIVE_INFINITY }
  const agent = isTls ? new TlsAgent({ ...secure, ...how }) : new Agent(how)
  let opened = 0
  return {
    send: ({ url, method, headers, body, isChunked }, deadlineMs) => {
      const length = isChunked || method === 'GET' || method === 'HEAD' ? {} : { 'content-length': Buffer.byteLength(body) }
      const options = { agent, method, path: url.slice(origin.length), headers: { ...headers, ...length }, maxHeaderSize: maxHeaderBytes }
      const request = (isTls ? httpsRequest : httpRequest)(origin, options)
      request.on('socket', () => {
        if (!request.reusedSocket) opened++
      })
      return replyTo(request, method === 'GET' || method === 'HEAD' ? '' : body, deadlineMs)
    },
    opened: () => opened,
    close: () => agent.destroy(),
  }
}

function replyTo(request: ClientRequest, body: Callback['body'], deadlineMs: number): Promise<Reply | NoReply> {
  return new Promise((resolve) => {
    const startedAt = performance.now()
    const elapsed = () => performance.now() - startedAt
    let hasBegun = false
    const settle = (outcome: Reply | NoReply) => {
      clearTimeout(timer)
      resolve(outcome)
      if ('failure' in outcome) request.destroy()
    }
    const timer = setTimeout(() => settle(noReply('timeout', `no complete reply within ${deadlineMs} ms`, elapsed(), hasBegun)), deadlineMs)
    request.on('error', (error) => settle(explain(error, elapsed(), true, hasBegun)))
    request.on('response', (response) => {
      hasBegun = true
      const received = collector(maxReplyBytes)
      response.on('error', (error) => settle(explain(error, elapsed(), true, true)))
      response.on('data', (chunk: Buffer) => {
        received.add(chunk)
        if (received.size > maxReplyBytes) settle(tooLong(elapsed()))
      })
      response.on('end', () => {
        const headers = Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')])
        settle({ status: response.statusCode ?? 0, headers: Object.fromEntries(headers), ...decode(received.bytes()), ms: elapsed() })
      })
    })
    request.end(body)
  })
}
