import { createServer } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { answering, type Outgoing } from '../src/answering.ts'
import { eventually } from '../src/eventually.ts'
import { fetching } from '../src/fetching.ts'
import { listenOn, prepare, printError, type ServeOptions, type Server } from '../src/server.ts'
import { type AccessOptions, admitting, isLoopback } from '../src/simulator/access.ts'
import type { ServerIdentity } from '../src/simulator/authority.ts'
import type { Backend } from '../src/simulator/backend.ts'
import { withControl } from '../src/simulator/control.ts'
import type { Suite } from '../src/simulator/control-call.ts'
import { openEvents } from '../src/simulator/events.ts'
import { maxCallBytes } from '../src/simulator/rest.ts'
import { explainHandshake, openTunnel, type Tell } from '../src/simulator/tunnel.ts'
import { createAnswer, maxBodyBytes, type ReceiverOptions } from './receiver.ts'

const toOutgoing = (body: object): Outgoing => ({ body: JSON.stringify(body) })

/**
 * The reference receiver on a port.
 *
 * @throws ChatproofError `usage` when the port is taken or may not be used
 */
export function serveReceiver(options: ReceiverOptions, { onError = printError, ...place }: ServeOptions = {}): Promise<Server> {
  const answer = createAnswer(options)
  const listener = answering((callback) => eventually(answer(callback), toOutgoing), maxBodyBytes, onError)
  return listenOn(createServer(listener), place)
}

/** Where the backend listens, and who may call it. */
export interface BackendServeOptions extends ServeOptions {
  /** The origins of pages that may call the REST API, such as `http://localhost:5173`; `*` for all. When not given, none may. */
  cors?: readonly string[] | undefined
  /** Names besides its own by which it may be called, also from other machines, such as `chat` or `chat:4010`. */
  allowHosts?: readonly string[] | undefined
  /** With it, the backend is also a proxy to Chat's hosts, for clients that speak TLS. */
  identity?: ServerIdentity | undefined
  /** Where it speaks TLS directly; nowhere when not given. */
  tlsPort?: number | undefined
  /** Runs the conformance suite against the target. Without it nobody can ask for that. */
  check?: Suite | undefined
  /** Receives what went wrong on the way to the backend, a sentence for each call. */
  tell?: Tell | undefined
}

/** The addresses of the backend. */
export interface BackendServer extends Server {
  /** Where it speaks TLS directly. */
  tlsUrl?: string
}

/**
 * The Chat backend on a port: its REST API, and the control API, which answers programs of this machine and its own pages.
 *
 * @throws ChatproofError `usage` when a port is taken or may not be used
 */
export async function serveBackend(backend: Backend, options: BackendServeOptions = {}): Promise<BackendServer> {
  const { onError = printError, check, cors, allowHosts, identity, tlsPort, tell = () => {}, ...place } = options
  const rest = answering((request) => eventually(backend.answer(request), toOutgoing), maxCallBytes, onError)
  // The same log of events, whichever way the client came.
  const openStream = openEvents(backend)
  const answerOn = (server: ReturnType<typeof createServer>, access: AccessOptions) => {
    const [near, far] = [admitting(access, true), admitting(access, false)]
    const fromNear = fetching(withControl(backend, near, openStream, check), onError)
    const fromFar = fetching(withControl(backend, far, openStream, check), onError)
    server.on('request', (incoming, outgoing) => {
      // Usual calls take the fast way. Calls that are refused, or need more headers, may take longer.
      const isPlain = incoming.url?.startsWith('/v4/') && near('rest', (name) => incoming.headers[name] as string | undefined) === undefined
      const answer = isPlain ? rest : isLoopback(incoming.socket.remoteAddress) ? fromNear : fromFar
      answer(incoming, outgoing)
    })
  }
  const accessTo = (server: ReturnType<typeof createServer>, { url }: Server): AccessOptions => {
    const { address, port } = server.address() as AddressInfo
    const hosts = [new URL(url).host, `127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]
    return { hosts, isOnLoopback: isLoopback(address), cors, allowHosts }
  }

  const server = createServer()
  const listening = await listenOn(server, place)
  const access = accessTo(server, listening)
  answerOn(server, access)
  const secure = identity && createSecureServer({ cert: identity.cert, key: identity.key })
  const endTunnels = openTunnel(server, secure, tell)
  const close = async () => {
    const closed = listening.close()
    endTunnels()
    await closed
  }
  if (secure === undefined) return { ...listening, close }

  secure.on('tlsClientError', (error) => {
    const sentence = explainHandshake(error, identity?.caFile ?? '')
    if (sentence !== undefined) tell(sentence)
  })
  if (tlsPort === undefined) {
    prepare(secure)
    answerOn(secure, access)
    return { ...listening, close }
  }
  try {
    const direct = await listenOn(secure, { ...place, port: tlsPort, portFlag: '--tls-port' })
    answerOn(secure, { ...accessTo(secure, direct), scheme: 'https' })
    return {
      ...listening,
      tlsUrl: direct.url,
      async close() {
        await Promise.all([close(), direct.close()])
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}
