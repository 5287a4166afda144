import { describe, expect, type TestContext, test } from 'vitest'
import { serve } from '../../src/server.ts'
import { keyOf } from '../support/event.ts'
import { describeFindings, type Findings, findingsOf, noFindings, ofHandled, run } from '../support/findings.ts'
import { expressJson, expressRaw } from './express.ts'
import { fastifyAnyType, fastifyDefault } from './fastify.ts'
import { flask } from './flask.ts'
import { go } from './go.ts'
import { honoBytes, honoJson } from './hono.ts'
import { koa } from './koa.ts'
import { nest, nestDefault } from './nest.ts'
import { next } from './next.ts'
import { answersFirst, handlesMore, limited, nodeHttp, plainText, queued, signsLate, stackInJson, talkative } from './node.ts'
import { laravel, php } from './php.ts'
import { sdkAppId, type Team, token } from './team.ts'

interface Case {
  name: string
  team: Team
  found: Partial<Findings>
  token?: string
  isObserved?: boolean
}

const cases: Case[] = [
  {
    name: 'Express with express.json()',
    team: expressJson,
    found: {
      warned: ['answer-no-leak', 'body-broken-refused', 'body-no-object-refused', 'http-form', 'wire-content-type'],
      noted: ['body-field-missing-refused', 'body-wrong-type-refused', 'command-mismatch'],
    },
  },
  { name: 'Express with express.raw()', team: expressRaw, found: {} },
  { name: 'Fastify with its own parsers', team: fastifyDefault, found: { warned: ['wire-content-type'] } },
  { name: 'Fastify with a parser for every label', team: fastifyAnyType, found: {} },
  { name: 'Flask', team: flask, found: { warned: ['appid-refusal-shape'] } },
  {
    name: 'a Go SDK',
    team: go,
    found: {
      failed: ['answer-acknowledges'],
      warned: ['appid-spelling', 'body-no-object-refused', 'command-unknown', 'http-methods'],
      noted: ['appid-twice', 'body-field-missing-refused', 'command-mismatch'],
    },
  },
  {
    name: 'Hono with c.req.json()',
    team: honoJson,
    found: { warned: ['body-broken-refused'], noted: ['appid-twice'] },
  },
  { name: 'Hono with bytes', team: honoBytes, found: {} },
  { name: 'Koa with @koa/bodyparser', team: koa, found: { warned: ['http-methods', 'wire-content-type'] } },
  { name: 'Nest', team: nestDefault, found: { failed: ['answer-status'] } },
  { name: 'Nest with @HttpCode(200)', team: nest, found: { warned: ['wire-content-type'] } },
  { name: 'Next', team: next, found: { warned: ['appid-refusal-shape'] } },
  { name: 'node:http', team: nodeHttp, isObserved: true, found: {} },
  { name: 'a receiver behind a limit of 100 KB', team: limited, found: {} },
  {
    name: 'one that answers before it reads',
    team: answersFirst,
    found: {
      warned: ['body-broken-refused', 'body-no-object-refused', 'http-methods'],
      noted: ['body-field-missing-refused', 'body-wrong-type-refused', 'command-mismatch'],
    },
  },
  { name: 'one that handles events 300 ms later', team: queued, isObserved: true, found: {} },
  { name: 'one with more in its replies', team: talkative, found: {} },
  { name: 'one that labels JSON as text', team: plainText, found: { warned: ['answer-content-type'] } },
  { name: 'one that handles more events', team: handlesMore, found: {} },
  { name: 'one that sends its stack in JSON', team: stackInJson, found: { warned: ['answer-no-leak'] } },
  { name: 'one that handles before it checks Sign', team: signsLate, token, isObserved: true, found: { failed: ['effect-refused'] } },
  {
    name: 'PHP with ==',
    team: php,
    isObserved: true,
    found: { failed: ['effect-refused'], warned: ['appid-spelling'], noted: ['appid-twice'] },
  },
  { name: 'Laravel', team: laravel, found: { failed: ['appid-in-body'], warned: ['wire-content-type'], noted: ['appid-twice'] } },
]

// Those that mostly wait run side by side. The others need the processor, and would keep it from each other.
describe('is found to be just as right or wrong as it is', () => {
  test.for(cases.filter(({ isObserved }) => !isObserved))('$name', isJudged)
  test.concurrent.for(cases.filter(({ isObserved }) => isObserved))('$name', isJudged)
})

async function isJudged({ team, token, isObserved, found }: Case, { onTestFinished }: TestContext): Promise<void> {
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
    ...(isObserved ? { observe: counter.url } : {}),
  })
  expect(findingsOf(ofHandled(results)), describeFindings(results)).toEqual({ ...noFindings, ...found })
  expect(exitCode).toBe(found.failed ? 1 : 0)
}
