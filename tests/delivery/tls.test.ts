import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer as createHttp, type RequestListener } from 'node:http'
import { createServer as createHttps, type ServerOptions } from 'node:https'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findWebhook } from '../../src/contract/contract.ts'
import { deliver } from '../../src/delivery/delivery.ts'
import { type TlsOptions, urlReceiver } from '../../src/delivery/url-receiver.ts'
import { type Certificate, certificates } from '../support/certificates.ts'
import { cli, freshFolder } from '../support/cli.ts'
import { alert } from '../support/names.ts'
import { okBody } from '../support/raw.ts'
import { sdkAppId } from '../support/recorder.ts'

const hasOpenssl = spawnSync('openssl', ['version']).status === 0
const webhook = findWebhook(alert)
const servers: { close(): void; closeAllConnections(): void }[] = []

const acknowledge: RequestListener = (request, response) => {
  request.resume()
  response.end(okBody)
}

/** An HTTPS receiver that acknowledges everything. */
async function serveTls(options: ServerOptions, scheme = 'https'): Promise<string> {
  const server = createHttps(options, acknowledge)
  servers.push(server)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return `${scheme}://localhost:${(server.address() as AddressInfo).port}/im`
}

/** What a callback to the target comes to: `ok`, or the class of the failure and its sentence. */
async function send(target: string, tls: TlsOptions = {}): Promise<[string, string]> {
  const receiver = urlReceiver(target, tls)
  const { verdict } = await deliver({ webhook, target, sdkAppId }, receiver.send)
  await receiver.close()
  return verdict.outcome === 'acknowledged' ? ['ok', ''] : [verdict.failure as string, verdict.reason]
}

