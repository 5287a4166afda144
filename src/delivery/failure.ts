/**
 * Why Chat books a callback as failed: the classes of "Common Reasons for Webhook Failures" (1047/34354), with its
 * second and fifth told apart as far as a tool can tell.
 */
export type FailureClass =
  | 'unreachable' // no connection: DNS, refused, no route
  | 'certificate' // the server's certificate is invalid to Chat
  | 'client-certificate' // the server asks for a certificate that the caller does not have
  | 'timeout'
  | 'dropped' // connected, then closed without a complete reply
  | 'status' // not 200
  | 'unparsable' // not one JSON object
  | 'fields' // JSON, but not the reply the contract asks for

/** A callback without a reply that could be read. */
export interface NoReply {
  failure: FailureClass
  /** What happened, as half a sentence. */
  message: string
  /** Whether any part of a reply had arrived. */
  hasBegun: boolean
  ms: number
  /** Set when the kept-alive connection had been closed, and it took a new one. */
  isResent?: true
}

/** True for failures that happen before the callback reaches anybody: nothing was judged. */
export function isUnreached(failure: FailureClass | undefined): boolean {
  return failure === 'unreachable' || failure === 'certificate' || failure === 'client-certificate'
}

/** @param at when it ended, and whether any part of a reply had arrived; it had not when not given */
export function noReply(failure: FailureClass, message: string, { ms, hasBegun = false }: { ms: number; hasBegun?: boolean }): NoReply {
  return { failure, message, hasBegun, ms }
}

/** What undici, unlike other clients, does not take; see node-sender.ts. */
export const unaskedContinue = 'the server sent 100 Continue, which nobody asked for'

/** How long a connection may take, in milliseconds, and what is said of one that takes longer. */
export const connectTimeoutMs = 5000
export const noConnection: [FailureClass, string] = ['unreachable', `no connection within ${connectTimeoutMs / 1000} s`]

const closed = 'the connection was closed before the reply was complete'
const notHttp = 'what came back is not HTTP/1.1'
const switched = 'the server changed the protocol (101)'

/** Why a status belongs to no reply of HTTP/1.1 (RFC 9110, 15); nothing where it does. 101 is for a protocol that was asked for. */
export function findStatusProblem(status: number): string | undefined {
  if (status === 101) return switched
  return status < 100 ? notHttp : undefined
}

const causes: Record<string, [FailureClass, string]> = {
  ECONNREFUSED: ['unreachable', 'nothing listens at that address and port (connection refused)'],
  ENOTFOUND: ['unreachable', 'the host name does not resolve'],
  EAI_AGAIN: ['unreachable', 'the host name does not resolve'],
  EHOSTUNREACH: ['unreachable', 'there is no route to the host'],
  ENETUNREACH: ['unreachable', 'there is no route to the network'],
  UND_ERR_CONNECT_TIMEOUT: noConnection,
  ETIMEDOUT: ['unreachable', 'no connection before the system gave up'],
  CERT_HAS_EXPIRED: ['certificate', 'the certificate has expired'],
  CERT_NOT_YET_VALID: ['certificate', 'the certificate is not valid yet'],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['certificate', 'the certificate is self-signed'],
  SELF_SIGNED_CERT_IN_CHAIN: ['certificate', 'the certificate is signed by an authority that is not trusted (self-signed in its chain)'],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: [
    'certificate',
    'the certificate chain is incomplete: the server does not send its intermediate certificate, or its authority is not trusted',
  ],
  UNABLE_TO_GET_ISSUER_CERT: ['certificate', 'the certificate chain is incomplete: an issuer is missing'],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['certificate', 'the certificate chain is incomplete, or its authority is not trusted'],
  ERR_TLS_CERT_ALTNAME_INVALID: ['certificate', 'the certificate is for another host name'],
  CERT_REVOKED: ['certificate', 'the certificate was revoked'],
  // What a connection that was up reports when it goes down, whether or not a callback had begun to be sent on it.
  ECONNRESET: ['dropped', closed],
  EPIPE: ['dropped', closed],
  UND_ERR_SOCKET: ['dropped', closed],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['unparsable', 'the reply is not as long as its Content-Length says'],
  UND_ERR_HEADERS_OVERFLOW: ['unparsable', 'the headers of the reply are longer than 256 KB'],
  HPE_HEADER_OVERFLOW: ['unparsable', 'the headers of the reply are longer than 256 KB'],
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: ['client-certificate', 'the server asks for a client certificate'],
  'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE': [
    'client-certificate',
    'the server refused the TLS handshake; it may ask for a client certificate',
  ],
  ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: [
    'client-certificate',
    'the server refused the TLS handshake; it may ask for a client certificate',
  ],
  ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: ['client-certificate', 'the server does not trust the client certificate'],
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: ['certificate', 'the server speaks only TLS versions that are too old'],
  ERR_SSL_PACKET_LENGTH_TOO_LONG: ['unreachable', 'the port does not speak TLS: the URL should probably start with http://'],
  ERR_SSL_WRONG_VERSION_NUMBER: ['unreachable', 'the port does not speak TLS: the URL should probably start with http://'],
}

