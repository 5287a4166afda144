import { afterAll, describe, expect, test } from 'vitest'
import { type Server, serve } from '../../src/server.ts'
import { describeFindings, type Findings, noFindings, run } from '../support/findings.ts'
import { sdkAppId, type Team } from './team.ts'

/** A receiver of a team's, and all that there is to find in it. */
export interface Case {
  name: string
  team: Team
  found: Partial<Findings>
  token?: string
  isObserved?: boolean
}

const servers: Pick<Server, 'close'>[] = []
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()))
})

/** Registers a test for each. Those that mostly wait run side by side. The others need the processor, and would keep it from each other. */
export function judges(cases: readonly Case[]): void {
  describe('is found to be just as right or wrong as it is', () => {
    test.each(cases.filter(({ isObserved }) => !isObserved))('$name', isJudged)
    test.concurrent.each(cases.filter(({ isObserved }) => isObserved))('$name', isJudged)
  })
}

async function isJudged({ team, token, isObserved, found }: Case): Promise<void> {
  const events = new Set<string>()
  const receiver = await team((event) => events.add(keyOf(event)))
  const counter = await serve(() => new Response(String(events.size)))
  servers.push(receiver, counter)
  const { results, findings, exitCode } = await run({
    target: `${receiver.url}/im?tenant=1`,
    sdkAppId,
    token,
    ...(isObserved ? { observe: counter.url } : {}),
  })
  expect(findings, describeFindings(results)).toEqual({ ...noFindings, ...found })
  expect(exitCode).toBe(found.failed ? 1 : 0)
}

/** What tells one event from another. */
function keyOf(event: object): string {
  const { CallbackCommand, EventTime, Request } = event as Record<string, unknown>
  return `${CallbackCommand} ${EventTime} ${Request}`
}
