import { expressJson, expressRaw } from './express.ts'
import { fastifyAnyType, fastifyDefault } from './fastify.ts'
import { honoBytes, honoJson } from './hono.ts'
import { type Case, judges } from './judged.ts'
import { koa } from './koa.ts'
import { nest, nestDefault } from './nest.ts'
import { next } from './next.ts'
import { answersFirst, handlesMore, limited, nodeHttp, plainText, queued, signsLate, stackInJson, talkative } from './node.ts'
import { token } from './team.ts'

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
]

judges(cases)
