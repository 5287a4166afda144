import { describe, expect, test } from 'vitest'
import { createReceiver } from '../../mocks/receiver.ts'
import { sampleOf } from '../../src/callback/callback.ts'
import type { CheckOptions } from '../../src/conformance/conformance.ts'
import { findWebhook } from '../../src/contract/contract.ts'
import type { Report } from '../../src/reports/report.ts'
import { answer, baseReceiver, fail, type Parts } from '../support/base-receiver.ts'
import { describeFindings, noFindings, reasonsOf, run } from '../support/findings.ts'
import { check, journal } from '../support/journal.ts'
import { exception } from '../support/names.ts'
import { sdkAppId } from '../support/recorder.ts'

const ids = ['wire-drawn-body', 'wire-drawn-likely-body'] as const
const sample = sampleOf(findWebhook(exception)).body

/** Checks a receiver that has one fault. `sent` are the bodies that came. */
async function judge(last: Parts['last'], options: Partial<CheckOptions> = {}) {
  const sent: string[] = []
  const target = baseReceiver(sdkAppId, {
    last: (asked) => {
      sent.push(asked.text)
      return last?.(asked)
    },
  })
  return { ...(await run({ target, sdkAppId, only: [...ids], webhooks: [exception], seed: 1, ...options })), sent }
}

/** The body in the command that a failure shows. */
function shownBody(results: Awaited<ReturnType<typeof judge>>['results'], id: string): Record<string, unknown> {
  const { curl } = results.find(({ check }) => check === id) ?? {}
  const [, text = ''] = /--data(?:-raw|-binary)? '(\{.*\})'/.exec(curl ?? '') ?? []
  return JSON.parse(text.replaceAll("'\\''", "'"))
}

const list = (value: unknown): readonly Record<string, unknown>[] => (Array.isArray(value) ? value : [])

describe('a body that fails is shown as small as it can be:', () => {
  test('the sample with one kind of element more', async () => {
    const { results, findings } = await judge(({ body }) =>
      list(body?.MsgBody).length > 1 && list(body?.MsgBody).some(({ MsgType }) => MsgType === 'TIMFaceElem') ? answer(fail) : undefined,
    )
    expect(findings).toEqual({ ...noFindings, failed: ['wire-drawn-body'] })
    const { MsgBody, ...rest } = shownBody(results, 'wire-drawn-body')
    const { MsgBody: usual, ...sampleRest } = sample
    expect(rest).toEqual(sampleRest)
    expect(list(MsgBody)).toHaveLength(2)
    expect(list(MsgBody).filter((element) => !list(usual).some((each) => JSON.stringify(each) === JSON.stringify(element)))).toHaveLength(1)
    const [reason = ''] = reasonsOf(results, 'wire-drawn-body')
    expect(reason).toMatch(/^The receiver refused the callback: FAIL.* It was body \d of 8 drawn\. .* to fail: MsgBody.*TIMFaceElem/)
  })

  test('the smallest number that does not fit in 31 bits', async () => {
    const { results } = await judge(({ body }) => (Number(body?.Random) >= 2 ** 31 ? answer(fail) : undefined), {
      only: ['wire-drawn-body'],
    })
    expect(shownBody(results, 'wire-drawn-body')).toEqual({ ...sample, Random: 2 ** 31 })
  })

  test('a text up to the character that breaks it', async () => {
    const isBroken = (value: unknown) => typeof value === 'string' && value.includes('"')
    const { results } = await judge(({ body }) => (isBroken(body?.GroupId) ? answer(fail) : undefined), { fuzz: 40 })
    expect(shownBody(results, 'wire-drawn-likely-body')).toEqual({ ...sample, GroupId: 'a"' })
  })

  test('a field that is absent', async () => {
    const { results } = await judge(({ body }) => ('CloudCustomData' in (body ?? {}) ? undefined : answer(fail)))
    const { CloudCustomData: _, ...rest } = sample
    expect(shownBody(results, 'wire-drawn-likely-body')).toEqual(rest)
    expect(reasonsOf(results, 'wire-drawn-likely-body').join()).toContain('CloudCustomData absent')
  })
})

describe('what is sent', () => {
  test('is as many bodies as --fuzz says, the same for the same seed', async () => {
    const few = await judge(undefined)
    const [many, same, other] = [
      await judge(undefined, { fuzz: 40 }),
      await judge(undefined, { fuzz: 40 }),
      await judge(undefined, { fuzz: 40, seed: 2 }),
    ]
    // The sample comes before, and two checks draw.
    expect([few.sent.length, many.sent.length]).toEqual([1 + 2 * 8, 1 + 2 * 40])
    expect(same.sent.toSorted()).toEqual(many.sent.toSorted())
    expect(other.sent.toSorted()).not.toEqual(many.sent.toSorted())
    expect(few.sent.every((body) => many.sent.includes(body))).toBe(true)
  })

  test('is bounded when everything fails in its own way', async () => {
    let count = 0
    const { sent } = await judge(({ text }) => (text === JSON.stringify(sample) || ++count % 3 === 0 ? undefined : answer(fail)))
    expect(sent.length).toBeLessThan(2 * (8 + 60) + 10)
  })

  test('is not searched further where the receiver does not answer, and then it is shown', async () => {
    const { results, sent, findings } = await judge(
      ({ body }) => {
        if (list(body?.MsgBody).length > 1) throw new Error('closed')
        return undefined
      },
      { only: ['wire-drawn-body'] },
    )
    expect(findings.failed).toEqual(['wire-drawn-body'])
    expect(reasonsOf(results, 'wire-drawn-body').join()).toMatch(/the handler threw/i)
    expect(list(shownBody(results, 'wire-drawn-body').MsgBody).length).toBeGreaterThan(1)
    expect(sent.length).toBeLessThan(2 * 8 + 4)
  })
})

test.each([1, 2, 3])('the reference receiver and a small right one take 200 bodies of each webhook, of seed %i', async (seed) => {
  for (const target of [createReceiver({ sdkAppId }), baseReceiver(sdkAppId)]) {
    const { findings, results } = await run({ target, sdkAppId, seed, fuzz: 200, only: [...ids, 'answer-json'] })
    expect(findings, describeFindings(results)).toEqual(noFindings)
  }
})

test.each([0, -1, 1.5, Number.NaN])('in code, %d is no number of bodies', async (fuzz) => {
  await expect(run({ target: createReceiver({ sdkAppId }), sdkAppId, fuzz })).rejects.toThrow(`fuzz is ${fuzz}: give how many`)
})

describe('--fuzz', () => {
  test('is the number of bodies, and the report says it', async () => {
    const { url, entries } = await journal()
    const { stdout } = await check(url, ['--only', ids[0], '--webhook', exception, '--fuzz', '20', '--report', 'json'])
    expect(entries).toHaveLength(21)
    expect((JSON.parse(stdout) as Report).conditions).toContain('Bodies drawn for each webhook: 20 (--fuzz).')
  })

  test.each(['0', '-1', 'many', '1e9'])('takes no %s', async (given) => {
    const { code, stderr } = await check('http://127.0.0.1:1/', ['--fuzz', given])
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^chatproof: --fuzz takes a whole number from 1 to 10000, not .*\n$/)])
  })
})
