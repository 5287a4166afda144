import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import { createReceiver } from '../../mocks/receiver.ts'
import { type Message, takeMessage } from '../support/proxy.ts'
import { sdkAppId } from '../support/recorder.ts'
import { bodies } from './bodies.ts'
import { type Dice, dice } from './dice.ts'
import { heads } from './heads.ts'
import { http, type Kind, kind, type Script } from './script.ts'
import { times } from './times.ts'

/** All kinds of hostile replies. */
export const catalogue: readonly Kind[] = [...heads, ...bodies, ...times]

/** A hostile receiver. */
export interface Hostile extends Script {
  /** Its kind, and what to repeat it with. */
  name: string
  /** How many bytes are written at once; all of them when not given. */
  piece: number | undefined
}

/** One hostile receiver for each number from 0: the kinds in turn, with other details each time. */
export function hostile(seed: number, index: number): Hostile {
  const roll = dice(seed * 100_003 + index)
  const { name, make } = catalogue[index % catalogue.length] as Kind
  const script = make(roll)
  const isBehind = script.when === 'request' && script.bytes.toString('latin1', 0, 9) === 'HTTP/1.1 ' && roll.chance(0.15)
  const bytes = isBehind ? Buffer.concat([Buffer.from('HTTP/1.1 100 Continue\r\n\r\n'), script.bytes]) : script.bytes
  const what = isBehind ? `${name}, behind 100 Continue` : name
  return { ...script, bytes, name: `${what} (seed ${seed}, number ${index})`, piece: pieceFor(bytes, roll) }
}

/** A reply may come in up to twenty pieces. */
function pieceFor({ length }: Buffer, { below, chance }: Dice): number | undefined {
  return chance(0.5) ? undefined : Math.ceil(length / (1 + below(20)))
}

/** A receiver that is right, but for this. */
export function wrap(script: Partial<Hostile>): Hostile {
  return { ...kind('', () => script).make(dice(0)), name: '', piece: undefined, ...script }
}

/** When a receiver is right: never, for its first callbacks, or for each that a right receiver acknowledges. */
export type Until = number | 'good'

export interface Running {
  /** Where it listens, without a trailing slash. */
  url: string
  /** How many callbacks have come. */
  readonly arrived: number
  close(): Promise<void>
}

/** Lets a hostile receiver listen on a free port of the loopback address. */
export async function open(receiver: Hostile, rightFor: Until = 0): Promise<Running> {
  let arrived = 0
  const isRight = async (request: Message) => {
    const index = arrived++
    if (rightFor === 0) return undefined
    const reply = await rightReply(request)
    return rightFor === 'good' ? reply.isGood && reply.bytes : index < rightFor && reply.bytes
  }
  const server = createServer((socket) => converse(socket, receiver, isRight))
  const { url, close } = await listen(server)
  return {
    url,
    get arrived() {
      return arrived
    },
    close,
  }
}

/** Lets a server listen, and ends its connections with it. */
export async function listen(server: Server): Promise<{ url: string; close(): Promise<void> }> {
  const sockets = new Set<Socket>()
  // Those who were called may hang up at any time.
  server.on('connection', (socket: Socket) => sockets.add(socket.on('error', () => {}).on('close', () => sockets.delete(socket))))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

/** Answers what comes on a connection, one request after the other. */
export function converse(socket: Socket, receiver: Hostile, isRight: (request: Message) => Promise<Buffer | false | undefined>): void {
  socket.setNoDelay(true).on('error', () => {})
  if (receiver.when === 'connected') void play(socket, receiver)
  let pending: Buffer = Buffer.alloc(0)
  let turn = Promise.resolve()
  socket.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk])
    if (receiver.when === 'begun' && pending.length === chunk.length) void play(socket, receiver)
    for (let taken = takeMessage(pending); taken !== undefined; taken = takeMessage(pending)) {
      const [request, rest] = taken
      pending = rest
      turn = turn.then(async () => {
        const reply = await isRight(request)
        if (reply) socket.write(reply)
        else if (receiver.when === 'request') await play(socket, receiver)
      })
    }
  })
}

/** Writes what the script says. */
async function play(socket: Socket, { bytes, piece = bytes.length || 1, after }: Hostile): Promise<void> {
  for (let at = 0; at < bytes.length && socket.writable; at += piece) {
    await new Promise<void>((resolve) => socket.write(bytes.subarray(at, at + piece), () => resolve()))
    await new Promise(setImmediate)
  }
  if (after === 'end') socket.end()
  // TLS knows no reset.
  if (after === 'reset') socket instanceof TLSSocket ? socket.destroy() : socket.resetAndDestroy()
  if (after === 'drip') {
    const timer = setInterval(() => {
      if (!socket.write(' ') || socket.destroyed) clearInterval(timer)
    }, 20)
  }
  if (after === 'flood' && socket.listenerCount('drain') === 0) {
    const chunk = Buffer.alloc(64 * 1024, ' ')
    const pour = () => {
      while (socket.writable && socket.write(chunk));
    }
    socket.on('drain', pour)
    pour()
  }
}

const reference = createReceiver({ sdkAppId })

/** What a right receiver answers, as bytes. */
async function rightReply({ line, fields, body }: Message): Promise<{ bytes: Buffer; isGood: boolean }> {
  const [method = '', path = ''] = line.split(' ')
  const hasBody = method !== 'GET' && method !== 'HEAD'
  const headers = fields.filter(([name]) => /^content-type$/i.test(name))
  const request = new Request(`http://receiver.example${path}`, { method, headers, ...(hasBody && { body: new Uint8Array(body) }) })
  const response = await reference(request)
  const text = await response.text()
  const fieldsOfReply = [...response.headers].map(([name, value]) => `${name}: ${value}`)
  const bytes = http({ line: `HTTP/1.1 ${response.status} x`, fields: fieldsOfReply, body: method === 'HEAD' ? '' : text })
  return { bytes, isGood: response.status === 200 && text.includes('"OK"') }
}
