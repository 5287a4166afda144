import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { afterAll } from 'vitest'
import { createReceiver } from '../../mocks/receiver.ts'
import { serve } from '../../src/server.ts'

/** One request as it arrived. */
export interface Arrival {
  method: string
  url: URL
  headers: Headers
  body: string
}

export interface Recorder {
  url: string
  arrivals: Arrival[]
  /** The last request that arrived. */
  last(): Arrival
}

export const sdkAppId = '1400000001'

/** A token that no output may show. */
export const token = 'tok-5ecret-a1B2'

const servers: { close(): Promise<void> | void }[] = []
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()))
})

/** Starts a receiver that records all requests. The default is the reference receiver. */
export async function record(
  respond: (request: Request) => Response | Promise<Response> = createReceiver({ sdkAppId }),
): Promise<Recorder> {
  const arrivals: Arrival[] = []
  const server = await serve(async (request) => {
    const { method, url, headers } = request
    const bytes = await request.arrayBuffer()
    arrivals.push({ method, url: new URL(url), headers, body: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) })
    return respond(new Request(url, { method, headers, ...(bytes.byteLength > 0 ? { body: bytes } : {}) }))
  })
  servers.push(server)
  return { url: server.url, arrivals, last: () => arrivals.at(-1) as Arrival }
}

/** Starts a receiver that always sends this answer. */
export const answering = (body: string, status = 200) => record(() => new Response(body, { status }))

/** Opens a port and passes each connection to the test. It is closed when the test file ends. */
export async function rawPort(handle: (socket: Socket) => void): Promise<{ url: string; port: number }> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}))
    handle(socket)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  servers.push({
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  })
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, port }
}

/** Starts a receiver that reads a request and closes the connection. */
export const closing = () => rawPort((socket) => socket.once('data', () => socket.destroy()))
