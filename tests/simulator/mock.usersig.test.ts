import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { deflateSync, inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { checkUserSig } from '../../src/simulator/usersig.ts'
import { freshFolder } from '../support/cli.ts'
import { lostMessage, rawRequest, readEvents, startMock, userSig } from '../support/mock.ts'
import { alert, exception } from '../support/names.ts'
import { sdkAppId, token } from '../support/recorder.ts'
import { group, noon, simulate } from '../support/simulator.ts'

interface TlsSigApi {
  genUserSig(userId: string, expireSeconds: number): string
  genPrivateMapKey(userId: string, expireSeconds: number, roomId: number, privileges: number): string
  genPrivateMapKeyWithStringRoomID(userId: string, expireSeconds: number, room: string, privileges: number): string
}
/** Tencent's own implementation, which has no types. */
const { Api } = createRequire(import.meta.url)('tls-sig-api-v2') as { Api: new (sdkAppId: number, key: string) => TlsSigApi }

const secretKey = '5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e'
const reference = new Api(Number(sdkAppId), secretKey)
const api = 'recentcontact/get_contact_group'

/** The ticket in a UserSig, and a UserSig of a ticket. */
const open = (sig: string) =>
  JSON.parse(inflateSync(Buffer.from(sig.replaceAll('*', '+').replaceAll('-', '/').replaceAll('_', '='), 'base64')).toString())
const packText = (text: string) => deflateSync(text).toString('base64').replaceAll('+', '*').replaceAll('/', '-').replaceAll('=', '_')
const pack = (ticket: unknown) => packText(JSON.stringify(ticket))
const sealed = (changes: object) => pack({ ...open(reference.genUserSig('admin', 3600)), ...changes })

const deep = packText(
  JSON.stringify({ ...open(reference.genUserSig('admin', 3600)), 'TLS.expire': 'X' }).replace(
    '"X"',
    '['.repeat(30_000) + ']'.repeat(30_000),
  ),
)

/** The error code a call with this UserSig is answered with; so many seconds after it was made. */
async function codeOf(usersig: string, { identifier = 'admin', later = 0 } = {}): Promise<number> {
  const { call, clock } = simulate({ findUserSigProblem: checkUserSig(secretKey, sdkAppId) })
  clock.advance(Date.now() - noon + later * 1000)
  return (await call(api, { To_Account: ['a'] }, { usersig, identifier })).ErrorCode
}

describe('with a secret key, a UserSig', () => {
  test('of the reference implementation is right, for any user and key, with or without privileges', async () => {
    expect(await codeOf(reference.genUserSig('admin', 3600))).toBe(0)
    expect(await codeOf(reference.genUserSig('管理员 +/=&', 3600), { identifier: '管理员 +/=&' })).toBe(0)
    expect(await codeOf(reference.genPrivateMapKey('admin', 3600, 10_000, 255))).toBe(0)
    expect(await codeOf(reference.genPrivateMapKeyWithStringRoomID('admin', 3600, 'room', 42))).toBe(0)
    for (let number = 0; number < 200; number++) {
      const [key, user, app] = [`key-${number}`, `user_${number}`, 1400000000 + number]
      const problem = checkUserSig(key, String(app))(new Api(app, key).genUserSig(user, 60), user, Date.now())
      expect(problem, `${key} ${user} ${app}`).toBeUndefined()
    }
  })

  test('is right until it expires', async () => {
    const sig = reference.genUserSig('admin', 60)
    expect(await codeOf(sig, { later: 50 })).toBe(0)
    expect(await codeOf(sig, { later: 70 })).toBe(70001)
    expect(await codeOf(reference.genUserSig('admin', -5))).toBe(70001)
  })

  test.for([
    ['that is empty', '', [70002]],
    ['of another key', new Api(Number(sdkAppId), `${secretKey}0`).genUserSig('admin', 3600), [70009]],
    ['of another app', new Api(1400000002, secretKey).genUserSig('admin', 3600), [70014]],
    ['of another user', reference.genUserSig('root', 3600), [70013]],
    ['whose expiry was changed', sealed({ 'TLS.expire': 999_999 }), [70009]],
    ['whose time was changed', sealed({ 'TLS.time': 1 }), [70001, 70009]],
    ['with privileges of its own', sealed({ 'TLS.userbuf': 'AA==' }), [70009]],
    ['without a signature', sealed({ 'TLS.sig': undefined }), [70003, 70005, 70009]],
    ['with an empty signature', sealed({ 'TLS.sig': '' }), [70003, 70005, 70009]],
    ['that was cut', reference.genUserSig('admin', 3600).slice(0, -30), [70003, 70005]],
    ['that is text', 'letmein', [70003, 70005]],
    ['that is bytes', '\u0000\u00ff💥', [70003, 70005]],
    ['that holds no object', pack('admin'), [70003, 70005]],
    ['that holds null', pack(null), [70003, 70005]],
    ['that holds an array', pack([]), [70003, 70005]],
    ['with objects for fields', sealed({ 'TLS.sdkappid': { toString: 1, valueOf: 1 } }), [70003, 70005, 70014]],
    ['with an object for its time', sealed({ 'TLS.time': { toString: 1, valueOf: 1 } }), [70003, 70005, 70009]],
    ['with an object for its signature', sealed({ 'TLS.sig': { toString: 1, valueOf: 1 } }), [70003, 70005, 70009]],
    ['with deep arrays for its expiry', deep, [70003, 70005, 70009]],
  ] as const)('%s is refused with the documented code', async ([, sig, codes]) => {
    expect(codes).toContain(await codeOf(sig))
  })

  test('with one bit changed is refused, whichever it is', async () => {
    const sig = reference.genUserSig('admin', 3600)
    const check = checkUserSig(secretKey, sdkAppId)
    const bytes = Buffer.from(sig.replaceAll('*', '+').replaceAll('-', '/').replaceAll('_', '='), 'base64')
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = Buffer.from(bytes)
      flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7))
      const text = flipped.toString('base64').replaceAll('+', '*').replaceAll('/', '-').replaceAll('=', '_')
      // The window size in the header of zlib may change without changing what comes out.
      if (JSON.stringify(safely(() => open(text))) === JSON.stringify(open(sig))) continue
      expect(check(text, 'admin', Date.now()), `bit ${bit}`).toBeDefined()
    }
  })

  test('that is a zlib bomb is refused without being unpacked', async () => {
    const bomb = deflateSync(Buffer.alloc(200 * 1024 * 1024, 0x20)).toString('base64')
    const before = process.memoryUsage()
    expect([70003, 70005]).toContain(await codeOf(bomb))
    const after = process.memoryUsage()
    expect(after.arrayBuffers + after.heapUsed - before.arrayBuffers - before.heapUsed).toBeLessThan(50 * 1024 * 1024)
  })
})