/** What Node calls the errors of a certificate that is not among the usual ones. */
const isOfCertificate = /^(CERT|CRL|ERROR_IN_CERT|UNABLE_TO|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH|UNSPECIFIED)(_|$)/

/** How far a callback had come when the error happened. */
export interface Progress {
  /** Whether it had begun to be sent. */
  isSent: boolean
  /** Whether any part of a reply had arrived. */
  hasBegun: boolean
  /** Whether TLS had not been agreed on. */
  isShakingHands: boolean
}

/** Names the cause of a network error. */
export function explain(error: Error, ms: number, progress: Progress): NoReply {
  const code = 'code' in error ? String(error.code) : error.name
  const [failure, message] = special(error, code, progress) ?? causes[code] ?? unlisted(error, code, progress.isSent)
  return noReply(failure, message, { ms, hasBegun: progress.hasBegun })
}

/** Causes whose code says less than its circumstances. */
function special({ message }: Error, code: string, at: Progress): [FailureClass, string] | undefined {
  if (at.isShakingHands && (code === 'ECONNRESET' || code === 'EPIPE'))
    return ['unreachable', 'the connection was closed in the TLS handshake']
  if (code === 'UND_ERR_SOCKET' && message === 'bad response') return ['dropped', unaskedContinue]
  if (code === 'UND_ERR_SOCKET' && message === 'bad upgrade') return ['unparsable', switched]
  // undici has this code for whatever is wrong behind a Content-Length in the headers. One that stands there twice is what servers do most.
  if (code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' && !at.hasBegun)
    return ['unparsable', `${notHttp}: a header is wrong, perhaps Content-Length (given twice, given beside chunks, or no number)`]
  if (code === 'ETIMEDOUT' && at.isSent) return ['dropped', 'the connection broke before the reply was complete: the system gave it up']
  return undefined
}

function unlisted(error: Error, code: string, isSent: boolean): [FailureClass, string] {
  // Node has one code for what undici has many for.
  if (code === 'EPROTO' && /wrong version number|packet length too long/i.test(error.message))
    return causes.ERR_SSL_WRONG_VERSION_NUMBER as [FailureClass, string]
  if (error.name === 'HTTPParserError' || /^HPE_|^ERR_HTTP_INVALID_STATUS_CODE$/.test(code)) return ['unparsable', notHttp]
  if (isOfCertificate.test(code)) return ['certificate', `the certificate is not valid (${code})`]
  if (!isSent) return ['unreachable', `${code.startsWith('ERR_SSL_') ? 'the TLS handshake' : 'the connection'} failed (${code})`]
  return ['dropped', closed]
}
