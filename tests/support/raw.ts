import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

export interface RawServer {
  /** Its address, without a trailing slash. */
  url: string
  port: number
  /** Every complete request so far, byte for byte, read as UTF-8. */
  requests: string[]
  /** How many connections were opened so far. */
  readonly connections: number
  close(): Promise<void>
}

/** Returns the bytes to write, or undefined if it writes to the socket itself or stays silent. */
export type RawAnswer = (request: string, socket: Socket) => string | Buffer | undefined | Promise<undefined>

/**
 * Starts a TCP server on a free port. It understands only enough HTTP/1.1 (content-length) to find the end of a request. The test
 * reads and writes raw bytes.
 */
export async function rawServer(answer: RawAnswer): Promise<RawServer> {
  const requests: string[] = []
  const sockets = new Set<Socket>()
  let connections = 0
  const server = createServer((socket) => {
    connections++
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    // A caller may reset the connection, for example at its deadline.
    socket.on('error', () => {})
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
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    requests,
    get connections() {
      return connections
    },
    async close() {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

/** A reply with the headers that every HTTP server sends. By default its content-length is correct. */
export function httpReply(body: string | Buffer, { status = '200 OK', headers = {} as Record<string, string> } = {}): Buffer {
  const all = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)), ...headers }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`), Buffer.from(body)])
}

export const okBody = '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}'
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
