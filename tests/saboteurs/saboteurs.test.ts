import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { type CheckId, checks } from '../../src/conformance/checks/all.ts'
import type { CheckOptions } from '../../src/conformance/conformance.ts'
import type { FetchHandler } from '../../src/delivery/receiver.ts'
import { type Server, serve } from '../../src/server.ts'
import { atEnd } from '../support/closing.ts'
import { keyOf } from '../support/event.ts'
import { describeFindings, type Findings, noFindings, run } from '../support/findings.ts'
import { exception } from '../support/names.ts'
import { saboteurs } from './all.ts'
import { type App, reference } from './saboteur.ts'

const sdkAppId = '1400000001'
const token = 'xxxxyyyy'
const statuses = { MUST: 'failed', SHOULD: 'warned', MAY: 'noted' } as const

async function listen(handler: FetchHandler): Promise<string> {
  const server = await serve(handler)
  atEnd(server.close)
  return server.url
}

/** An app whose effects are counted at a URL. */
async function createApp(given: { token?: string | undefined; isObserved: boolean }): Promise<App & { observe: string | undefined }> {
  const known = new Set<string>()
  let count = 0
  const app: App = {
    sdkAppId,
    token: given.token,
    effect: () => count++,
    effectOnce(payload) {
      const before = known.size
      if (known.add(keyOf(payload as object)).size > before) count++
    },
  }
  return { ...app, observe: given.isObserved ? await listen(() => new Response(String(count))) : undefined }
}

const forms = [false, true].flatMap((isServed) =>
  [undefined, token].flatMap((given) =>
    [false, true].map((isObserved) => ({
      title: `${isServed ? 'over HTTP' : 'in process'}, ${given ? 'with' : 'without'} a token${isObserved ? ', observed' : ''}`,
      isServed,
      isObserved,
      token: given,
    })),
  ),
)

describe('the reference receiver passes everything', () => {
  test.each(forms.filter(({ isObserved }) => !isObserved))('$title', passesEverything)
})

async function passesEverything({ isServed, ...given }: (typeof forms)[number]): Promise<void> {
  const app = await createApp(given)
  const handler = reference(app)
  const { results, findings, exitCode } = await run({ ...app, target: isServed ? `${await listen(handler)}/im?tenant=1` : handler })
  expect(findings, describeFindings(results)).toEqual(noFindings)
  expect(exitCode).toBe(0)
  const idle = new Set(results.filter(({ status }) => status === 'skipped').map(({ check }) => check))
  const unmet = { token: !given.token, 'no-token': !!given.token, observe: !given.isObserved, connection: !isServed }
  expect(idle).toEqual(new Set(checks.filter((check) => 'needs' in check && unmet[check.needs]).map(({ id }) => id)))
}

test.each([1, 2, 3])('in another order, of seed %i, it passes as well', async (seed) => {
  expect((await run({ target: reference(await createApp({ isObserved: false })), sdkAppId, seed })).findings).toEqual(noFindings)
})

test('one slow reply is not held against a receiver whose others are prompt', async () => {
  const receive = reference(await createApp({ isObserved: false }))
  let count = 0
  const target = (request: Request) => (++count === 8 ? wait(1050).then(() => receive(request)) : receive(request))
  expect((await run({ target, sdkAppId, only: ['answer-promptly'] })).findings.noted).toEqual([])
})

test('a reference receiver whose request was cloned, as frameworks do, answers all the same', async () => {
  const receive = reference(await createApp({ isObserved: false }))
  const target = (request: Request) => receive(request.clone())
  expect((await run({ target, sdkAppId, only: ['body-*'], deadlineMs: 500 })).findings).toEqual(noFindings)
})

/** What became of each saboteur. */
const caught = new Map<CheckId, boolean>()

const needsOf = (check: (typeof checks)[number]) => ('needs' in check ? check.needs : undefined)
const waits = (check: (typeof checks)[number]) => needsOf(check) === 'observe' || ['answer-deadline', 'answer-promptly'].includes(check.id)

describe('a receiver that breaks just one thing is caught by just the check for it', () => {
  test.each(checks.filter((check) => !waits(check)))('$id', isCaught)
})

// Those that mostly wait run side by side. The others need the processor, and would keep it from each other. The replies of a right receiver
// have to come in time, so no run of a saboteur is beside it.
describe('while the other waits too,', () => {
  test.concurrent.each(forms.filter(({ isObserved }) => isObserved))('the reference receiver passes everything $title', passesEverything)
})
describe('while others wait too,', () => {
  test.concurrent.each(checks.filter(waits))('the check for it catches a receiver that breaks just this: $id', isCaught)
})

async function isCaught(check: (typeof checks)[number]): Promise<void> {
  const needs = needsOf(check)
  const { receiver, reachedBy, webhooks, alsoFails = [] } = saboteurs[check.id]
  const app = await createApp({ token: needs === 'token' ? token : undefined, isObserved: needs === 'observe' })
  const options: CheckOptions = { ...app, ...(await reach(receiver(app), needs === 'connection' || reachedBy === 'http')) }
  options.webhooks = webhooks ?? [exception]
  if (check.id === 'answer-deadline') options.deadlineMs = 300

  const { results, findings, exitCode } = await run(options)
  const expected: Findings = structuredClone(noFindings)
  for (const { id, level } of checks) if (id === check.id || alsoFails.includes(id)) expected[statuses[level]].push(id)
  for (const ids of Object.values(expected)) ids.sort()
  expect(findings, describeFindings(results)).toEqual(expected)
  expect(exitCode).toBe(check.level === 'MUST' ? 1 : 0)
  caught.set(check.id, true)
}

test('the sabotage table is complete: each check id, its saboteur, caught: yes', () => {
  const table = checks.map(({ id, fails }) => ({ check: id, fails, caught: caught.get(id) ? 'yes' : 'no' }))
  expect(table).toEqual(checks.map(({ id }) => ({ check: id, fails: expect.stringMatching(/^[A-Z].+\.$/), caught: 'yes' })))
})

async function reach(
  made: FetchHandler | Promise<Server & { ca?: string }>,
  isServed: boolean,
): Promise<Pick<CheckOptions, 'target' | 'tls'>> {
  if (typeof made === 'function') return { target: isServed ? await listen(made) : made }
  const server = await made
  atEnd(server.close)
  return { target: server.url, tls: { ca: server.ca } }
}
