import { once } from 'node:events'
import type { Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { ChatproofError } from './error.ts'

export interface Server {
  /** Where it listens, without a trailing slash. */
  url: string
  close(): Promise<void>
}

/** Where to listen. */
export interface Place {
  /** 0, or none, for any free one. */
  port?: number | undefined
  /** The loopback address when not given. */
  host?: string | undefined
}

/**
 * Serves a fetch function on a real port.
 *
 * @throws ChatproofError `usage` when the port is taken or may not be used
 */
export function serve(fetch: (request: Request) => Response | Promise<Response>, place: Place = {}): Promise<Server> {
  return listenOn(createAdaptorServer({ fetch, overrideGlobalObjects: false }) as HttpServer, place)
}

/**
 * Lets an HTTP server listen.
 *
 * @throws ChatproofError `usage` when the port is taken or may not be used
 */
export async function listenOn(server: HttpServer, { port = 0, host = '127.0.0.1' }: Place): Promise<Server> {
  try {
    await once(server.listen(port, host), 'listening')
  } catch (error) {
    const otherPort = 'Choose another with --port, or --port 0 for any free one.'
    const otherHost = 'Choose another with --host.'
    const reasons: Record<string, string> = {
      EADDRINUSE: `it is in use. ${otherPort}`,
      EACCES: `it needs more rights. ${otherPort}`,
      EADDRNOTAVAIL: `this machine does not have that address. ${otherHost}`,
      ENOTFOUND: `the name does not resolve. ${otherHost}`,
      EAI_AGAIN: `the name does not resolve. ${otherHost}`,
    }
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? `${(error as Error).message}.`
    throw new ChatproofError('usage', `Cannot listen on ${host} port ${port}: ${reason}`)
  }
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
