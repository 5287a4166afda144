import { createPrivateKey, generateKeyPair, type KeyObject, randomBytes, X509Certificate } from 'node:crypto'
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { isIP } from 'node:net'
import { join } from 'node:path'
import { pid } from 'node:process'
import { promisify } from 'node:util'
import type forge from 'node-forge'
import { createFile, replaceFile } from '../disk.ts'
import { ChatproofError, messageOf } from '../error.ts'
import { say } from '../say.ts'
import { brief } from '../text.ts'

/** A certificate with its private key, both PEM. The key must be in no output. */
export interface Identity {
  cert: string
  key: string
}

/** What the simulator shows to callers that speak TLS. */
export interface ServerIdentity extends Identity {
  /** The file with the certificate of the authority, which callers must trust. */
  caFile: string
  /** Whether the authority was made just now: nobody trusts it yet. */
  isNew: boolean
}

const dayMs = 86_400_000

/** How long certificates are valid, in days. Some systems trust no server for longer than this. */
const authorityDays = 3650
const serverDays = 397

/** A certificate is renewed when it has less time left than this, in milliseconds. */
const restMs = 7 * dayMs

/**
 * A certificate for these names, and the authority that signed it. Both are kept in a folder with their keys, and are made anew when they
 * are missing or expire. A certificate that lacks a name is made anew too; its authority stays.
 *
 * @param names host names and addresses; an IPv6 address without brackets
 * @param now Unix milliseconds
 * @throws ChatproofError `usage` when the folder cannot be used
 */
