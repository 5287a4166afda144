import { type ClientRequest, type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { pipeline } from 'node:stream/promises'
import { Collector } from '../bytes.ts'
import { explain } from '../delivery/failure.ts'
import { maxReplyBytes } from '../delivery/receiver.ts'
import { isShakingHands } from '../delivery/tls.ts'
import type { Exchange, Field } from './exchange.ts'

/** Headers that belong to a connection, not to the message (RFC 9110, 7.6.1). */
const ofConnection = ['connection', 'expect', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade']

/** The texts that Node can write behind a status. */
const isStatusText = /^[\t\x20-\x7e\x80-\xff]*$/

/** How a request ended. */
export type Outcome = Pick<Exchange, 'reply' | 'failure'>

/** The upstream sent no reply that can be passed on. The message is half a sentence. */
class Unanswered extends Error {}

/**
 * Sends a request and passes its reply on; once more where a kept-alive connection turns out to have been closed.
 *
 * @param caller the connection on which the caller waits for the reply
 * @throws what `send` throws
 */
export async function pass(send: (isAgain: boolean) => ClientRequest, outgoing: ServerResponse, caller: Socket): Promise<Outcome> {
  const gone = { failure: 'the caller closed the connection before the reply was complete' }
  for (let isAgain = false; ; isAgain = true) {
    if (caller.destroyed) return gone
    const request = send(isAgain)
    const left = Promise.withResolvers<never>()
    // It may reject when nothing waits for it any more.
    left.promise.catch(() => {})
    const abandon = () => {
      left.reject(new Error('The caller left.'))
      request.destroy()
    }
    // Not the event of `outgoing`: after a CONNECT on the same connection, Node does not close a reply that waits for an earlier one.
    caller.setMaxListeners(0).once('close', abandon)
    try {
      const reply = await replyTo(request)
      if (!(reply instanceof Error)) return await passReply(reply, outgoing, caller, left.promise)
      if (caller.destroyed) return gone
      if (reply instanceof Unanswered) return refuse(outgoing, 502, reply.message)
      const { code } = reply as NodeJS.ErrnoException
      if (request.reusedSocket && (code === 'ECONNRESET' || code === 'EPIPE')) continue
      return refuse(
        outgoing,
        502,
        explain(reply, 0, { isSent: request.writableFinished, hasBegun: false, isShakingHands: isShakingHands(request) }).message,
      )
    } finally {
      caller.off('close', abandon)
      // An upstream that answered before it read everything may never read the rest.
      if (!request.writableFinished) request.destroy()
    }
  }
}

function replyTo(request: ClientRequest): Promise<IncomingMessage | Error> {
  const switching = new Unanswered('the upstream answered 101 to switch protocols, which is not passed on')
  return new Promise((resolve) => {
    request
      .on('response', (reply) => {
        const { statusCode: status = 0 } = reply
        if (status >= 200) return resolve(reply)
        reply.destroy()
        resolve(status === 101 ? switching : new Unanswered('the reply is not valid HTTP/1.1'))
      })
      .on('upgrade', (_reply, socket) => {
        socket.destroy()
        resolve(switching)
      })
      .on('error', resolve)
      .on('close', () => resolve(new Unanswered('the upstream closed the connection without a reply')))
  })
}

/** Passes a reply on while its bytes come, and keeps its beginning. */
async function passReply(incoming: IncomingMessage, outgoing: ServerResponse, caller: Socket, left: Promise<never>): Promise<Outcome> {
  const { statusCode: status = 0, statusMessage: statusText = '' } = incoming
  const headers = fieldsOf(incoming)
  const body = new Collector(maxReplyBytes + 1)
  const isWhole = isStatusText.test(statusText)
  outgoing.sendDate = false
  outgoing.writeHead(status, isWhole ? statusText : '', headers.flat())
  // Headers are bytes, and may be other than UTF-8. flushHeaders would write them as UTF-8.
  outgoing.write(Buffer.alloc(0))
  const received = (): NonNullable<Exchange['reply']> => ({
    status,
    statusText,
    headers,
    size: body.size,
    body: Buffer.from(body.bytes()),
    ...(!isWhole && { loss: 'The status text holds a control character, which HTTP does not allow: it was left out.' }),
  })
  incoming.on('data', body.add)
  let culprit = 'the caller'
  incoming.once('error', () => {
    if (!caller.destroyed) culprit = 'the upstream'
  })
  try {
    // A pipeline that was begun while the connection was closing may never end by itself.
    await Promise.race([pipeline(incoming, outgoing), left])
  } catch {
    // The reply stays incomplete: pipeline has closed the other side too.
    return { reply: received(), failure: `${culprit} closed the connection before the reply was complete` }
  }
  return { reply: received() }
}

/** Answers in place of the upstream, if nothing has been passed on yet. */
export function refuse(outgoing: ServerResponse, status: number, failure: string): Outcome {
  if (outgoing.headersSent) outgoing.destroy()
  // Without an explicit text Node would take the earlier one, which could not be written.
  else outgoing.writeHead(status, STATUS_CODES[status], { 'content-type': 'text/plain; charset=utf-8' }).end(sentence(failure))
  return { failure }
}

/** The same answer as text, for a connection that Node no longer handles. */
export function refusal(failure: string): string {
  const body = sentence(failure)
  const head = ['HTTP/1.1 502 Bad Gateway', 'Content-Type: text/plain; charset=utf-8', `Content-Length: ${Buffer.byteLength(body)}`]
  return [...head, 'Connection: close', '', body].join('\r\n')
}

const sentence = (failure: string) => `chatproof proxy: ${failure}\n`

/** The headers of a message as they were written, without those of the connection. */
export function fieldsOf({ rawHeaders }: IncomingMessage): Field[] {
  const fields: Field[] = []
  for (let at = 0; at < rawHeaders.length; at += 2) fields.push([rawHeaders[at] as string, rawHeaders[at + 1] as string])
  return fields.filter(([name]) => !ofConnection.includes(name.toLowerCase()))
}