describe.skipIf(!hasOpenssl)(`TLS${hasOpenssl ? '' : ' (skipped: there is no openssl here)'}`, () => {
  let ca: Certificate
  let leaf: Certificate
  let selfSigned: Certificate
  let expired: Certificate
  let future: Certificate
  let otherHost: Certificate
  let intermediate: Certificate
  let chained: Certificate
  let client: Certificate

  beforeAll(() => {
    const issue = certificates(freshFolder())
    ca = issue('root', { isAuthority: true })
    intermediate = issue('intermediate', { isAuthority: true, by: ca })
    leaf = issue('leaf', { host: 'localhost', by: ca })
    selfSigned = issue('self-signed', { host: 'localhost' })
    expired = issue('expired', { host: 'localhost', by: ca, from: -20, to: -10 })
    future = issue('future', { host: 'localhost', by: ca, from: 10, to: 20 })
    otherHost = issue('other-host', { host: 'other.example', by: ca })
    chained = issue('chained', { host: 'localhost', by: intermediate })
    client = issue('client', { by: ca })
  })
  afterAll(() => {
    for (const server of servers) {
      server.closeAllConnections()
      server.close()
    }
  })

  test('a certificate of an authority given with --ca is accepted, and not without', async () => {
    const target = await serveTls(leaf)
    expect(await send(target, { ca: ca.cert })).toEqual(['ok', ''])
    expect(await send(target)).toEqual(['certificate', expect.stringMatching(/authority is not trusted/)])
  })

  test('a self-signed certificate is named as that', async () => {
    expect(await send(await serveTls(selfSigned))).toEqual(['certificate', 'The certificate is self-signed.'])
  })

  test('an authority of its own that the server sends along is named as not trusted', async () => {
    const target = await serveTls({ ...leaf, cert: leaf.cert + ca.cert })
    expect(await send(target)).toEqual(['certificate', expect.stringMatching(/authority that is not trusted/)])
  })

  test('an expired certificate is named as that, and so is one that is not valid yet', async () => {
    const [old, early] = await Promise.all([serveTls(expired), serveTls(future)])
    expect(await send(old, { ca: ca.cert })).toEqual(['certificate', 'The certificate has expired.'])
    expect(await send(early, { ca: ca.cert })).toEqual(['certificate', 'The certificate is not valid yet.'])
  })

  test('a certificate for another host is named as that', async () => {
    const target = await serveTls(otherHost)
    expect(await send(target, { ca: ca.cert })).toEqual(['certificate', 'The certificate is for another host name.'])
  })

  test('a chain without its intermediate certificate is named as incomplete', async () => {
    const [without, complete] = await Promise.all([serveTls(chained), serveTls({ ...chained, cert: chained.cert + intermediate.cert })])
    expect(await send(without, { ca: ca.cert })).toEqual(['certificate', expect.stringMatching(/chain is incomplete/)])
    expect(await send(complete, { ca: ca.cert })).toEqual(['ok', ''])
  })

  test('--insecure accepts each certificate that Chat would reject', async () => {
    for (const certificate of [leaf, selfSigned, expired, future, otherHost, chained]) {
      expect(await send(await serveTls(certificate), { insecure: true })).toEqual(['ok', ''])
    }
  })

  test.each(['TLSv1.2', 'TLSv1.3'] as const)(
    'a client certificate that is asked for over %s is named as that, and accepted when given',
    async (version) => {
      const target = await serveTls({ ...leaf, ca: ca.cert, requestCert: true, minVersion: version, maxVersion: version })
      expect(await send(target, { ca: ca.cert, cert: client.cert, key: client.key })).toEqual(['ok', ''])
      expect(await send(target, { ca: ca.cert })).toEqual(['client-certificate', expect.stringMatching(/client certificate/)])
      expect(await send(target, { insecure: true })).toEqual(['client-certificate', expect.stringMatching(/client certificate/)])
    },
  )

  test('plain HTTP to a TLS port is told to use https://', async () => {
    expect(await send(await serveTls(leaf, 'http'))).toEqual(['unreachable', expect.stringMatching(/speaks TLS.*https:\/\//)])
  })

  test('HTTPS to a plain port is told to use http://', async () => {
    const server = createHttp(acknowledge)
    servers.push(server)
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const target = `https://localhost:${(server.address() as AddressInfo).port}/`
    expect(await send(target)).toEqual(['unreachable', expect.stringMatching(/does not speak TLS.*http:\/\//)])
  })

  test('a server that speaks TLS 1.1 only is named as too old', async () => {
    const target = await serveTls({ ...leaf, minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' })
    expect(await send(target, { ca: ca.cert })).toEqual(['certificate', expect.stringMatching(/TLS versions that are too old/)])
  })

  test('trigger ends with 3 and the reason where the certificate is at fault, and with 0 where the flags mend it', async () => {
    const [mutual, old] = await Promise.all([serveTls({ ...leaf, ca: ca.cert, requestCert: true }), serveTls(expired)])
    const trigger = (target: string, ...args: string[]) => cli(['trigger', webhook.name, '--target', target, ...args])
    const [given, withheld, late, lateAccepted] = await Promise.all([
      trigger(mutual, '--ca', ca.certFile, '--cert', client.certFile, '--key', client.keyFile),
      trigger(mutual, '--ca', ca.certFile),
      trigger(old, '--ca', ca.certFile),
      trigger(old, '--insecure'),
    ])
    expect([given.code, withheld.code, late.code, lateAccepted.code]).toEqual([0, 3, 3, 0])
    expect(withheld.stdout).toMatch(/Unreachable: .*client certificate/)
    expect(late.stdout).toMatch(/Unreachable: The certificate has expired\..*Chat would not deliver/)
  })

  test('a client certificate whose key is another is a wrong use, not a receiver that is down', async () => {
    const target = await serveTls(leaf)
    const args = ['trigger', webhook.name, '--target', target, '--ca', ca.certFile, '--cert', client.certFile, '--key', leaf.keyFile]
    const { code, stderr } = await cli(args)
    expect(stderr).toMatch(/--key/)
    expect(code).toBe(2)
  })

  test('a PEM file that holds no certificate is a wrong use, not a receiver that is down', async () => {
    const { code, stderr } = await cli(['trigger', webhook.name, '--target', await serveTls(leaf), '--ca', leaf.keyFile])
    expect(stderr).toMatch(/--ca/)
    expect(code).toBe(2)
  })
})
