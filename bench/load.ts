// A process that loads a server: some connections, each with one request under way. It writes bytes that were made before and
// only finds the end of each reply, so that it takes less time than any server and hides nothing of what that takes.
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { judge } from '../src/delivery/verdict.ts'
import { answerQuestions } from './processes.ts'
import { callbacksFor, restCallsFor } from './requests.ts'

export interface LoadJob {
  url: string
  kind: 'callbacks' | 'rest'
  connections: number
  ms: number
}

export interface LoadResult {
  requests: number
  ms: number
}

/** More than a receiver remembers, so that it has seen none of them. */
const different = 3000

const makers = { callbacks: callbacksFor, rest: restCallsFor }

async function load({ url, kind, connections, ms }: LoadJob): Promise<LoadResult> {
  const requests = makers[kind](url, different)
  const { hostname, port } = new URL(url)
  const sockets = await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = connect({ host: hostname, port: Number(port), noDelay: true })
      await once(socket, 'connect')
      return socket
    }),
  )
  const startedAt = performance.now()
  const endsAt = startedAt + ms
  let next = 0
  let done = 0
  const drive = (socket: Socket) =>
    new Promise<void>((resolve, reject) => {
      let pending: Buffer | undefined
      const send = () => void socket.write(requests[next++ % different] as Buffer)
      socket.on('error', reject).on('close', () => reject(new Error('the server closed the connection')))
      socket.on('data', (chunk: Buffer) => {
        pending = pending === undefined ? chunk : Buffer.concat([pending, chunk])
        const end = endOf(pending)
        if (end === undefined) return
        const isLast = performance.now() >= endsAt
        try {
          if (isLast || done % 500 === 0) assertGood(pending.toString(), kind)
          else if (pending[9] !== 0x32) throw new Error(pending.toString())
        } catch (error) {
          return reject(error)
        }
        pending = undefined
        done++
        if (isLast) resolve()
        else send()
      })
      send()
    })
  await Promise.all(sockets.map(drive))
  const spent = performance.now() - startedAt
  for (const socket of sockets) socket.removeAllListeners('close').destroy()
  return { requests: done, ms: spent }
}

const lengthField = Buffer.from('ontent-')

/** Where the reply ends; nothing while it has not. */
function endOf(reply: Buffer): number | undefined {
  const head = reply.indexOf('\r\n\r\n')
  if (head === -1) return undefined
  let at = reply.indexOf(lengthField)
  for (; at !== -1 && at < head; at = reply.indexOf(lengthField, at + 1)) {
    const byte = reply[at + lengthField.length]
    if (byte !== 0x4c && byte !== 0x6c) continue
    let length = 0
    for (let index = at + 'ontent-Length:'.length; index < head; index++) {
      const digit = (reply[index] as number) - 0x30
      if (digit >= 0 && digit <= 9) length = length * 10 + digit
      else if (digit + 0x30 === 0x0d) break
    }
    return reply.length >= head + 4 + length ? head + 4 + length : undefined
  }
  return reply.subarray(-5).toString() === '0\r\n\r\n' ? reply.length : undefined
}

/** A measure of refusals would be worth nothing. */
function assertGood(reply: string, kind: LoadJob['kind']): void {
  const [head = '', body = ''] = reply.split('\r\n\r\n')
  const status = Number(head.slice(9, 12))
  const { outcome, reason } = judge('Alert.RequestOverLimit', {
    status,
    headers: {},
    body: /\{.*\}/s.exec(body)?.[0] ?? '',
    isUtf8: true,
    ms: 0,
  })
  // The reply to a call carries more than one to a callback may, and OK is what counts.
  const isGood = kind === 'callbacks' ? outcome === 'acknowledged' : status === 200 && /"ActionStatus":\s*"OK"/.test(body)
  if (!isGood) throw new Error(`The server did not do what was asked: ${reason}\n${reply}`)
}

answerQuestions<LoadJob>('', load)
