import { execFileSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openIdentity } from '../../src/simulator/authority.ts'
import { freshFolder } from '../support/cli.ts'

const day = 86_400_000
const now = Date.now()
const names = ['console.tim.qq.com', '127.0.0.1', '::1']
const fresh = () => join(freshFolder(), 'kept')
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8')
const modeOf = (path: string) => statSync(path).mode & 0o777

test('what is made is right for OpenSSL at its strictest, for each name and no other', async () => {
  const folder = fresh()
  const { cert, key, caFile, isNew } = await openIdentity(folder, names, now)
  expect([caFile, isNew]).toEqual([join(folder, 'ca.pem'), true])
  execFileSync('openssl', ['verify', '-x509_strict', '-purpose', 'sslserver', '-CAfile', caFile, join(folder, 'server.pem')])
  const certificate = new X509Certificate(cert)
  expect(certificate.subjectAltName).toBe('DNS:console.tim.qq.com, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1')
  expect(certificate.checkHost('chat.example')).toBeUndefined()
  expect(key).toContain('PRIVATE KEY')
  const authority = new X509Certificate(read(folder, 'ca.pem'))
  expect([authority.ca, certificate.ca, certificate.checkIssued(authority)]).toEqual([true, false, true])
  // Apple's systems trust no certificate of a server that is valid for longer.
  expect(Date.parse(certificate.validTo) - Date.parse(certificate.validFrom)).toBeLessThan(399 * day)
})

test('nobody else may read the files, and git takes none of them', async () => {
  const folder = fresh()
  await openIdentity(folder, names, now)
  const files = readdirSync(folder).sort()
  expect(files).toEqual(['.gitignore', 'authority.pem', 'ca.pem', 'server.pem'])
  expect([modeOf(folder), ...files.map((file) => modeOf(join(folder, file)))]).toEqual([0o700, 0o600, 0o600, 0o600, 0o600])
  expect(read(folder, '.gitignore')).toBe('*\n')
  expect(read(folder, 'ca.pem')).not.toContain('PRIVATE')
  for (const file of ['authority.pem', 'server.pem']) chmodSync(join(folder, file), 0o644)
  await openIdentity(folder, names, now)
  expect(['authority.pem', 'server.pem'].map((file) => modeOf(join(folder, file)))).toEqual([0o600, 0o600])
})

test('the next start takes what is there', async () => {
  const folder = fresh()
  const first = await openIdentity(folder, names, now)
  expect(await openIdentity(folder, names.slice(1), now)).toEqual({ ...first, isNew: false })
})

test('a further name changes the certificate, and not the authority', async () => {
  const folder = fresh()
  const [first, ca] = [await openIdentity(folder, names, now), read(folder, 'ca.pem')]
  const second = await openIdentity(folder, [...names, 'chat'], now)
  expect(second.cert).not.toBe(first.cert)
  expect(new X509Certificate(second.cert).checkHost('chat')).toBe('chat')
  expect([second.isNew, read(folder, 'ca.pem')]).toEqual([false, ca])
})

test('a certificate that expires is renewed by the same authority, and an authority that expires by a new one', async () => {
  const folder = fresh()
  const first = await openIdentity(folder, names, now)
  const ca = read(folder, 'ca.pem')
  expect((await openIdentity(folder, names, now + 389 * day)).cert).toBe(first.cert)
  const second = await openIdentity(folder, names, now + 391 * day)
  expect([second.cert === first.cert, second.isNew, read(folder, 'ca.pem') === ca]).toEqual([false, false, true])
  const third = await openIdentity(folder, names, now + 3649 * day)
  expect([third.isNew, read(folder, 'ca.pem') === ca]).toEqual([true, false])
  const [authority, server] = [read(folder, 'ca.pem'), third.cert].map((pem) => new X509Certificate(pem)) as [
    X509Certificate,
    X509Certificate,
  ]
  expect(server.checkIssued(authority) && server.verify(authority.publicKey)).toBe(true)
})

test('a certificate of another authority, or a damaged one, is made anew', async () => {
  const [folder, other] = [fresh(), fresh()]
  const { cert } = await openIdentity(folder, names, now)
  await openIdentity(other, names, now)
  for (const text of [read(other, 'server.pem'), read(folder, 'server.pem').slice(0, 500), '', read(folder, 'ca.pem')]) {
    writeFileSync(join(folder, 'server.pem'), text)
    const renewed = await openIdentity(folder, names, now)
    expect([renewed.isNew, new X509Certificate(renewed.cert).verify(new X509Certificate(read(folder, 'ca.pem')).publicKey)]).toEqual([
      false,
      true,
    ])
    expect(renewed.cert).not.toBe(cert)
  }
  writeFileSync(join(folder, 'ca.pem'), 'something else')
  await openIdentity(folder, names, now)
  execFileSync('openssl', ['verify', '-CAfile', join(folder, 'ca.pem'), join(folder, 'server.pem')])
})

test('starts at the same time share one authority', async () => {
  const folder = fresh()
  const identities = await Promise.all([1, 2, 3, 4].map(() => openIdentity(folder, names, now)))
  const { publicKey } = new X509Certificate(read(folder, 'ca.pem'))
  expect(identities.map(({ cert }) => new X509Certificate(cert).verify(publicKey))).toEqual([true, true, true, true])
  expect(readdirSync(folder)).toHaveLength(4)
})

test('an authority that is damaged, or has the key of another, is refused with a sentence that does not show the key', async () => {
  const [folder, other] = [fresh(), fresh()]
  await openIdentity(folder, names, now)
  await openIdentity(other, names, now)
  const [text, foreign] = [read(folder, 'authority.pem'), read(other, 'authority.pem')]
  const crossed = text.slice(0, text.indexOf('-----BEGIN PRIVATE')) + foreign.slice(foreign.indexOf('-----BEGIN PRIVATE'))
  for (const wrong of ['', 'x', crossed, text.slice(0, -100), text.replace(/MII.{20}/, 'MIIxxxx')]) {
    writeFileSync(join(folder, 'authority.pem'), wrong)
    await expect(openIdentity(folder, names, now)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringMatching(/authority\.pem does not hold a certificate and its key\. Remove it, and a new one is made\.$/),
    })
  }
})

test.each(['/dev/null', '/dev/null/x', '/proc/x', '/nowhere/x'])(
  'a folder that cannot be used is refused with a sentence: %s',
  async (folder) => {
    await expect(openIdentity(folder, names, now)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringMatching(new RegExp(`^--tls-dir: ${folder} cannot be used: `)),
    })
  },
)
