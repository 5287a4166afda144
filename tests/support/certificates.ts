import { execFileSync } from 'node:child_process'
import { constants } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSecureContext, type SecureContext } from 'node:tls'
import type { FetchHandler } from '../../src/delivery/receiver.ts'
import { fetching } from '../../src/fetching.ts'
import { listenOn, type Server } from '../../src/server.ts'

/** A certificate and its key, as text and as files. */
export interface Certificate {
  cert: string
  key: string
  certFile: string
  keyFile: string
}

interface Subject {
  /** The DNS name of a server; undefined for other certificates. */
  host?: string
  /** The certificate that signs this one; self-signed by default. */
  by?: Certificate
  isAuthority?: boolean
  /** The validity, in days from now. Negative days are in the past. */
  from?: number
  to?: number
}

/** Makes certificates with openssl. The files go to the folder. */
export function certificates(folder: string): (name: string, subject: Subject) => Certificate {
  writeFileSync(join(folder, 'index.txt'), '')
  writeFileSync(join(folder, 'index.txt.attr'), 'unique_subject = no\n')
  writeFileSync(
    join(folder, 'openssl.cnf'),
    `[ca]
default_ca = authority
[authority]
database = index.txt
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = policy
copy_extensions = copy
[policy]
commonName = supplied
[req]
distinguished_name = name
[name]
`,
  )
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })

  return (name, { host, by, isAuthority = false, from = -1, to = 30 }) => {
    const file = (suffix: string) => join(folder, `${name}.${suffix}`)
    const extensions = [
      ...(host === undefined ? [] : ['-addext', `subjectAltName=DNS:${host}`]),
      ...['-addext', `basicConstraints=critical,CA:${isAuthority ? 'TRUE' : 'FALSE'}`],
    ]
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', file('key')]
    openssl('req', '-new', '-config', 'openssl.cnf', ...key, '-subj', `/CN=${name}`, ...extensions, '-out', file('csr'))
    const signer = by === undefined ? ['-selfsign', '-keyfile', file('key')] : ['-cert', by.certFile, '-keyfile', by.keyFile]
    const dates = ['-startdate', asn1Time(from), '-enddate', asn1Time(to)]
    openssl('ca', '-batch', '-notext', '-config', 'openssl.cnf', ...signer, ...dates, '-in', file('csr'), '-out', file('pem'))
    return {
      cert: readFileSync(file('pem'), 'utf8'),
      key: readFileSync(file('key'), 'utf8'),
      certFile: file('pem'),
      keyFile: file('key'),
    }
  }
}

function asn1Time(daysFromNow: number): string {
  const time = new Date(Date.now() + daysFromNow * 86_400_000).toISOString()
  return `${time.slice(2, 19).replace(/[-:T]/g, '')}Z`
}

/**
 * Serves a handler over TLS. Like several servers behind one address, some connections get an expired certificate.
 *
 * @param isExpired whether a connection, counted from 1, gets the expired certificate
 * @returns the server, and the authority to trust
 */
export async function serveSomeExpired(
  handler: FetchHandler,
  isExpired: (connection: number) => boolean,
): Promise<Server & { ca: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'chatproof-certificates-'))
  const issue = certificates(folder)
  const by = issue('authority', { isAuthority: true })
  const right = issue('right', { host: 'localhost', by })
  const expired = createSecureContext(issue('expired', { host: 'localhost', by, from: -20, to: -10 }))
  rmSync(folder, { recursive: true })
  let connections = 0
  const choose = (_name: string, use: (error: null, context?: SecureContext) => void) =>
    use(null, isExpired(++connections) ? expired : undefined)
  const listener = fetching(handler, (error) => {
    throw error
  })
  const server = await listenOn(
    createServer(
      { cert: right.cert, key: right.key, SNICallback: choose, secureOptions: constants.SSL_OP_NO_TICKET, maxVersion: 'TLSv1.2' },
      listener,
    ),
    {},
  )
  return { ...server, url: server.url.replace('127.0.0.1', 'localhost'), ca: by.cert }
}
