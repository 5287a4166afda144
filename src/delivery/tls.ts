import type { ClientRequest } from 'node:http'
import { isIP } from 'node:net'
import { type ConnectionOptions, connect } from 'node:tls'
import { say } from '../say.ts'
import { explain, type NoReply, noReply } from './failure.ts'

const patienceMs = 1000

/**
 * Finds out whether TLS is the reason why a connection was closed without a reply. There are two such reasons: the target is an http
 * URL, but the port speaks TLS; or the server requires a client certificate. The closed connection does not tell, so this function
 * makes a TLS handshake of its own.
 */
export function diagnoseTls(origin: URL, options: ConnectionOptions): Promise<NoReply | undefined> {
  const isPlain = origin.protocol === 'http:'
  const host = origin.hostname.replace(/^\[|\]$/g, '')
  return new Promise((resolve) => {
    const servername = isIP(host) ? '' : host
    const socket = connect({
      ...options,
      host,
      servername,
      port: Number(origin.port) || (isPlain ? 80 : 443),
      rejectUnauthorized: false,
    })
    const settle = (found: NoReply | undefined) => {
      socket.destroy()
      resolve(found)
    }
    socket.setTimeout(patienceMs, () => settle(undefined))
    socket.on('close', () => settle(undefined))
    socket.on('error', (error) => {
      const found = explain(error, 0, { isSent: false, hasBegun: false, isShakingHands: true })
      settle(!isPlain && found.failure === 'client-certificate' ? found : undefined)
    })
    socket.on('secureConnect', () => {
      if (isPlain) settle(noReply('unreachable', say`the port speaks TLS: the URL should start with https://`, { ms: 0 }))
      else socket.write('HEAD / HTTP/1.1\r\n\r\n')
    })
    socket.on('data', () => settle(undefined))
  })
}

/** Whether the TLS handshake of a request is still in progress. */
export function isShakingHands({ socket }: ClientRequest): boolean {
  return (socket as { secureConnecting?: boolean } | null)?.secureConnecting === true
}
