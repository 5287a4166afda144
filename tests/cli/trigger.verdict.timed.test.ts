import { describe, expect, test } from 'vitest'
import { createReceiver } from '../../mocks/receiver.ts'
import { begin, cli, here } from '../support/cli.ts'
import { alert, exception } from '../support/names.ts'
import { closing, referenceBody } from '../support/raw.ts'
import { answering, record, sdkAppId } from '../support/recorder.ts'

describe.concurrent('the exit code of trigger is', () => {
  const code = (target: string, ...args: string[]) => here(['trigger', exception, '--target', target, ...args])

  test('0 when acknowledged, also at the published token, and 1 when the token is another', async () => {
    const { url } = await record(createReceiver({ sdkAppId, token: 'xxxxyyyy' }))
    const [right, wrong, none] = await Promise.all([code(url, '--token', 'xxxxyyyy'), code(url, '--token', 'yyyyxxxx'), code(url)])
    expect([right.code, wrong.code, none.code]).toEqual([0, 1, 1])
    expect(wrong.stdout).toContain('Sign does not match')
    expect(none.stdout).toContain('Sign is missing')
  })

  test('1 when Chat would call the reply a failure: a status, a redirect, no JSON, wrong fields, a closed connection', async () => {
    const goal = await record()
    const receivers = await Promise.all([
      answering('no', 500),
      record(() => new Response(null, { status: 307, headers: { location: goal.url } })),
      answering('<html>'),
      answering('{"ActionStatus":"OK"}'),
      answering('{"ActionStatus":"FAIL","ErrorCode":0,"ErrorInfo":""}'),
      answering(''),
      closing(),
    ])
    const outcomes = await Promise.all(receivers.map(({ url }) => cli(['trigger', exception, '--target', url])))
    const reasons = [
      /status is 500/,
      /307, a redirect to http.*does not follow/,
      /not one JSON/,
      /ErrorCode is missing/,
      /refused/i,
      /empty/,
    ]
    for (const [index, reason] of reasons.entries()) {
      expect(outcomes[index]?.stdout).toMatch(reason)
      expect(outcomes[index]?.code).toBe(1)
    }
    expect(goal.arrivals).toHaveLength(0)
  })

  test('1 when one of many fails', async () => {
    let seen = 0
    const { url } = await record(() => new Response(seen++ === 3 ? 'no' : referenceBody))
    const { stdout, code: exit } = await code(url, '--count', '10')
    expect(stdout).toMatch(/✘ 1 × Failed[\s\S]*9 acknowledged, 0 refused, 1 failed/)
    expect(exit).toBe(1)
  })

  test('3 when nothing listens or the name does not resolve, with what to do', async () => {
    const down = await Promise.all(
      ['http://127.0.0.1:1/im', 'http://no-such-host.invalid/'].map((url) => cli(['trigger', alert, '--target', url])),
    )
    for (const { code: exit, stdout } of down) {
      expect(stdout).toMatch(/Unreachable.*Is the receiver running at http.*Nothing was judged/)
      expect(exit).toBe(3)
    }
  })

  test('3 with the word that a proxy in the environment is not used, where one is set', async () => {
    const args = ['trigger', alert, '--target', 'http://only-the-proxy-knows.invalid/im']
    const [set, unset] = await Promise.all([here(args, { env: { https_proxy: 'http://127.0.0.1:1' } }), here(args)])
    expect(set).toMatchObject({ code: 3, stderr: 'https_proxy is set, and is not used here: chatproof connects to the target itself.\n' })
    expect(unset).toMatchObject({ code: 3, stderr: '' })
  })

  test('130 at once when interrupted, however long it may wait for a reply', async () => {
    const arrived = Promise.withResolvers<void>()
    const { url } = await record(() => {
      arrived.resolve()
      return new Promise<Response>(() => {})
    })
    const interrupted = begin(['trigger', alert, '--target', url, '--timeout', '4s'])
    await arrived.promise
    const startedAt = performance.now()
    expect(await interrupted.stop('SIGINT')).toBe(130)
    expect(performance.now() - startedAt).toBeLessThan(2000)
  })
})

describe.concurrent('the deadline', () => {
  const slow = (ms: number) =>
    record(async () => {
      await new Promise((resolve) => setTimeout(resolve, ms))
      return new Response(referenceBody)
    })

  test('is two seconds, and --timeout changes it', async () => {
    const { url } = await slow(700)
    const [patient, impatient, shorter] = await Promise.all(
      [[], ['--timeout', '100ms'], ['--timeout', '0.2s']].map((args) => here(['trigger', alert, '--target', url, ...args])),
    )
    expect([patient?.code, impatient?.code, shorter?.code]).toEqual([0, 1, 1])
    expect(impatient?.stdout).toMatch(/Failed \(timeout\): No complete reply within 100 ms/)
    expect(shorter?.stdout).toContain('within 200 ms')
  })

  test('missed makes it send again only with --retry, and no more often than that', async () => {
    const [never, once] = await Promise.all([slow(2000), slow(2000)])
    const args = ['--timeout', '100ms', '--json']
    const [plain, retried] = await Promise.all([
      here(['trigger', alert, '--target', never.url, ...args]),
      here(['trigger', alert, '--target', once.url, ...args, '--retry', '2']),
    ])
    expect([never.arrivals.length, JSON.parse(plain.stdout).attempts]).toEqual([1, 1])
    expect([once.arrivals.length, JSON.parse(retried.stdout).attempts]).toEqual([3, 3])
    expect([plain.code, retried.code]).toEqual([1, 1])
  })

  test('kept with a wrong answer makes it send once, whatever --retry says', async () => {
    const { url, arrivals } = await answering('no', 500)
    await here(['trigger', alert, '--target', url, '--retry', '3'])
    expect(arrivals).toHaveLength(1)
  })
})
