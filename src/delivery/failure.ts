import { say } from '../say.ts'

/**
 * Why Chat counts a callback as failed. The classes follow "Common Reasons for Webhook Failures" (1047/34354). Its second and fifth
 * reasons are divided into more classes here.
 */
export type FailureClass =
  | 'unreachable' // no connection: DNS, refused, no route
  | 'certificate' // Chat would reject the server's certificate
  | 'client-certificate' // the server requires a client certificate
  | 'timeout'
  | 'dropped' // connected, then closed without a complete reply
  | 'status' // not 200
  | 'unparsable' // the reply is not one JSON object
  | 'fields' // the reply is JSON, but breaks the contract

/** The result of a callback without a readable reply. */
export interface NoReply {
  failure: FailureClass
  /** What happened, as a sentence without a capital letter and a full stop. */
  message: string
  /** Whether any part of a reply had arrived. */
  hasBegun: boolean
  /** From the first byte sent, in milliseconds; 0 if nothing was sent. */
  ms: number
  /** Set if the callback was sent again on a new connection, because the kept-alive one was closed. */
  isResent?: true
  /** Set if nobody who is trusted vouches for the certificate. */
  isUntrusted?: true
  /** Set if there was a reply, and it was too long to be read to its end. */
  isTooLong?: true
}

/** Whether a failure happened before the callback reached the receiver. Then nothing was judged. */
export function isUnreached(failure: FailureClass | undefined): boolean {
  return failure === 'unreachable' || failure === 'certificate' || failure === 'client-certificate'
}

/** Makes a {@link NoReply}. */
export function noReply(failure: FailureClass, message: string, { ms, hasBegun = false }: { ms: number; hasBegun?: boolean }): NoReply {
  return { failure, message, hasBegun, ms }
}

/** undici rejects this reply, unlike other clients; see node-sender.ts. */
export const unaskedContinue = say`the server sent 100 Continue, but the request did not ask for it`

/** How long opening a connection may take, in milliseconds, and the failure after that time. */
export const connectTimeoutMs = 5000
export const noConnection: [FailureClass, string] = ['unreachable', say`no connection within ${connectTimeoutMs / 1000} s`]

const closed = say`the connection was closed before the reply was complete`
const notHttp = say`the reply is not valid HTTP/1.1`
const switched = say`the server switched to another protocol (HTTP 101)`

/** Why a status is not valid for a final reply (RFC 9110, 15); undefined if it is valid. 101 is wrong because no request asks for it. */
export function findStatusProblem(status: number): string | undefined {
  if (status === 101) return switched
  return status < 100 ? notHttp : undefined
}

/** The codes for a certificate that may be right, and comes from somebody who is not trusted here. */
const untrusted = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
])

const causes: Record<string, [FailureClass, string]> = {
  ECONNREFUSED: ['unreachable', say`nothing listens at that address and port (connection refused)`],
  ENOTFOUND: ['unreachable', say`the host name does not resolve`],
  EAI_AGAIN: ['unreachable', say`the host name does not resolve`],
  EHOSTUNREACH: ['unreachable', say`there is no route to the host`],
  ENETUNREACH: ['unreachable', say`there is no route to the network`],
  UND_ERR_CONNECT_TIMEOUT: noConnection,
  ETIMEDOUT: ['unreachable', say`the operating system could not connect in time`],
  CERT_HAS_EXPIRED: ['certificate', say`the certificate has expired`],
  CERT_NOT_YET_VALID: ['certificate', say`the certificate is not valid yet`],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['certificate', say`the certificate is self-signed`],
  SELF_SIGNED_CERT_IN_CHAIN: [
    'certificate',
    say`the certificate comes from an authority that is not trusted (its chain contains a self-signed certificate)`,
  ],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: [
    'certificate',
    say`the certificate chain is incomplete: the server does not send its intermediate certificate, or its authority is not trusted`,
  ],
  UNABLE_TO_GET_ISSUER_CERT: ['certificate', say`the certificate chain is incomplete: an issuer is missing`],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['certificate', say`the certificate chain is incomplete, or its authority is not trusted`],
  ERR_TLS_CERT_ALTNAME_INVALID: ['certificate', say`the certificate is for another host name`],
  CERT_REVOKED: ['certificate', say`the certificate was revoked`],
  // These come from a connection that was open, whether or not a callback was already being sent.
  ECONNRESET: ['dropped', closed],
  EPIPE: ['dropped', closed],
  UND_ERR_SOCKET: ['dropped', closed],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['unparsable', say`the length of the reply differs from its Content-Length`],
  UND_ERR_HEADERS_OVERFLOW: ['unparsable', say`the headers of the reply are longer than 256 KB`],
  HPE_HEADER_OVERFLOW: ['unparsable', say`the headers of the reply are longer than 256 KB`],
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: ['client-certificate', say`the server asks for a client certificate`],
  'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE': [
    'client-certificate',
    say`the server refused the TLS handshake; it may ask for a client certificate`,
  ],
  ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: [
    'client-certificate',
    say`the server refused the TLS handshake; it may ask for a client certificate`,
  ],
  ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: ['client-certificate', say`the server does not trust the client certificate`],
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: ['certificate', say`the server supports only TLS versions that are too old`],
  ERR_SSL_PACKET_LENGTH_TOO_LONG: ['unreachable', say`the port does not speak TLS: the URL should probably start with http://`],
  ERR_SSL_WRONG_VERSION_NUMBER: ['unreachable', say`the port does not speak TLS: the URL should probably start with http://`],
}

