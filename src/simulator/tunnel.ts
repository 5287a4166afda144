import type { Server as HttpServer, IncomingMessage } from 'node:http'
import type { Server as HttpsServer } from 'node:https'
import type { Duplex } from 'node:stream'
import { quote } from '../text.ts'
import { isChatHost } from './access.ts'
import { RestError, replyTo } from './call.ts'

/** Says in a sentence what a caller did wrong. */
export type Tell = (sentence: string) => void

/**
 * Answers CONNECT, with which clients ask a proxy for a TLS connection. Connections to Chat lead to the server given here, all others
 * are refused.
 *
 * @param secure has the certificates of Chat's hosts; undefined where there is no TLS
 * @returns a function that ends the connections
 */
export function openTunnel(server: HttpServer, secure: HttpsServer | undefined, tell: Tell): () => void {
  const open = new Set<Duplex>()
  server.on('connect', ({ url = '' }: IncomingMessage, socket: Duplex, head: Buffer) => {
    // A caller that hangs up must not end the process.
    socket.on('error', () => {})
    const [, host = '', port] = /^(.*):(\d+)$/.exec(url) ?? []
    const isChat = port === '443' && isChatHost(host)
    if (secure === undefined || !isChat) {
      const refusal = isChat
        ? `CONNECT ${quote(url)} was refused: start mock with --tls, and it answers for the hosts of Chat.`
        : `CONNECT ${quote(url)} was refused: only the hosts of Chat are here, at port 443. Name this one in NO_PROXY of your app.`
      tell(refusal)
      const body = JSON.stringify(replyTo(new RestError(403, refusal)))
      const headers = `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close`
      return void socket.end(`HTTP/1.1 403 Forbidden\r\n${headers}\r\n\r\n${body}`, () => socket.destroy())
    }
    // As with the connections of an HTTPS server: a caller that has hung up would be waited for otherwise.
    socket.allowHalfOpen = false
    open.add(socket)
    socket.once('close', () => open.delete(socket))
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    // A client may send its first bytes without waiting.
    if (head.length > 0) socket.unshift(head)
    secure.emit('connection', socket)
  })
  return () => {
    for (const socket of open) socket.destroy()
  }
}

/** What a client that ended the handshake with this alert thinks, by OpenSSL's name of it. */
const alerts: Readonly<Record<string, string>> = {
  ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: 'does not know who signed it',
  ERR_SSL_SSLV3_ALERT_CERTIFICATE_UNKNOWN: 'does not know who signed it',
  ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE: 'does not know who signed it, or asked for another host',
}

/** Why a TLS handshake failed, where the user can do something about it. */
export function explainHandshake(error: NodeJS.ErrnoException, caFile: string): string | undefined {
  if (error.code === 'ERR_SSL_HTTP_REQUEST') return 'Somebody spoke plain HTTP to the port of --tls-port: use https:// there.'
  const reason = alerts[error.code ?? '']
  return reason && `A client refused the certificate: it ${reason}. It must trust ${caFile}.`
}
