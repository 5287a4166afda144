import { connect } from 'node:net'
import { takeMessage } from '../support/proxy.ts'
import type { Sent, Shot } from './requests.ts'

/** The reply to a request. */
export interface Answer {
  status: number
  /** The headers, by their names in small letters. */
  fields: ReadonlyMap<string, string>
  body: Buffer
}

/** How long a connection may take until its end, in milliseconds. */
const boundMs = 20_000

/**
 * Says what is wrong with a reply.
 *
 * @param sent the request it answers, where that is one that HTTP allows
 */
export type Judge = (answer: Answer, sent?: Sent) => string | undefined

/** Sends a shot to a port, and says what was wrong with what came back. */
export async function fire(port: number, shot: Shot, judge: Judge): Promise<{ fault?: string; answers: Answer[] }> {
  const { bytes, isOver } = await exchange(port, shot)
  const { answers, rest } = read(bytes, shot)
  // Behind what cannot even be refused in words there comes no other.
  const isEnd = answers.at(-1)?.status === 400 && answers.at(-1)?.body.length === 0
  const lost = isEnd ? 0 : shot.sent.length - answers.length
  // Whoever leaves first may have the beginning only.
  const isCut = shot.ending !== 'server'
  const faults = [
    isOver ? undefined : 'the connection was left open',
    rest.length > 0 && !isCut ? `what came is no reply: ${rest.toString('latin1', 0, 200)}` : undefined,
    lost > 0 ? `${lost} of ${shot.sent.length} replies are missing` : undefined,
    ...answers.map((answer, index) => judge(answer, shot.sent[index])),
  ]
  const fault = faults.find((each) => each !== undefined)
  return fault === undefined ? { answers } : { fault, answers }
}

/** Reads until the connection ends. */
function exchange(port: number, { pieces, ending }: Shot): Promise<{ bytes: Buffer; isOver: boolean }> {
  return new Promise((resolve) => {
    const received: Buffer[] = []
    const socket = connect(port, '127.0.0.1').setNoDelay(true)
    let isOver = true
    const timer = setTimeout(() => {
      isOver = false
      socket.destroy()
    }, boundMs)
    socket
      // That the server closes before it has read everything is its right.
      .on('error', () => {})
      .on('data', (chunk) => {
        received.push(chunk)
        if (ending === 'reader') socket.destroy()
      })
      .on('close', () => {
        clearTimeout(timer)
        resolve({ bytes: Buffer.concat(received), isOver })
      })
    const write = (index: number) => {
      const piece = pieces[index]
      if (piece !== undefined) return void socket.write(piece, () => setImmediate(write, index + 1))
      if (ending === 'caller') socket.end()
      if (ending === 'reset') socket.resetAndDestroy()
    }
    socket.once('connect', () => write(0))
  })
}

/** Takes the replies apart. */
function read(bytes: Buffer, { sent }: Shot): { answers: Answer[]; rest: Buffer } {
  const answers: Answer[] = []
  let rest = bytes
  for (;;) {
    const hasBody = sent[answers.length]?.method !== 'HEAD'
    const isInterim = rest.toString('latin1', 0, 10).startsWith('HTTP/1.1 1')
    const taken = takeMessage(rest, { ended: true, isReply: true, hasBody: hasBody && !isInterim })
    if (taken === undefined) return { answers, rest }
    const [{ line, fields, body }, left] = taken
    const status = Number(/^HTTP\/1\.1 (\d{3}) [ -~]*$/.exec(line)?.[1])
    if (Number.isNaN(status)) return { answers, rest }
    rest = left
    if (!isInterim) answers.push({ status, fields: new Map(fields.map(([name, value]) => [name.toLowerCase(), value])), body })
  }
}
