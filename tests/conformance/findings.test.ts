// What real receivers, bug reports and attackers showed: each receiver has one fault, and the run names just this fault.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createReceiver } from '../../mocks/receiver.ts'
import type { CheckOptions } from '../../src/conformance/conformance.ts'
import type { Result } from '../../src/conformance/result.ts'
import { serve } from '../../src/server.ts'
import { type Asked, answer, baseReceiver, fail, ok, type Parts } from '../support/base-receiver.ts'
import { describeFindings, noFindings, run } from '../support/findings.ts'
import { sdkAppId } from '../support/recorder.ts'

const token = 'my_token'

async function judge(parts: Parts, options: Partial<CheckOptions> = {}) {
  return run({ target: baseReceiver(sdkAppId, parts), sdkAppId, token: parts.token, ...options })
}

/** The results of a check that are not met. */
const unmet = (results: readonly Result[], id: string) => results.filter(({ check, status }) => check === id && status !== 'passed')

describe('a right receiver of a few lines', () => {
  test.each([undefined, token])('has no MUST and no SHOULD unmet, with the token %s', async (given) => {
    const { findings, results } = await judge(given === undefined ? {} : { token: given })
    expect(findings, describeFindings(results)).toEqual({ ...noFindings, noted: expect.any(Array) })
  })
})

describe('no fault gets away:', () => {
  const faults: [string, Parts, string[]][] = [
    [
      'SdkAppid as a text in the body overrides the query',
      { appOf: ({ body, query }) => (typeof body?.SdkAppid === 'string' ? body.SdkAppid : query.getAll('SdkAppid').join()) },
      ['appid-in-body'],
    ],
    [
      'SdkAppid in the body is the fallback',
      { appOf: ({ body, query }) => (query.has('SdkAppid') ? query.getAll('SdkAppid').join() : String(body?.SdkAppid)) },
      ['appid-in-body'],
    ],
    [
      'SdkAppid in a header overrides the query',
      { appOf: ({ headers, query }) => headers.get('x-sdkappid') ?? query.getAll('SdkAppid').join() },
      ['appid-elsewhere'],
    ],
    [
      'SdkAppid in a cookie overrides the query',
      { appOf: ({ headers, query }) => /SdkAppid=(\d+)/.exec(headers.get('cookie') ?? '')?.[1] ?? query.getAll('SdkAppid').join() },
      ['appid-elsewhere'],
    ],
    [
      'another spelling of the key overrides it',
      { appOf: ({ query }) => query.get('sdkappid') ?? query.getAll('SdkAppid').join() },
      ['appid-elsewhere'],
    ],
    [
      'SdkAppid and Sign are checked for application/json only',
      {
        token,
        first: ({ headers, method }) => (method === 'POST' && headers.get('content-type') === 'text/plain' ? answer(ok) : undefined),
      },
      ['appid-crossed', 'sign-crossed'],
    ],
    ['U+0000 in a text is a 500', { last: ({ text }) => (text.includes('\\u0000') ? answer('', 500) : undefined) }, ['wire-nul']],
    [
      'a malformed escape in the query drops the connection',
      {
        first: ({ query }) => {
          if ([...query.values()].some((value) => value.includes('%z'))) throw new Error('malformed')
          return undefined
        },
      },
      ['query-hostile-survived'],
    ],
  ]
  test.each(faults)('%s', async (_name, parts, expected) => {
    const { findings, results, exitCode } = await judge(parts)
    expect(findings.failed, describeFindings(results)).toEqual(expected)
    expect(exitCode).toBe(1)
  })

  test('a limiter refuses nothing: one finding names it, and nothing counts as judged', async () => {
    let count = 0
    const first = () => (++count > 3 ? answer('{"error":"Too many requests"}', 429, { 'retry-after': '900' }) : answer(ok))
    const { findings, results } = await judge({ first })
    expect(findings).toEqual({ ...noFindings, failed: ['answer-unthrottled'] })
    expect(unmet(results, 'answer-unthrottled')[0]?.observed).toMatch(
      /^A rate limiter answered \d+ of \d+ callbacks: HTTP 429, Retry-After: 900\./,
    )
    expect(results.filter(({ check, status }) => check.startsWith('appid-') && status === 'passed')).toEqual([])
  })
})

describe('nobody is accused:', () => {
  const rights: [string, Parts, string[]][] = [
    [
      'white space around SdkAppid is another spelling',
      { appOf: ({ query }) => query.getAll('SdkAppid').join().trim() },
      ['appid-spelling'],
    ],
    [
      'a time that is a float expires like any other',
      { token, isFresh: (time) => !Number.isNaN(Number(time)) && time !== '' && Math.abs(Date.now() / 1000 - Number(time)) <= 60 },
      ['sign-time-spelling'],
    ],
    ['a field with an unknown name is refused', { last: ({ body }) => (body?.Padding ? answer(fail) : undefined) }, []],
    ['null is a 500, and it goes on', { first: ({ body }) => (body === null ? answer('', 500) : undefined) }, ['body-no-object-refused']],
  ]
  test.each(rights)('%s', async (_name, parts, warned) => {
    const { findings, results, exitCode } = await judge(parts)
    expect(findings, describeFindings(results)).toEqual({ ...noFindings, warned, noted: expect.any(Array) })
    expect(exitCode).toBe(0)
  })

  test('a 5xx is no refusal, and the reason says so', async () => {
    const { results } = await judge({ first: ({ body }) => (body === null ? answer('', 500) : undefined) })
    expect(unmet(results, 'body-no-object-refused')[0]?.observed).toBe('HTTP 500 is no refusal: it looks like an accident.')
  })
})

