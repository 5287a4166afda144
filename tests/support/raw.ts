import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { atEnd } from './closing.ts'

export interface RawPort {
  /** Its address, without a trailing slash. */
  url: string
  port: number
  /** How many connections were opened so far. */
  readonly connections: number
  close(): Promise<void>
}

export interface RawServer extends RawPort {
  /** Every complete request so far, byte for byte, read as UTF-8. */
  requests: string[]
}

/** A free port whose connections are handled by hand; closed when the test file ends, where it is not before. */
export async function rawPort(handle: (socket: Socket) => void): Promise<RawPort> {
  const sockets = new Set<Socket>()
  let connections = 0
  const server = createServer((socket) => {
    connections++
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    // A caller that gives up, as at the deadline, resets the connection: that is its right.
    socket.on('error', () => {})
    handle(socket)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  let closed: Promise<unknown> | undefined
  const close = async () => {
    closed ??= once(server.close(), 'close')
    for (const socket of sockets) socket.destroy()
    await closed
  }
  atEnd(close)
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    get connections() {
      return connections
    },
    close,
  }
}

/** A port that nobody listens on, for a program that has to be told one. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await once(server.close(), 'close')
  return port
}

/** A receiver that reads a request and hangs up. */
export const closing = () => rawPort((socket) => socket.once('data', () => socket.destroy()))

/** Bytes to write; nothing when the answer writes to the socket itself, or stays silent. */
export type RawAnswer = (request: string, socket: Socket) => string | Buffer | undefined | Promise<undefined>

/**
 * Starts a TCP server on a free port. It understands only enough HTTP/1.1 (content-length) to find the end of a request. The test
 * reads and writes raw bytes.
 */
export async function rawServer(answer: RawAnswer): Promise<RawServer> {
  const requests: string[] = []
  const port = await rawPort((socket) => {
    let pending = Buffer.alloc(0)
    socket.on('data', (chunk) => {
      pending = Buffer.concat([pending, chunk])
      if (pending[0] === tlsHandshake) return void socket.destroy()
      for (let end = endOfRequest(pending); end !== undefined; end = endOfRequest(pending)) {
        const request = pending.subarray(0, end).toString('utf8')
        pending = pending.subarray(end)
        requests.push(request)
        const bytes = answer(request, socket)
        if (typeof bytes === 'string' || Buffer.isBuffer(bytes)) socket.write(bytes)
      }
    })
  })
  return Object.assign(port, { requests })
}

/** A reply with the headers that every HTTP server sends. By default its content-length is correct. */
export function httpReply(body: string | Buffer, { status = '200 OK', headers = {} as Record<string, string> } = {}): Buffer {
  const all = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)), ...headers }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`), Buffer.from(body)])
}

export const okBody = '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}'
/** The same as the reference receiver writes it. */
export const referenceBody = '{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}'
export const failBody = '{"ActionStatus":"FAIL","ErrorInfo":"err","ErrorCode":1}'

/** The first byte of a TLS handshake. A plain HTTP server closes the connection when it reads this byte. */
const tlsHandshake = 0x16

function endOfRequest(bytes: Buffer): number | undefined {
  const head = bytes.indexOf('\r\n\r\n')
  if (head === -1) return undefined
  const length = /^content-length: *(\d+)/im.exec(bytes.toString('latin1', 0, head))?.[1] ?? '0'
  const end = head + 4 + Number(length)
  return bytes.length >= end ? end : undefined
}
