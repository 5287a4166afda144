import { createServer, type Server } from 'node:net'
import { createServer as createTls, type TlsOptions } from 'node:tls'
import { type Certificate, certificates } from '../support/certificates.ts'
import type { Dice } from './dice.ts'
import { converse, type Hostile, listen, type Running, wrap } from './receivers.ts'
import { bytesOf, dropped, type Expected, failed, http, late, status, taken } from './script.ts'

/** The certificates of the TLS receivers. They are for localhost by default. */
export type Certificates = Record<
  | 'authority'
  | 'right'
  | 'selfSigned'
  | 'expired'
  | 'future'
  | 'otherHost'
  | 'chained'
  | 'intermediate'
  | 'byLeaf'
  | 'client'
  | 'strangeClient',
  Certificate
>

/** Makes them with openssl in an empty folder. */
export function issueAll(folder: string): Certificates {
  const issue = certificates(folder)
  const host = 'localhost'
  const authority = issue('authority', { isAuthority: true })
  const intermediate = issue('intermediate', { isAuthority: true, by: authority })
  const right = issue('right', { host, by: authority })
  return {
    authority,
    intermediate,
    right,
    selfSigned: issue('self-signed', { host }),
    expired: issue('expired', { host, by: authority, from: -20, to: -10 }),
    future: issue('future', { host, by: authority, from: 10, to: 20 }),
    otherHost: issue('other-host', { host: 'other.example', by: authority }),
    chained: issue('chained', { host, by: intermediate }),
    byLeaf: issue('by-leaf', { host, by: right }),
    client: issue('client', { by: authority }),
    strangeClient: issue('strange-client', {}),
  }
}

/** A kind of hostile receiver over TLS. */
export interface TlsKind {
  name: string
  expects: readonly Expected[]
  /** The certificate of the authority is given, and so --ca, unless it says false. */
  isTrusted?: boolean
  /** The certificate that the caller has. */
  client?: keyof Certificates
  scheme?: 'http' | 'https'
  isSlow?: boolean
  server(all: Certificates, dice: Dice): Server
}

/** Lets it listen. */
export async function openTls(
  { scheme = 'https', server }: TlsKind,
  all: Certificates,
  dice: Dice,
): Promise<Pick<Running, 'url' | 'close'>> {
  const { url, close } = await listen(server(all, dice))
  return { url: url.replace('http://127.0.0.1', `${scheme}://localhost`), close }
}

/** The flags that the CLI needs for it. */
export function tlsFlags({ isTrusted = true, client }: TlsKind, all: Certificates): string[] {
  const given = client === undefined ? [] : ['--cert', all[client].certFile, '--key', all[client].keyFile]
  return [...(isTrusted ? ['--ca', all.authority.certFile] : []), ...given]
}

const answering =
  (script: Partial<Hostile> = {}, options: (all: Certificates) => TlsOptions = ({ right }) => right) =>
  (all: Certificates) =>
    createTls(options(all), (socket) => converse(socket, wrap(script), async () => undefined)).on('tlsClientError', () => {})

const withCertificate = (name: keyof Certificates, more: TlsOptions = {}) => answering({}, (all) => ({ ...all[name], ...more }))

/** What comes in place of a handshake. */
const bare = (script: Partial<Hostile>) => () =>
  createServer((socket) => converse(socket, wrap({ when: 'begun', ...script }), async () => undefined))

const alert = (description: number, level = 2) => bytesOf(Buffer.from([0x15, 3, 3, 0, 2, level, description]))
const certificate = (reason: RegExp) => [failed('certificate', reason)]
const cut = failed('unreachable', /^The connection was closed during the TLS handshake\.$/)
const notTls = failed('unreachable', /^The port does not speak TLS: the URL should probably start with http:\/\/\.$/)
const noConnection = failed('unreachable', /^No connection within 5 s\.$/)
const clientNeeded = failed('client-certificate', /asks? for a client certificate/)
const broken = failed('unreachable', /^The TLS handshake failed \(ERR_SSL_[\w/]+\)\.$/)

