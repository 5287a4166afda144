import { expect, test } from 'vitest'
import { createReceiver } from '../../mocks/receiver.ts'
import type { TeamCase } from '../../src/conformance/team-cases.ts'
import { webhooks } from '../../src/contract/contract.ts'
import { describeFindings, noFindings, run } from '../support/findings.ts'

const sdkAppId = '1400000001'

/** A case for each webhook whose reply decides: the reference receiver without handlers lets Chat go on. */
const cases: TeamCase[] = [...webhooks.values()]
  .filter(({ terms }) => terms.kind === 'before')
  .map(({ name }) => ({ name: `the sample of ${name}`, webhook: name, expect: { effect: 'allow' } }))

test.each([
  ['without a token', undefined],
  ['with a token', 'xxxxyyyy'],
])('of all webhooks, with cases and %s, nothing is wrong with the reference receiver', async (_how, token) => {
  const target = createReceiver({ sdkAppId, token: token ?? null })
  const { results, findings, exitCode } = await run({ target, sdkAppId, token, webhooks: ['all'], cases })
  expect(findings, describeFindings(results)).toEqual(noFindings)
  expect(exitCode).toBe(0)
  const met = results.filter(({ check, status }) => check.startsWith('case-') && status === 'passed')
  expect(met).toHaveLength(cases.length)
  expect(new Set(results.map(({ webhook }) => webhook))).toEqual(new Set(webhooks.keys()))
})