/** Matches the codes of Node for certificate errors that the table does not list. */
const isOfCertificate = /^(CERT|CRL|ERROR_IN_CERT|UNABLE_TO|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH|UNSPECIFIED)(_|$)/

/** The state of a callback when a network error happened. */
export interface Progress {
  /** Whether sending had started. */
  isSent: boolean
  /** Whether any part of a reply had arrived. */
  hasBegun: boolean
  /** Whether the TLS handshake was in progress. */
  isShakingHands: boolean
}

/** Explains a network error: its class, and its cause in words. */
export function explain(error: Error, ms: number, progress: Progress): NoReply {
  const code = 'code' in error ? String(error.code) : error.name
  const [failure, message] = special(error, code, progress) ?? causes[code] ?? unlisted(error, code, progress.isSent)
  return { ...noReply(failure, message, { ms, hasBegun: progress.hasBegun }), ...(untrusted.has(code) && { isUntrusted: true }) }
}

/** Causes that the code alone does not tell. */
function special({ message }: Error, code: string, at: Progress): [FailureClass, string] | undefined {
  if (at.isShakingHands && (code === 'ECONNRESET' || code === 'EPIPE'))
    return ['unreachable', say`the connection was closed during the TLS handshake`]
  if (code === 'UND_ERR_SOCKET' && message === 'bad response') return ['dropped', unaskedContinue]
  if (code === 'UND_ERR_SOCKET' && message === 'bad upgrade') return ['unparsable', switched]
  // undici uses this code for any error in the headers after a Content-Length. The most common one is a second Content-Length.
  if (code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' && !at.hasBegun)
    return [
      'unparsable',
      say`${notHttp}: a header is wrong, perhaps Content-Length (sent twice, sent with chunked encoding, or not a number)`,
    ]
  if (code === 'ETIMEDOUT' && at.isSent)
    return ['dropped', say`the connection broke before the reply was complete: the operating system gave up`]
  return undefined
}

function unlisted(error: Error, code: string, isSent: boolean): [FailureClass, string] {
  // Node uses this code for many TLS errors. undici has a code for each.
  if (code === 'EPROTO' && /wrong version number|packet length too long/i.test(error.message))
    return causes.ERR_SSL_WRONG_VERSION_NUMBER as [FailureClass, string]
  if (error.name === 'HTTPParserError' || /^HPE_|^ERR_HTTP_INVALID_STATUS_CODE$/.test(code)) return ['unparsable', notHttp]
  if (isOfCertificate.test(code)) return ['certificate', say`the certificate is not valid (${code})`]
  if (!isSent)
    return ['unreachable', code.startsWith('ERR_SSL_') ? say`the TLS handshake failed (${code})` : say`the connection failed (${code})`]
  return ['dropped', closed]
}
