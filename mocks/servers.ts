import { createServer } from 'node:http'
import { answering, fetching, listenOn, type Place, type Server } from '../src/server.ts'
import { type Backend, restHeaders } from '../src/simulator/backend.ts'
import { withControl } from '../src/simulator/control.ts'
import { maxBodyBytes as maxCallBytes } from '../src/simulator/rest.ts'
import { createAnswer, maxBodyBytes, type ReceiverOptions } from './receiver.ts'

/**
 * The reference receiver on a port.
 *
 * @throws ChatproofError `usage` when the port is taken or may not be used
 */
export function serveReceiver(options: ReceiverOptions, place: Place = {}): Promise<Server> {
  const answer = createAnswer(options)
  const listener = answering(async (callback) => ({ body: JSON.stringify(await answer(callback)) }), maxBodyBytes)
  return listenOn(createServer(listener), place)
}

/**
 * The Chat backend on a port: its REST API, and the control API for pages and programs of this machine.
 *
 * @throws ChatproofError `usage` when the port is taken or may not be used
 */
export async function serveBackend(backend: Backend, place: Place = {}): Promise<Server> {
  let hosts: string[] = []
  const rest = answering((request) => ({ headers: restHeaders, body: JSON.stringify(backend.answer(request)) }), maxCallBytes)
  const others = fetching(withControl(backend, (host) => hosts.includes(host)))
  const server = createServer((incoming, outgoing) => (incoming.url?.startsWith('/v4/') ? rest : others)(incoming, outgoing))
  const listening = await listenOn(server, place)
  const { host, port } = new URL(listening.url)
  hosts = [host, `127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]
  return listening
}