export async function openIdentity(folder: string, names: readonly string[], now: number): Promise<ServerIdentity> {
  const [authorityFile, serverFile, caFile] = ['authority.pem', 'server.pem', 'ca.pem'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  try {
    // The key of an authority that somebody trusts must not get into a repository.
    if (makeFolder(folder)) replaceFile(join(folder, '.gitignore'), ['*\n'])
    let authority = parse(readIfThere(authorityFile))
    if (authority === 'damaged')
      throw new ChatproofError(
        'usage',
        say`${brief(authorityFile)} does not hold a certificate and its key. Remove it, and a new one is made.`,
      )
    const isNew = authority === undefined || isExpiring(authority, now)
    if (authority === undefined || isNew) authority = await makeAuthority(authorityFile, authority !== undefined, now)
    if (readIfThere(caFile) !== authority.cert) replaceFile(caFile, [authority.cert])

    const kept = parse(readIfThere(serverFile))
    if (kept !== undefined && kept !== 'damaged' && !isExpiring(kept, now) && isFor(kept, authority, names))
      return { cert: kept.cert, key: kept.key, caFile, isNew }
    const server = await issue({ names, days: serverDays, now, by: authority })
    replaceFile(serverFile, [server.cert, server.key])
    return { ...server, caFile, isNew }
  } catch (error) {
    if (error instanceof ChatproofError || (error as NodeJS.ErrnoException).syscall === undefined) throw error
    throw new ChatproofError('usage', say`--tls-dir: ${brief(folder)} cannot be used: ${messageOf(error)}.`)
  }
}

/** @returns whether the folder is new */
function makeFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

interface Parsed extends Identity {
  certificate: X509Certificate
  privateKey: KeyObject
}

function readIfThere(file: string): string | undefined {
  try {
    // A copy or a backup may have lost the permissions.
    if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600)
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function parse(text: string | undefined): Parsed | 'damaged' | undefined {
  if (text === undefined) return undefined
  const [cert, key] = ['CERTIFICATE', 'PRIVATE KEY'].map(
    (kind) => new RegExp(`-----BEGIN ${kind}-----[^]*?-----END ${kind}-----\r?\n`).exec(text)?.[0],
  )
  if (cert === undefined || key === undefined) return 'damaged'
  try {
    const [certificate, privateKey] = [new X509Certificate(cert), createPrivateKey(key)]
    return certificate.checkPrivateKey(privateKey) ? { cert, key, certificate, privateKey } : 'damaged'
  } catch {
    return 'damaged'
  }
}

function isExpiring({ certificate }: Parsed, now: number): boolean {
  return Date.parse(certificate.validTo) - now < restMs
}

function isFor({ certificate }: Parsed, authority: Parsed, names: readonly string[]): boolean {
  const hasName = (name: string) => (isIP(name) ? certificate.checkIP(name) : certificate.checkHost(name)) !== undefined
  return certificate.verify(authority.certificate.publicKey) && names.every(hasName)
}

/** Makes an authority. If another process makes one at the same time, both take the same. */
async function makeAuthority(file: string, isRenewal: boolean, now: number): Promise<Parsed> {
  const { cert, key } = await issue({ days: authorityDays, now })
  if (isRenewal) {
    replaceFile(file, [cert, key])
    return parse(cert + key) as Parsed
  }
  const beside = `${file}.${pid}`
  try {
    createFile(beside, [cert, key], 0o600)
    linkSync(beside, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(beside, { force: true })
  }
  return parse(readFileSync(file, 'utf8')) as Parsed
}

interface Order {
  /** Whom a certificate is for. None makes an authority. */
  names?: readonly string[]
  days: number
  now: number
  /** The authority that signs it; itself when not given. */
  by?: Parsed
}

async function issue({ names, days, now, by }: Order): Promise<Identity> {
  const [{ default: library }, keys] = await Promise.all([import('node-forge'), promisify(generateKeyPair)('rsa', { modulusLength: 2048 })])
  const { pki, md } = library
  const key = keys.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
  const certificate = pki.createCertificate()
  // Positive, as RFC 5280 asks.
  certificate.serialNumber = `01${randomBytes(15).toString('hex')}`
  certificate.publicKey = pki.publicKeyFromPem(keys.publicKey.export({ type: 'spki', format: 'pem' }) as string)
  // The clock of a container or of another machine may be behind.
  certificate.validity.notBefore = new Date(now - dayMs)
  certificate.validity.notAfter = new Date(now + days * dayMs)
  const issuer = by === undefined ? certificate : pki.certificateFromPem(by.cert)
  // Each authority has a name of its own: a client that trusts two of one name may look at the wrong one only.
  const name = names === undefined ? `chatproof mock, for development only (${certificate.serialNumber.slice(2, 10)})` : 'chatproof mock'
  certificate.setSubject([{ name: 'commonName', value: name }])
  certificate.setIssuer(issuer.subject.attributes)
  certificate.setExtensions(names === undefined ? ofAuthority() : [...ofServer(names), identifierOf(issuer)])
  certificate.sign(pki.privateKeyFromPem(by?.key ?? key), md.sha256.create())
  return { cert: pki.certificateToPem(certificate).replaceAll('\r\n', '\n'), key }
}

// The library writes into these: each certificate needs its own.
const ofAuthority = () => [
  { name: 'basicConstraints', critical: true, cA: true, pathLenConstraint: 0 },
  { name: 'keyUsage', critical: true, keyCertSign: true, cRLSign: true },
  { name: 'subjectKeyIdentifier' },
]

/** The kinds of names in a certificate (RFC 5280, 4.2.1.6). */
const [ofDns, ofIp] = [2, 7]

const ofServer = (names: readonly string[]) => [
  { name: 'basicConstraints', critical: true, cA: false },
  { name: 'keyUsage', critical: true, digitalSignature: true, keyEncipherment: true },
  { name: 'extKeyUsage', serverAuth: true },
  { name: 'subjectAltName', altNames: names.map((name) => (isIP(name) ? { type: ofIp, ip: name } : { type: ofDns, value: name })) },
  { name: 'subjectKeyIdentifier' },
]

const identifierOf = (issuer: forge.pki.Certificate) => ({
  name: 'authorityKeyIdentifier',
  keyIdentifier: issuer.generateSubjectKeyIdentifier().getBytes(),
})
