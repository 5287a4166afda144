import { describe, expect, test } from 'vitest'
import type { CheckOptions } from '../../src/conformance/check-options.ts'
import { missingFor, waitForReceiver, waitForSample } from '../../src/conformance/prerequisite.ts'
import { findCheck, selectChecks } from '../../src/conformance/selection.ts'
import type { Sent } from '../../src/conformance/sender.ts'
import { webhooks } from '../../src/contract/contract.ts'
import type { Verdict } from '../../src/delivery/verdict.ts'

const [webhook] = webhooks.values()
const handler: CheckOptions = { target: () => new Response(), sdkAppId: 1 }

/** A sample that got this verdict. */
const sampleWith = (verdict: Verdict) => ({ plan: { webhook }, delivery: { verdict, reply: { status: 200 } } }) as unknown as Sent
const good = sampleWith({ outcome: 'acknowledged', reason: '' })
const redirected = sampleWith({ outcome: 'failed', failure: 'status', reason: 'The HTTP status is 301.' })

describe('a check waits', () => {
  test('for what it needs', () => {
    const missing = (id: string, options: Partial<CheckOptions> = {}) => missingFor(findCheck(id), { ...handler, ...options })?.observed
    expect(missing('appid-foreign')).toBeUndefined()
    expect(missing('sign-wrong')).toMatch(/--token/)
    expect(missing('sign-wrong', { token: 't' })).toBeUndefined()
    expect(missing('sign-unexpected', { token: 't' })).toMatch(/leave the token out/)
    expect(missing('effect-good')).toMatch(/--observe/)
    expect(missing('answer-keep-alive')).toMatch(/no connections/)
    expect(missing('answer-keep-alive', { target: 'http://127.0.0.1/' })).toBeUndefined()
  })

  test('for the check that reports what is wrong with the sample; where that is not selected, it fails itself', () => {
    const check = findCheck('appid-foreign')
    expect(waitForSample(check, good, selectChecks())).toBeUndefined()
    expect(waitForSample(check, redirected, selectChecks())).toMatchObject({ status: 'skipped', cause: 'answer-status' })
    expect(waitForSample(check, redirected, selectChecks(['appid-*']))).toMatchObject({ status: 'failed', sent: redirected })
    expect(waitForSample(findCheck('answer-status'), redirected, selectChecks())).toBeUndefined()
    expect(waitForSample(findCheck('answer-no-leak'), redirected, selectChecks())).toBeUndefined()
  })

  test('for the receiver; where the check that reports its absence is not selected, it fails itself', () => {
    const check = findCheck('appid-spelling')
    expect(waitForReceiver(check, selectChecks(), 'Gone.')).toEqual({ status: 'skipped', observed: 'Gone.', cause: 'repeat-alive' })
    expect(waitForReceiver(check, [check], 'Gone.')).toEqual({ status: 'warned', observed: 'Gone.' })
    expect(waitForReceiver(findCheck('repeat-alive'), selectChecks(), 'Gone.')).toBeUndefined()
  })
})
