import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answering, fetching, listenOn, printError, type ServeOptions, type Server } from '../src/server.ts'
import { admitting, isLoopback } from '../src/simulator/access.ts'
import type { Backend } from '../src/simulator/backend.ts'
import { withControl } from '../src/simulator/control.ts'
import { maxCallBytes } from '../src/simulator/rest.ts'
import { createAnswer, maxBodyBytes, type ReceiverOptions } from './receiver.ts'

/**
 * The reference receiver on a port.
 *
 * @throws ChatproofError `usage` when the port is taken or may not be used
 */
export function serveReceiver(options: ReceiverOptions, { onError = printError, ...place }: ServeOptions = {}): Promise<Server> {
  const answer = createAnswer(options)
  const listener = answering(async (callback) => ({ body: JSON.stringify(await answer(callback)) }), maxBodyBytes, onError)
  return listenOn(createServer(listener), place)
}

/** Where the backend listens, and which pages may call it. */
export interface BackendServeOptions extends ServeOptions {
  /** The origins of pages that may call the REST API, such as `http://localhost:5173`; `*` for all. When not given, none may. */
  cors?: readonly string[] | undefined
}

/**
 * The Chat backend on a port: its REST API, and the control API, which answers programs of this machine and its own pages.
 *
 * @throws ChatproofError `usage` when the port is taken or may not be used
 */
export async function serveBackend(backend: Backend, options: BackendServeOptions = {}): Promise<Server> {
  const { onError = printError, cors, ...place } = options
  const server = createServer()
  const listening = await listenOn(server, place)
  const { host } = new URL(listening.url)
  const { address, port } = server.address() as AddressInfo
  const hosts = [host, `127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]
  const access = { hosts, isOnLoopback: isLoopback(address), cors }
  const [near, far] = [admitting(access, true), admitting(access, false)]

  const rest = answering(async (request) => ({ body: JSON.stringify(await backend.answer(request)) }), maxCallBytes, onError)
  const fromNear = fetching(withControl(backend, near), onError)
  const fromFar = fetching(withControl(backend, far), onError)
  server.on('request', (incoming, outgoing) => {
    // Usual calls take the fast way. Calls that are refused, or need more headers, may take longer.
    const isPlain = incoming.url?.startsWith('/v4/') && near('rest', (name) => incoming.headers[name] as string | undefined) === undefined
    const answer = isPlain ? rest : isLoopback(incoming.socket.remoteAddress) ? fromNear : fromFar
    answer(incoming, outgoing)
  })
  return listening
}
