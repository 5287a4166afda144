// As tests/contract/newcomer.tools.test.ts, with all test files that depend on the contract and need no package, browser or other runtime.
import { describe, test } from 'vitest'
import type { Position } from '../support/newcomer.ts'
import { aboutEvery, expectGreen, newcomerCopy } from '../support/newcomer-run.ts'

/** The other files that depend on the contract and need no package, no browser and no other runtime: each is run in one place. */
const once: Partial<Record<Position, readonly string[]>> = {
  first: ['cli/cli', 'cli/trigger', 'simulator/rules', 'conformance/check.reach', 'conformance/check.select', 'cli/listen'],
  last: [
    'reports/reports',
    'reports/attestation',
    'conformance/check',
    'contract/prism.tools',
    'docs/pages',
    'proxy/judge',
    'cli/replay',
    'delivery/work.timed',
  ],
}

describe('with one webhook more', () => {
  test.for(Object.keys(once) as Position[])('mounted %s, nothing in the suite goes red', { timeout: 600_000 }, async (position) =>
    expectGreen(await newcomerCopy(position), [...aboutEvery, ...(once[position] ?? [])]),
  )
})
