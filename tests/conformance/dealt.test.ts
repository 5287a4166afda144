import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { casesOf } from '../../src/conformance/check.ts'
import { checks } from '../../src/conformance/checks/all.ts'
import { check } from '../../src/conformance/conformance.ts'
import { Run } from '../../src/conformance/run.ts'
import { selectChecks } from '../../src/conformance/selection.ts'
import { type Example, findWebhook, type Webhook } from '../../src/contract/contract.ts'
import { createReceiver } from '../../src/index.ts'
import { answer, baseReceiver, fail } from '../support/base-receiver.ts'
import { exception } from '../support/names.ts'
import { sdkAppId } from '../support/recorder.ts'

const model = findWebhook(exception)
const [sample, ...examples] = model.examples as [Example, ...Example[]]

/** So many webhooks, which are alike but for the sender in their sample. */
const webhooks = (count: number): Webhook[] =>
  Array.from({ length: count }, (_, index) => ({
    ...model,
    examples: [{ ...sample, body: { ...sample.body, From_Account: `user${index}` } }, ...examples],
  }))

/** Runs checks for so many webhooks. The receiver refuses all callbacks of the first `refused` of them. */
async function runFor(count: number, ids: readonly string[], refused = 0) {
  let sent = 0
  const isRefused = (sender: unknown) => Number(/^user(\d+)$/.exec(String(sender))?.[1] ?? refused) < refused
  const receive = baseReceiver(sdkAppId, { last: ({ body }) => (isRefused(body?.From_Account) ? answer(fail) : undefined) })
  const target = (request: Request) => {
    sent++
    return receive(request)
  }
  const all = webhooks(count)
  const selected = selectChecks([...ids])
  const run = new Run({ target, sdkAppId, seed: 1, fuzz: 8 }, selected)
  await run.sendSamples(all, 16)
  const results: { number: number; check: string; example: string; status: string }[] = []
  for (const check of selected)
    for (const [number, webhook] of all.entries())
      for (const { result } of await run.performAll([{ check, webhook }])) results.push({ ...result, number })
  await run.close()
  // The samples are sent for each.
  return { sent: sent - count, results }
}

const ofReceiver = checks
  .filter((check) => check.scope === 'receiver' && !('needs' in check) && !('appliesTo' in check))
  .map(({ id }) => id)

/** The names of all cases of these checks. */
const casesOfAll = (ids: readonly string[]) =>
  selectChecks([...ids]).flatMap((check) =>
    casesOf(check, { webhook: model, sdkAppId, token: undefined, seed: 1, fuzz: 8 }).map(({ name }) => `${check.id} ${name}`),
  )

test.each([
  [3, 3],
  [6, 6],
  [60, 3],
])('of %i webhooks, %i get each case of what is about the receiver', async (count, times) => {
  const { results } = await runFor(count, ofReceiver)
  const forms = Map.groupBy(results, ({ check, example }) => `${check} ${example}`)
  expect([...forms.keys()].toSorted()).toEqual([...new Set(casesOfAll(ofReceiver))].toSorted())
  for (const [form, same] of forms) expect([form, new Set(same.map(({ number }) => number)).size]).toEqual([form, times])
  expect(new Set(results.map(({ number }) => number)).size).toBe(count)
})

test('twenty times as many webhooks take no more callbacks for what is about the receiver', async () => {
  const [few, many] = [await runFor(3, ofReceiver), await runFor(60, ofReceiver)]
  expect(many.sent).toBe(few.sent)
})

test('what is about a webhook is sent for each', async () => {
  const { results } = await runFor(60, ['appid-foreign', 'wire-drawn-body', 'repeat-same'])
  expect(results).toHaveLength(3 * 60)
})

test('a webhook that the receiver does not acknowledge gets none of these cases, and none goes unsent for that', async () => {
  const refused = 40
  const { results } = await runFor(60, ['appid-crossed', 'answer-*'], refused)
  const crossed = results.filter(({ check }) => check === 'appid-crossed')
  expect(crossed.filter(({ number, status }) => number < refused || status !== 'passed')).toEqual([])
  expect(new Set(crossed.map(({ example }) => example)).size).toBe(casesOfAll(['appid-crossed']).length)
})

test('a slow receiver gets at most 16 callbacks at the same time, however many webhooks there are', async () => {
  const receive = createReceiver({ sdkAppId, token: null })
  let underWay = 0
  let most = 0
  const target = async (request: Request) => {
    most = Math.max(most, ++underWay)
    await wait(60)
    underWay--
    return receive(request)
  }
  const lanes = new Set<string>()
  for await (const { check: id, webhook } of check({ target, sdkAppId, webhooks: ['all'], only: ['query-hostile-survived'] })) {
    expect(id).toBe('query-hostile-survived')
    lanes.add(webhook)
  }
  expect(lanes.size).toBeGreaterThan(16)
  expect(most).toBe(16)
})
