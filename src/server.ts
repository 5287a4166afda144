import { once } from 'node:events'
import { createServer, type Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server as SecureServer } from 'node:tls'
import { type ErrorHandler, endAll, inTurn } from './answering.ts'
import type { FetchHandler } from './delivery/receiver.ts'
import { ChatproofError } from './error.ts'
import { fetching } from './fetching.ts'
import { say } from './say.ts'

export interface Server {
  /** The address of the server, without a trailing slash. */
  url: string
  close(): Promise<void>
}

/** Where to listen. */
export interface Place {
  /** 0 or undefined: any free port. */
  port?: number | undefined
  /** The loopback address when not given. */
  host?: string | undefined
  /** Called with the server's URL when a caller speaks TLS to it, and it does not. The connection is closed then. */
  onTls?: ((url: string) => void) | undefined
  /** The flag that the port came from, for messages. */
  portFlag?: '--port' | '--tls-port' | undefined
}

/** Where `serve` listens, and what it does with the errors of the handler. */
export interface ServeOptions extends Place {
  /** By default errors are printed on stderr. */
  onError?: ErrorHandler | undefined
}

/** The default error handler: without a message nobody would notice a bug in a handler. */
export const printError: ErrorHandler = (error) => console.error(error)

/**
 * Serves a fetch function on a real port. If the handler throws, the caller receives HTTP 500.
 *
 * @throws ChatproofError `usage` when the port is taken or may not be used
 */
export function serve(fetch: FetchHandler, { onError = printError, ...place }: ServeOptions = {}): Promise<Server> {
  return listenOn(createServer(fetching(fetch, onError)), place)
}

/** Takes from Node's HTTP servers what is wrong for the servers of chatproof. `listenOn` does it for a server that listens. */
export function prepare(server: HttpServer): void {
  // By default Node drops headers after the thousandth. The total size of the headers has a limit anyway.
  server.maxHeadersCount = 0
  // By default Node sends 100 Continue at once, even in the middle of the reply to an earlier request.
  const proceed = inTurn((incoming, outgoing) => {
    outgoing.writeContinue()
    server.emit('request', incoming, outgoing)
  })
  server.on('checkContinue', proceed)
}

/**
 * Makes an HTTP server listen.
 *
 * @throws ChatproofError `usage` when the port is taken or may not be used
 */
export async function listenOn(server: HttpServer, place: Place): Promise<Server> {
  const { port = 0, host = '127.0.0.1', onTls, portFlag = '--port' } = place
  prepare(server)
  try {
    await once(server.listen(port, host), 'listening')
  } catch (error) {
    const otherPort = `Choose another with ${portFlag}, or ${portFlag} 0 for any free one.`
    const otherHost = 'Choose another with --host.'
    const reasons: Record<string, string> = {
      EADDRINUSE: `it is in use. ${otherPort}`,
      EACCES: `it needs more rights. ${otherPort}`,
      EADDRNOTAVAIL: `this machine does not have that address. ${otherHost}`,
      ENOTFOUND: `the name does not resolve. ${otherHost}`,
      EAI_AGAIN: `the name does not resolve. ${otherHost}`,
    }
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? `${(error as Error).message}.`
    throw new ChatproofError('usage', say`Cannot listen on ${host} port ${port}: ${reason}`)
  }
  const { port: taken } = server.address() as AddressInfo
  const isSecure = server instanceof SecureServer
  const url = `${isSecure ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${taken}`
  // Node has answered the error already, and ignores it. To listen for it costs nothing as long as there is none.
  const onError = (error: BrokenRequest) => isHello(error) && onTls?.(url)
  if (!isSecure) server.on('connection', (socket) => socket.on('error', onError))
  return {
    url,
    async close() {
      const closed = once(server, 'close')
      server.close()
      endAll()
      server.closeAllConnections()
      await closed
    },
  }
}

/** An error of Node's HTTP parser. */
interface BrokenRequest extends Error {
  /** The bytes that came last. */
  rawPacket?: Buffer
}

/** Whether the first byte on a connection is that of TLS. No request starts with it. */
function isHello({ rawPacket }: BrokenRequest): boolean {
  return rawPacket?.[0] === 0x16
}
