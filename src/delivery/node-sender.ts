import { Agent, type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest, Agent as TlsAgent } from 'node:https'
import type { ConnectionOptions } from 'node:tls'
import { Collector } from '../bytes.ts'
import type { Callback } from '../callback/callback.ts'
import { say } from '../say.ts'
import { connectTimeoutMs, explain, type FailureClass, findStatusProblem, type NoReply, noConnection, noReply } from './failure.ts'
import { maxReplyBytes, type Receiver, type Reply, textOfReply, tooLong } from './receiver.ts'
import { isShakingHands } from './tls.ts'

/** Sends callbacks to one origin with Node's own HTTP client. */
export interface NodeSender {
  send: Receiver
  /** How many connections were opened so far. */
  opened(): number
  close(): void
}

interface NodeSenderOptions {
  secure: ConnectionOptions
  maxHeaderBytes: number
  /** The maximum number of connections; unlimited by default. */
  connections?: number | undefined
}

/**
 * Sends callbacks with Node's own client, for servers that send an unrequested `100 Continue`. A client must accept that
 * (RFC 9110, 15.2), but undici, which is faster, does not.
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
      // By default Node drops headers after the two thousandth. The total size of the headers has a limit anyway.
      request.maxHeadersCount = 0
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
    let startedAt = performance.now()
    let isSent = false
    let hasBegun = false
    let reply: IncomingMessage | undefined
    const elapsed = () => (isSent ? performance.now() - startedAt : 0)
    const settle = (outcome: Reply | NoReply) => {
      clearTimeout(timer)
      resolve(outcome)
      if ('failure' in outcome) request.destroy()
    }
    const fail = (failure: FailureClass, message: string) => settle(noReply(failure, message, { ms: elapsed(), hasBegun }))
    let timer = setTimeout(fail, connectTimeoutMs, ...noConnection)
    const begin = () => {
      clearTimeout(timer)
      startedAt = performance.now()
      isSent = true
      timer = setTimeout(fail, deadlineMs, 'timeout', say`no complete reply within ${deadlineMs} ms`)
    }
    request.on('socket', (socket) => {
      if (request.reusedSocket) begin()
      else socket.once(request.protocol === 'https:' ? 'secureConnect' : 'connect', begin)
    })
    const onError = (error: Error) => {
      // An error after a complete reply does not concern that reply.
      if (!reply?.complete) settle(explain(error, elapsed(), { isSent, hasBegun, isShakingHands: isShakingHands(request) }))
    }
    request.on('error', onError)
    request.on('information', () => {
      hasBegun = true
    })
    // Without this listener Node would close the connection without an error.
    request.on('upgrade', () => {
      hasBegun = true
      fail('unparsable', findStatusProblem(101) as string)
    })
    request.on('response', (response) => {
      hasBegun = true
      reply = response
      const { statusCode = 0 } = response
      const problem = findStatusProblem(statusCode)
      if (problem !== undefined) return fail('unparsable', problem)
      const received = new Collector(maxReplyBytes)
      response.on('error', onError)
      response.on('data', (chunk: Buffer) => {
        received.add(chunk)
        if (received.size > maxReplyBytes) settle(tooLong(elapsed()))
      })
      response.on('end', () => {
        const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')]))
        settle({ status: statusCode, headers, ...textOfReply(received.bytes(), headers), ms: elapsed() })
      })
    })
    request.end(body)
  })
}
