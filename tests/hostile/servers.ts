import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { FetchHandler } from '../../src/delivery/receiver.ts'
import type { Server } from '../../src/server.ts'

/** Writes a reply with a body of this many bytes, as fast as the caller reads it. */
export function flood(socket: Socket, size: number): undefined {
  const length = Number.isFinite(size) ? `content-length: ${size}\r\n` : ''
  socket.write(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n${length}\r\n`)
  const chunk = Buffer.alloc(64 * 1024, ' ')
  let left = size
  const write = () => {
    while (left > 0 && !socket.destroyed) {
      left -= chunk.length
      if (!socket.write(chunk)) return void socket.once('drain', write)
    }
  }
  write()
}

/** Writes a reply that never ends, a byte at a time. */
export function drip(socket: Socket): undefined {
  socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n')
  const timer = setInterval(() => socket.write(' '), 50)
  socket.once('close', () => clearInterval(timer))
}

/** A server that closes each connection after its first reply without a word about it in the reply. */
export async function hangUpAfterEach(handle: FetchHandler): Promise<Server> {
  const server = createAdaptorServer({ fetch: handle, overrideGlobalObjects: false })
  server.on('request', ({ socket }: { socket: Socket }, response: NodeJS.EventEmitter) => response.once('finish', () => socket.end()))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = once(server, 'close')
      server.close()
      await closed
    },
  }
}
