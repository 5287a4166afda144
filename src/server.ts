import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { ChatproofError } from './error.ts'

export interface Server {
  /** Where it listens, without a trailing slash. */
  url: string
  close(): Promise<void>
}

/**
 * Serves a fetch function on a real port.
 *
 * @param port 0 for any free one
 * @throws ChatproofError `usage` when the port is taken or may not be used
 */
export async function serve(
  fetch: (request: Request) => Response | Promise<Response>,
  { port = 0, host = '127.0.0.1' }: { port?: number | undefined; host?: string | undefined } = {},
): Promise<Server> {
  const server = createAdaptorServer({ fetch, overrideGlobalObjects: false })
  try {
    await once(server.listen(port, host), 'listening')
  } catch (error) {
    const reason = { EADDRINUSE: 'it is in use', EACCES: 'it needs more rights', EADDRNOTAVAIL: `this machine has no address ${host}` }
    const why = reason[(error as { code: keyof typeof reason }).code] ?? String(error)
    throw new ChatproofError(
      'usage',
      `Cannot listen on ${host} port ${port}: ${why}. Choose another with --port, or --port 0 for any free one.`,
    )
  }
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    async close() {
      const closed = once(server, 'close')
      server.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await closed
    },
  }
}
