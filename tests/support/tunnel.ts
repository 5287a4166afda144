import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { connect, type Socket } from 'node:net'
import { Duplex } from 'node:stream'
import { text as readAll } from 'node:stream/consumers'
import { connect as secureConnect, type TLSSocket } from 'node:tls'

/** What came to a CONNECT: the status and sentence of a refusal, or the connection. */
export interface Connected {
  status: number
  text: string
  socket: Socket
}

/** Asks a proxy for a connection. */
export function connectThrough(proxy: string, authority: string): Promise<Connected> {
  const { hostname, port } = new URL(proxy)
  return new Promise((resolve, reject) => {
    const asked = httpRequest({ hostname, port, method: 'CONNECT', path: authority, agent: false })
    asked.on('connect', async ({ statusCode: status = 0 }, socket, head) => {
      if (head.length > 0) socket.unshift(head)
      resolve({ status, text: status === 200 ? '' : JSON.parse(await readAll(socket)).ErrorInfo, socket: socket as Socket })
    })
    asked.on('response', (response) => reject(new Error(`a response without a tunnel: ${response.statusCode}`)))
    asked.on('error', reject).end()
  })
}

/** Shakes hands on a connection. Rejects when either side refuses. */
export function secure(socket: Duplex, { ca, host }: { ca?: string; host: string }): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const secured = secureConnect({ socket, servername: host, ...(ca === undefined ? {} : { ca }) }, () => resolve(secured))
    secured.on('error', reject)
  })
}

/** Sends a request on a connection that is secure already, or to a URL. */
export function requestOn(
  to: { socket: TLSSocket; host: string } | { url: string; ca: string },
  { method = 'POST', path, headers = {}, body = '' }: { method?: string; path: string; headers?: Record<string, string>; body?: string },
): Promise<{ status: number; text: string }> {
  const options =
    'socket' in to
      ? { createConnection: () => to.socket, headers: { host: to.host, ...headers } }
      : { agent: false, hostname: new URL(to.url).hostname, port: new URL(to.url).port, servername: 'localhost', ca: to.ca, headers }
  return new Promise((resolve, reject) => {
    const send = 'socket' in to ? httpRequest : httpsRequest
    const sent = send({ method, path, ...options }, (response) => {
      readAll(response).then((text) => resolve({ status: response.statusCode ?? 0, text }), reject)
    })
    sent.on('error', reject).end(body)
  })
}

/** Begins a TLS handshake at a port, and waits until the other side closes the connection. */
export async function speakTls(url: string): Promise<void> {
  const { hostname, port } = new URL(url)
  const { promise, resolve } = Promise.withResolvers<void>()
  const socket = connect(Number(port), hostname)
  secureConnect({ socket, servername: 'console.tim.qq.com' }).on('error', () => {})
  socket.on('close', () => resolve()).on('error', () => {})
  await promise
}

/** A connection through a proxy on which the first bytes are sent together with the CONNECT, before the proxy has answered. */
export function hastily(proxy: string, authority: string): Duplex {
  const { hostname, port } = new URL(proxy)
  const socket = connect(Number(port), hostname)
  let head: string | undefined = `CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n\r\n`
  let answer: Buffer | undefined = Buffer.alloc(0)
  const duplex = new Duplex({
    read() {},
    write(chunk, _encoding, done) {
      socket.write(head === undefined ? chunk : Buffer.concat([Buffer.from(head), chunk]), done)
      head = undefined
    },
  })
  socket.on('data', (chunk) => {
    if (answer === undefined) return void duplex.push(chunk)
    answer = Buffer.concat([answer, chunk])
    const end = answer.indexOf('\r\n\r\n')
    if (end === -1) return
    const rest = answer.subarray(end + 4)
    answer = undefined
    if (rest.length > 0) duplex.push(rest)
  })
  socket.on('close', () => duplex.push(null)).on('error', (error) => duplex.destroy(error))
  return duplex
}
