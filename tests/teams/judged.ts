import { describe, expect, type TestContext, test } from 'vitest'
import { serve } from '../../src/server.ts'
import { keyOf } from '../support/event.ts'
import { describeFindings, type Findings, findingsOf, noFindings, ofHandled, run } from '../support/findings.ts'
import { sdkAppId, type Team } from './team.ts'

/** A receiver as a team writes it, and all its findings. */
export interface Case {
  name: string
  team: Team
  found: Partial<Findings>
  token?: string
  /** Which webhooks are switched on. The default is that of `check`. */
  webhooks?: string[]
  isObserved?: boolean
}

/** Registers a test for each. Those that mostly wait run at the same time. The others need the processor. */
export function judges(cases: readonly Case[]): void {
  describe('is found to be just as right or wrong as it is', () => {
    test.for(cases.filter(({ isObserved }) => !isObserved))('$name', isJudged)
    test.concurrent.for(cases.filter(({ isObserved }) => isObserved))('$name', isJudged)
  })
}

async function isJudged({ team, token, webhooks, isObserved, found }: Case, { onTestFinished }: TestContext): Promise<void> {
  const events = new Set<string>()
  const receiver = await team((event) => events.add(keyOf(event)))
  const counter = await serve(() => new Response(String(events.size)))
  onTestFinished(async () => {
    await Promise.all([receiver.close(), counter.close()])
  })
  const { results, exitCode } = await run({
    target: `${receiver.url}/im?tenant=1`,
    sdkAppId,
    token,
    webhooks,
    ...(isObserved ? { observe: counter.url } : {}),
  })
  expect(findingsOf(webhooks === undefined ? ofHandled(results) : results), describeFindings(results)).toEqual({ ...noFindings, ...found })
  expect(exitCode).toBe(found.failed ? 1 : 0)
}