test('nobody is accused: the reference receiver, whichever webhooks are switched on', async () => {
  const { findings, results } = await run({ target: createReceiver({ sdkAppId }), sdkAppId, webhooks: ['all'] })
  expect(findings, describeFindings(results)).toEqual(noFindings)
})

describe('one cause is one finding:', () => {
  const causes: [string, Parts, string[]][] = [
    ['it checks, and refuses with an empty 200', { token, refuse: () => answer('') }, ['answer-refusal']],
    ['it checks, and refuses with 500', { token, refuse: () => answer('', 500) }, ['answer-refusal']],
    ['it does not look at SdkAppid', { appOf: () => sdkAppId }, ['appid-foreign']],
    ['it looks at nothing', { first: () => answer(ok) }, ['appid-foreign']],
    [
      'it answers FAIL with wrong fields to everything',
      { first: () => answer('{"ActionStatus":"FAIL","ErrorCode":"1"}') },
      ['answer-fields'],
    ],
  ]
  test.each(causes)('%s', async (_name, parts, expected) => {
    const { findings, results } = await judge(parts)
    expect(findings.failed, describeFindings(results)).toEqual(expected)
    expect(findings.warned, describeFindings(results)).toEqual([])
  })

  test('a reply that a page fixes keeps no other check from being judged', async () => {
    const last = ({ body }: Asked) =>
      body !== undefined && body !== null && 'MsgBody' in body ? answer(ok.replace('""', '"ignored"')) : undefined
    const { findings, results } = await judge({ last })
    expect(findings.failed, describeFindings(results)).toEqual(['answer-fixed'])
    expect(results.filter(({ cause }) => cause === 'answer-fixed')).toEqual([])
  })

  test('that a callback was not signed is no reason where another webhook was acknowledged', async () => {
    const { results } = await judge({
      first: ({ query, method }) => (method === 'POST' && !query.has('ClientIP') ? answer('{}', 400) : undefined),
    })
    const [first] = results.filter(({ check, status }) => check === 'answer-status' && status === 'failed')
    expect(first?.observed).toMatch(/Its URL has no ClientIP, unlike those of the webhooks that were acknowledged\.$/)
  })

  test('a reply that leaks is shown with its request, also when no other check is run', async () => {
    const leak = () => answer('<pre> &nbsp;at parse (/srv/app.js:1)</pre>', 400)
    const { results, findings } = await judge(
      { first: ({ body }) => (body === undefined ? leak() : undefined) },
      { only: ['answer-no-leak'] },
    )
    expect(findings.warned).toEqual(['answer-no-leak'])
    const [found] = unmet(results, 'answer-no-leak')
    expect(found?.observed).toMatch(/^A reply to a callback of [A-Z]\w+\.\w+ contains "&nbsp;at "\.$/)
    expect([found?.reply?.status, found?.reply?.body]).toEqual([400, '<pre> &nbsp;at parse (/srv/app.js:1)</pre>'])
  })
})

describe('a receiver that dies', () => {
  /** Starts a process with a receiver that ends with the first request of some kind. */
  async function start(kind: string): Promise<string> {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'dying.ts'), kind], { stdio: ['ignore', 'pipe', 'inherit'] })
    onTestFinished(async () => {
      if (child.exitCode === null && child.kill()) await once(child, 'exit')
    })
    const [line] = await once(createInterface(child.stdout), 'line')
    return line
  }

  test('of a good callback is said to have ended', async () => {
    const { results, findings } = await run({ target: await start('sample'), sdkAppId })
    expect(findings.failed).toEqual(['answer-complete'])
    expect(unmet(results, 'answer-complete')[0]?.observed).toMatch(/Since then nothing listens there: did the process end\?/)
  })

  test.each([1, 2])('of a short Sign is named with the command that kills it again, with the seed %i', async (seed) => {
    const { results, findings } = await run({ target: await start('short-sign'), sdkAppId, token, seed })
    expect(findings.failed, describeFindings(results)).toEqual(['repeat-alive'])
    const [found] = unmet(results, 'repeat-alive')
    expect(found?.observed).toMatch(/sign-truncated/)
    expect(found?.curl).toMatch(/Sign=\$\(printf %\./)
  })
})

test('a handler that returns nothing is told so', async () => {
  const { results } = await run({ target: (() => undefined) as never, sdkAppId })
  expect(unmet(results, 'answer-complete')[0]?.observed).toMatch(/returned undefined, not a Response/)
})

test('a SHOULD alone can be green, where it counts', async () => {
  const { results } = await judge({}, { only: ['wire-content-type'] })
  const { exitCodeOf, summarize } = await import('../../src/reports/report.ts')
  const report = { results, summary: summarize(results), waiverProblems: [] } as never
  expect([exitCodeOf(report, 'should'), exitCodeOf(report, 'must')]).toEqual([0, 2])
})

test('callbacks begin no more often than they may', async () => {
  const times: number[] = []
  const right = baseReceiver(sdkAppId)
  const server = await serve((request) => {
    times.push(performance.now())
    return right(request)
  })
  onTestFinished(() => server.close())
  await run({ target: server.url, sdkAppId, only: ['appid-near'], perSecond: 50 })
  const took = (times.at(-1) as number) - (times[0] as number)
  expect(took).toBeGreaterThan(((times.length - 1) / 50) * 1000 - 50)
})
