import { describe, expect, test } from 'vitest'
import { payloads } from '../../generated/validators.js'
import { mulberry32 } from '../../src/conformance/queue.ts'
import { type Webhook, webhooks } from '../../src/contract/contract.ts'
import { contradict } from '../../src/contract/contradict.ts'
import { type Drawer, openDrawer } from '../../src/contract/draw.ts'
import { fits, type SchemaNode } from '../../src/contract/schema.ts'
import { exception, quota } from '../support/names.ts'

const forms = [...webhooks.values()].flatMap((webhook) => [true, false].map((isSure) => ({ name: webhook.name, webhook, isSure })))
const drawer = (webhook: Webhook, isSure = false, seed = 1) => openDrawer(webhook, { random: mulberry32(seed), isSure })
const bodies = (from: Drawer, count = 50) => Array.from({ length: count }, () => from.next().body)
const find = (name: string) => webhooks.get(name) as Webhook

/** A webhook that the contract does not have, with this schema and sample. */
const invented = (payload: SchemaNode, body: Record<string, unknown> = {}): Webhook => ({
  ...find(quota),
  payload,
  examples: [{ name: 'sample', summary: '', confidence: 'documented', source: [], body, query: {} }],
})

/** Every text in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

describe.each(forms)('what is drawn for $name, only from what is sure: $isSure', ({ name, webhook, isSure }) => {
  test.each([1, 2, 3])('fits the contract, of seed %i', (seed) => {
    for (const body of bodies(drawer(webhook, isSure, seed), 100)) {
      const validate = payloads[name]
      expect(validate(body) ? [] : validate.errors, JSON.stringify(body)).toEqual([])
      expect(fits(webhook.payload, body)).toBe(true)
    }
  })

  test('is what JSON and every language can hold, and no longer than a message', () => {
    for (const body of bodies(drawer(webhook, isSure), 100)) {
      const text = JSON.stringify(body)
      expect(JSON.parse(text)).toEqual(body)
      expect(text.length).toBeLessThan(12_000)
      for (const each of textsIn(body)) expect(each.isWellFormed() && !/[\0\uffff]/.test(each)).toBe(true)
    }
  })

  test('is the same for the same seed, and something else for another one', () => {
    expect(bodies(drawer(webhook, isSure, 7))).toEqual(bodies(drawer(webhook, isSure, 7)))
    expect(bodies(drawer(webhook, isSure, 8))).not.toEqual(bodies(drawer(webhook, isSure, 7)))
  })

  test('is the documented sample where nothing is chosen, and the same body for the same choices', () => {
    const from = drawer(webhook, isSure)
    expect(JSON.stringify(from.redraw(new Map()).body)).toBe(JSON.stringify(webhook.examples[0]?.body))
    for (let count = 0; count < 50; count++) {
      const { body, choices } = from.next()
      expect(from.redraw(choices).body).toEqual(body)
    }
  })

  test('breaks the contract in one place where it is contradicted', () => {
    const random = mulberry32(1)
    const from = drawer(webhook, isSure)
    for (let count = 0; count < 50; count++) expect(payloads[name](contradict(webhook, from.next(), random))).toBe(false)
  })
})

describe('a few bodies', () => {
  test('have each field that may be absent once with and once without it, each listed value, and each kind of element', () => {
    const drawn = bodies(drawer(find(exception)), 20)
    for (const field of ['OnlineOnlyFlag', 'CloudCustomData', 'EventTime'])
      expect(new Set(drawn.map((body) => field in body))).toEqual(new Set([true, false]))
    expect(new Set(drawn.map(({ OnlineOnlyFlag }) => OnlineOnlyFlag))).toEqual(new Set([0, 1, undefined]))
    expect(new Set(drawn.map(({ EventTime }) => typeof EventTime))).toEqual(new Set(['number', 'string', 'undefined']))
    const numbers = drawn.map(({ Random }) => Random)
    expect(numbers).toEqual(expect.arrayContaining([0, 4294967295]))
    const kinds = new Set(drawn.flatMap(({ MsgBody }) => (MsgBody as { MsgType: string }[]).map(({ MsgType }) => MsgType)))
    expect(kinds.size).toBeGreaterThan(9)
  })

  test('lack nothing of what only the contract, and no page, takes for optional, if only what is sure is drawn', () => {
    const sure = bodies(drawer(find(quota), true))
    expect(new Set(sure.map((body) => Object.keys(body).join()))).toEqual(new Set(['CallbackCommand,QuotaUsed,Quota,EventTime']))
    expect(Math.min(...sure.map(({ Quota }) => Quota as number))).toBeGreaterThan(1)
  })

  test('have an app-defined element once at most in each list', () => {
    const lists = (value: unknown): unknown[][] =>
      typeof value !== 'object' || value === null ? [] : [...(Array.isArray(value) ? [value] : []), ...Object.values(value).flatMap(lists)]
    const ownKinds = bodies(drawer(find(exception), true), 200)
      .flatMap(lists)
      .map((list) => list.filter((item) => (item as { MsgType?: string }).MsgType === 'TIMCustomElem').length)
    expect([Math.max(...ownKinds), ownKinds.includes(1)]).toEqual([1, true])
  })
})

describe('every keyword of the contract is drawn', () => {
  const text: SchemaNode = { type: 'string' }
  const cases: [string, SchemaNode, Record<string, unknown>?][] = [
    ['nested objects', { properties: { a: { type: 'object', required: ['b'], properties: { b: text } } }, required: ['a'] }],
    [
      'lists of a given length',
      { properties: { a: { type: 'array', minItems: 2, maxItems: 5, items: { enum: [1, 'x', null] } } }, required: ['a'] },
    ],
    ['lengths', { properties: { a: { type: 'string', minLength: 3, maxLength: 5 } }, required: ['a'] }, { a: 'abcd' }],
    ['bounds', { properties: { a: { type: 'integer', minimum: -5, maximum: -3 } }, required: ['a'] }],
    ['a pattern', { properties: { a: { type: 'string', pattern: '^[0-9]+$' } }, required: ['a'] }],
    [
      'allOf',
      {
        allOf: [
          { properties: { a: text }, required: ['a'] },
          { properties: { b: text }, required: ['b'] },
        ],
      },
    ],
    ['oneOf', { properties: { a: { oneOf: [{ type: 'integer' }, { type: 'boolean' }, text] } }, required: ['a'] }],
    ['oneOf of fields', { properties: { a: text, b: text }, oneOf: [{ required: ['a'] }, { required: ['b'] }] }],
    [
      'anyOf with what is left out',
      { properties: { a: { anyOf: [{ const: 'x' }, { type: 'string', not: { enum: ['x'] } }] } }, required: ['a'] },
    ],
    ['several types', { properties: { a: { type: ['string', 'integer', 'null'] } }, required: ['a'] }],
  ]
  test.each(cases)('%s', (_what, schema, sample) => {
    const payload: SchemaNode = { type: 'object', ...schema }
    const drawn = bodies(drawer(invented(payload, sample)))
    for (const body of drawn) expect(fits(payload, body), JSON.stringify(body)).toBe(true)
    expect(new Set(drawn.map((body) => JSON.stringify(body))).size).toBeGreaterThan(1)
  })

  test('and there is no other keyword in it', () => {
    const known = ['type', 'const', 'enum', 'minimum', 'maximum', 'minLength', 'maxLength', 'pattern', 'minItems', 'maxItems', 'items']
    const more = ['properties', 'required', 'additionalProperties', 'oneOf', 'anyOf', 'allOf', 'not']
    const described = ['title', 'description', 'format', 'discriminator', 'deprecated', 'default', 'examples', '$ref']
    const found = new Set<string>()
    const read = (schema: unknown): void => {
      if (typeof schema !== 'object' || schema === null) return
      const { properties = {}, items, not, additionalProperties, oneOf = [], anyOf = [], allOf = [], ...rest } = schema as SchemaNode
      for (const keyword of Object.keys(rest)) if (!keyword.startsWith('x-')) found.add(keyword)
      for (const part of [...Object.values(properties), items, not, additionalProperties, ...oneOf, ...anyOf, ...allOf]) read(part)
    }
    for (const { payload } of webhooks.values()) read(payload)
    expect([...found].filter((keyword) => ![...known, ...more, ...described].includes(keyword))).toEqual([])
  })
})