const refusing = (version: 'TLSv1.2' | 'TLSv1.3') =>
  answering({}, ({ right, authority }) => ({
    ...right,
    ca: authority.cert,
    requestCert: true,
    rejectUnauthorized: true,
    minVersion: version,
    maxVersion: version,
  }))

/** How a handshake begins that is right so far. */
const serverHello = bytesOf(Buffer.from([0x16, 3, 3, 0, 0x7a, 2, 0, 0, 0x76, 3, 3]))

export const tlsKinds: readonly TlsKind[] = [
  { name: 'all is right', server: answering(), expects: [taken] },
  { name: 'the authority is not known', server: answering(), isTrusted: false, expects: certificate(/authority is not trusted/) },
  {
    name: 'the certificate is self-signed',
    server: withCertificate('selfSigned'),
    expects: certificate(/^The certificate is self-signed\.$/),
  },
  {
    name: 'the authority is sent along',
    server: answering({}, ({ right, authority }) => ({ ...right, cert: right.cert + authority.cert })),
    isTrusted: false,
    expects: certificate(/its chain contains a self-signed certificate/),
  },
  { name: 'the certificate has expired', server: withCertificate('expired'), expects: certificate(/^The certificate has expired\.$/) },
  {
    name: 'the certificate is not valid yet',
    server: withCertificate('future'),
    expects: certificate(/^The certificate is not valid yet\.$/),
  },
  {
    name: 'the certificate is for another host',
    server: withCertificate('otherHost'),
    expects: certificate(/^The certificate is for another host name\.$/),
  },
  {
    name: 'the certificate is of a client',
    server: withCertificate('client'),
    expects: certificate(/^The certificate is for another host name\.$/),
  },
  {
    name: 'the intermediate certificate is missing',
    server: withCertificate('chained'),
    expects: certificate(/^The certificate chain is incomplete/),
  },
  {
    name: 'the certificate is signed by one that may not sign',
    server: answering({}, ({ byLeaf, right }) => ({ ...byLeaf, cert: byLeaf.cert + right.cert })),
    expects: certificate(/^The certificate is not valid \(\w+\)\.$/),
  },
  { name: 'a client certificate is asked for in TLS 1.2', server: refusing('TLSv1.2'), expects: [clientNeeded] },
  { name: 'a client certificate is asked for in TLS 1.3', server: refusing('TLSv1.3'), expects: [clientNeeded] },
  {
    name: 'another client certificate is asked for',
    server: refusing('TLSv1.3'),
    client: 'strangeClient',
    expects: [failed('client-certificate', /does not trust the client certificate|asks? for a client certificate/), dropped],
  },
  { name: 'the client certificate is right', server: refusing('TLSv1.3'), client: 'client', expects: [taken] },
  {
    name: 'the port speaks plain HTTP',
    server: bare({ bytes: http({ line: 'HTTP/1.1 400 Bad Request' }), after: 'end' }),
    expects: [notTls],
  },
  {
    name: 'the port speaks TLS and the URL says http',
    server: answering(),
    scheme: 'http',
    expects: [failed('unreachable', /^The port speaks TLS: the URL should start with https:\/\/\.$/)],
  },
  { name: 'nothing comes', server: bare({ bytes: bytesOf() }), expects: [noConnection], isSlow: true },
  { name: 'the connection ends at once', server: bare({ bytes: bytesOf(), after: 'end' }), expects: [cut] },
  { name: 'the connection is reset at once', server: bare({ bytes: bytesOf(), after: 'reset' }), expects: [cut] },
  {
    name: 'the connection ends as soon as somebody connects',
    server: bare({ bytes: bytesOf(), when: 'connected', after: 'end' }),
    expects: [cut],
  },
  { name: 'the handshake stops half way', server: bare({ bytes: serverHello }), expects: [noConnection], isSlow: true },
  { name: 'the handshake stops half way, and the connection ends', server: bare({ bytes: serverHello, after: 'end' }), expects: [cut] },
  {
    name: 'the handshake stops half way, and the connection is reset',
    server: bare({ bytes: serverHello, after: 'reset' }),
    expects: [cut],
  },
  { name: 'the handshake drips', server: bare({ bytes: serverHello, after: 'drip' }), expects: [noConnection, broken], isSlow: true },
  { name: 'random bytes come', server: (_all, dice) => bare({ bytes: dice.bytes(200), after: 'end' })(), expects: [broken, notTls, cut] },
  {
    name: 'a record of no length comes',
    server: bare({ bytes: bytesOf(Buffer.from([0x16, 3, 3, 0, 0])), after: 'end' }),
    expects: [broken, cut],
  },
  {
    name: 'a record beyond all bounds comes',
    server: bare({ bytes: bytesOf(Buffer.from([0x16, 3, 3, 0xff, 0xff]), Buffer.alloc(70_000)), after: 'end' }),
    expects: [broken, notTls],
  },
  {
    name: 'another protocol greets',
    server: bare({ bytes: bytesOf('SSH-2.0-OpenSSH_9.6\r\n'), when: 'connected' }),
    expects: [notTls, broken],
  },
  {
    name: 'an alert of a failed handshake comes',
    server: bare({ bytes: alert(40), after: 'end' }),
    expects: [failed('client-certificate', /^The server refused the TLS handshake; it may ask for a client certificate\.$/)],
  },
  {
    name: 'an alert of the version comes',
    server: bare({ bytes: alert(70), after: 'end' }),
    expects: certificate(/^The server supports only TLS versions that are too old\.$/),
  },
  {
    name: 'any alert comes',
    server: (_all, dice) =>
      bare({ bytes: alert(dice.pick([10, 20, 22, 47, 49, 50, 51, 60, 71, 80, 90, 110, 112, 113, 120, 200])), after: 'end' })(),
    expects: [broken, cut],
  },
  { name: 'a warning comes, and nothing else', server: bare({ bytes: alert(90, 1), after: 'end' }), expects: [broken, cut] },
  { name: 'the server closes politely', server: bare({ bytes: alert(0, 1), after: 'end' }), expects: [broken, cut] },
  {
    name: 'the server speaks old versions only',
    server: answering({}, ({ right }) => ({ ...right, minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' })),
    expects: certificate(/^The server supports only TLS versions that are too old\.$/),
  },
  { name: 'the server speaks TLS 1.2 only', server: withCertificate('right', { maxVersion: 'TLSv1.2' }), expects: [taken] },
  { name: 'the server speaks HTTP/2 only', server: withCertificate('right', { ALPNProtocols: ['h2'] }), expects: [broken] },
  {
    name: 'the connection ends behind the handshake',
    server: answering({ bytes: bytesOf(), when: 'connected', after: 'end' }),
    expects: [dropped],
  },
  { name: 'the connection ends behind the callback', server: answering({ bytes: bytesOf(), after: 'end' }), expects: [dropped] },
  { name: 'the connection is reset behind the callback', server: answering({ bytes: bytesOf(), after: 'reset' }), expects: [dropped] },
  { name: 'half a reply comes, and the end', server: answering({ bytes: http().subarray(0, -9), after: 'end' }), expects: [dropped] },
  { name: 'half a reply comes, and nothing', server: answering({ bytes: http().subarray(0, -9) }), expects: [late], isSlow: true },
  {
    name: 'the reply comes behind 100 Continue',
    server: answering({ bytes: bytesOf('HTTP/1.1 100 Continue\r\n\r\n', http()) }),
    expects: [taken],
  },
  { name: 'the reply is wrong', server: answering({ bytes: http({ line: 'HTTP/1.1 503 HOSTILE' }) }), expects: [status(503)] },
]