test('without a secret key any UserSig will do, but not none', async () => {
  const { call } = simulate()
  expect((await call(api, {}, { usersig: 'x' })).ErrorCode).toBe(0)
  for (const usersig of ['', null]) expect((await call(api, {}, { usersig })).ErrorCode).toBe(70002)
})

describe.concurrent('chatproof mock --secret-key', () => {
  test('verifies UserSigs, by its own clock, and asks none of a client', async () => {
    const mock = await startMock(['--secret-key', secretKey])
    const code = async (usersig: string) => (await mock.call(api, {}, { usersig })).ErrorCode
    const sig = reference.genUserSig('admin', 3600)
    expect([await code(sig), (await code('letmein')) > 70000]).toEqual([0, true])
    await mock.control('clock', { advanceMs: 3_700_000 })
    expect(await code(sig)).toBe(70001)
    expect((await mock.control('client/send-group-msg', lostMessage(1))).body).toMatchObject({ ErrorCode: 10010 })
    await mock.stop()
  })

  test.for([[[]], [['--json']]])('shows neither token, key nor UserSig anywhere, %j', async ([json], { expect }) => {
    const file = join(freshFolder(), 'journal')
    const right = reference.genUserSig('admin', 3600)
    const secrets = ['--token', token, '--secret-key', secretKey]
    const mock = await startMock([...(json as string[]), ...secrets, '--journal', file, '--limit', 'openim/sendmsg=1'])
    const events = readEvents(await fetch(`${mock.url}/_/events`))
    const seen: unknown[] = [(await events.next()).value]
    for (const [name, usersig] of [
      ['openim/sendmsg', right],
      [`${group}/send_group_msg`, right],
      ['openim/nonsense', right],
      [api, userSig],
      [api, right],
    ] as const)
      seen.push(await mock.call(name, lostMessage(1), { usersig }), await mock.call(name, '{', { usersig }))
    seen.push(await mock.call(api, {}, { usersig: right, identifier: 'other' }), await mock.call(api, {}, { usersig: right, random: 'x' }))
    for (const webhook of [alert, exception]) seen.push(await mock.control('fire', { webhook }))
    const isDone = async () => (await mock.control('state')).body.deliveries
    await expect.poll(isDone).toMatchObject({ queued: 0, sending: 0, lost: 0 })
    for (const path of ['state', 'deliveries', 'deliveries/1', 'nothing']) seen.push(await mock.control(path))
    for (let left = 8; left > 0; left--) seen.push((await events.next()).value)
    await mock.stop()
    const { stdout, stderr } = await mock.outcome
    const everything = [stdout, stderr, readFileSync(file, 'utf8'), JSON.stringify(seen)].join('\n')
    expect(everything).toContain('acknowledged')
    for (const secret of [token, secretKey, userSig, right]) expect(everything).not.toContain(secret)
  })
})

describe.concurrent('chatproof mock listens', () => {
  test('on loopback only', async () => {
    const mock = await startMock()
    const { hostname, port } = new URL(mock.url)
    expect(hostname).toBe('127.0.0.1')
    const others = Object.values(networkInterfaces()).flatMap((each) => (each ?? []).filter(({ internal }) => !internal))
    for (const { address, family } of [...others, { address: '::1', family: 'IPv6' }]) {
      const host = family === 'IPv6' ? `[${address}]` : address
      await expect(rawRequest(`http://${host}:${port}`, {})).rejects.toThrow(/ECONNREFUSED|EADDRNOTAVAIL|EINVAL/)
    }
    await mock.stop()
  })

  test('on another address when told to, and guards its control API there as well', async () => {
    const mock = await startMock(['--host', '0.0.0.0'])
    const { port } = new URL(mock.url)
    const state = (host: string) => rawRequest(`http://127.0.0.1:${port}`, { path: '/_/state', headers: { host } })
    expect((await state(`127.0.0.1:${port}`)).status).toBe(200)
    expect((await state(`evil.example:${port}`)).status).toBe(403)
    await mock.stop()
  })
})

function safely<Value>(make: () => Value): Value | undefined {
  try {
    return make()
  } catch {
    return undefined
  }
}
