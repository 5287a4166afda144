// As tests/contract/newcomer.tools.test.ts, with the other test files that depend on the contract and need no package, browser or other runtime.
import { test } from 'vitest'
import { expectGreen, newcomerCopy } from '../support/newcomer-run.ts'

const files = [
  'cli/cli',
  'cli/listen',
  'cli/replay',
  'cli/trigger',
  'conformance/check',
  'conformance/check.reach',
  'conformance/check.select',
  'contract/prism.tools',
  'delivery/work.timed',
  'docs/pages',
  'proxy/judge',
  'reports/attestation',
  'reports/reports',
  'simulator/rules',
]

test('with one webhook more mounted last, nothing in the suite goes red', { timeout: 600_000 }, async () => {
  await expectGreen(await newcomerCopy('last'), files)
})
