import { once } from 'node:events'
import { createServer, type Server as HttpServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Server } from '../../src/server.ts'

/** The app of all these receivers. */
export const sdkAppId = '1400000001'

/** Its token, for those that check Sign. */
export const token = 'xxxxyyyy'

/** A receiver as a team would write it, on a port of its own. It handles an event by passing it to `onEvent`. */
export type Team = (onEvent: (event: object) => void) => Promise<Server>

export const ok = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' }
export const fail = (reason: string) => ({ ActionStatus: 'FAIL', ErrorCode: 1, ErrorInfo: reason })

/** Listens on a free port with a listener, or an HTTP server that some framework made. */
export async function listen(given: RequestListener | HttpServer): Promise<Server> {
  const server = typeof given === 'function' ? createServer(given) : given
  if (!server.listening) await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

/** The bytes of a request's body. */
export async function readBytes(request: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}
