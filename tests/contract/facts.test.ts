import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { payloads, replies } from '../../generated/validators.js'
import { findWebhook, webhooks } from '../../src/contract/contract.ts'
import type { Outcome } from '../../src/contract/terms.ts'
import { judge } from '../../src/delivery/verdict.ts'
import { follow, type Node, payloadOf, typesOf } from '../support/document.ts'

/** What the pages and captures of a webhook say, written down apart from the contract. */
interface Fact {
  webhook: string
  kind: 'before' | 'after'
  page: string
  urlParameters: string[]
  /** Each row of the field tables: the path of the field, and the types that the versions of the page give it, with `|` between. */
  fields: [path: string, types: string][]
  samples: Record<string, unknown>[]
  replies: { value: Record<string, unknown>; effect: string | null }[]
  codes: { code: number | [number, number]; effect: string; callerGets?: number | 'own' }[]
}

const folder = join(import.meta.dirname, 'facts')
const facts = readdirSync(folder).flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Fact[])

test('every webhook that the facts know is in the contract', () => {
  expect(facts.map(({ webhook }) => webhook).filter((name) => !webhooks.has(name))).toEqual([])
})

describe.each(facts)('the contract of $webhook', (fact) => {
  const { webhook, kind, urlParameters, fields, samples } = fact
  const name = webhook as keyof typeof payloads

  test('has the kind and the parameters of the page', () => {
    const { terms, parameters } = findWebhook(webhook)
    expect(terms.kind).toBe(kind)
    const documented = parameters.filter(({ confidence }) => confidence === 'documented').map((each) => each.name)
    expect(documented).toEqual(urlParameters)
  })

  test('has each row of the field tables, with its types', () => {
    expect(missing(webhook, fields)).toEqual([])
  })

  test('takes each sample, and has it as an example', () => {
    for (const sample of samples) {
      payloads[name](sample)
      expect(payloads[name].errors ?? []).toEqual([])
    }
    const bodies = findWebhook(webhook).examples.map(({ body }) => body)
    for (const sample of samples) expect(bodies).toContainEqual(sample)
  })

  test('takes each documented reply, with its effect', () => {
    for (const { value, effect } of fact.replies) {
      replies[name](value)
      expect(replies[name].errors ?? []).toEqual([])
      expect(judged(webhook, value).decision?.effect ?? null).toBe(effect)
    }
  })

  test('has the effect of each documented code, and of no other', () => {
    const stated = ({ code, effect, callerGets }: Outcome | Fact['codes'][number]) => JSON.stringify([code, effect, callerGets])
    const { outcomes } = findWebhook(webhook)
    const known = outcomes.filter(({ effect }) => effect !== 'modify').map(stated)
    expect(known.toSorted()).toEqual(
      fact.codes
        .filter(({ effect }) => effect !== 'modify')
        .map(stated)
        .toSorted(),
    )
    const accepted = fact.replies.find(({ effect }) => effect === 'allow')?.value ?? answered
    for (const { code, effect } of fact.codes.filter((each) => each.effect !== 'modify'))
      for (const ErrorCode of [code].flat()) expect(judged(webhook, { ...accepted, ErrorCode }).decision?.effect).toBe(effect)
  })
})

describe('a fault turns these tests red', () => {
  const [first] = facts
  test('in a row', () => {
    const { webhook, fields } = first as Fact
    expect(missing(webhook, [...fields, ['Unheard', 'String']])).toEqual(['Unheard: not in the contract'])
    expect(missing(webhook, [['CallbackCommand', 'Array']])).toEqual(['CallbackCommand: String, not Array'])
  })
})

const answered = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' }

function judged(webhook: string, value: object) {
  const reply = { status: 200, headers: {}, body: JSON.stringify(value), isUtf8: true, ms: 1 }
  return judge(findWebhook(webhook).name, reply)
}

/** The rows that the contract does not have, or has with another type. */
function missing(webhook: string, fields: Fact['fields']): string[] {
  return fields.flatMap(([path, types]) => {
    const found = path.split('.').reduce<Node[]>((nodes, step) => nodes.flatMap((node) => below(node, step)), [payloadOf(webhook)])
    if (found.length === 0) return [`${path}: not in the contract`]
    const known = new Set(found.flatMap((node) => [...typesOf(node)]))
    return types.split('|').every((type) => known.has(type)) ? [] : [`${path}: ${[...known].join('|')}, not ${types}`]
  })
}

/** The field of this name in each form of the node; `Name[]` is what the list holds. */
function below(node: Node, step: string): Node[] {
  const isList = step.endsWith('[]')
  const name = isList ? step.slice(0, -2) : step
  const fields = formsOf(node).flatMap((form) => (form.properties?.[name] === undefined ? [] : [follow(form.properties[name])]))
  return isList
    ? fields.flatMap((field) => formsOf(field).flatMap((form) => (form.items === undefined ? [] : formsOf(form.items))))
    : fields
}

function formsOf(node: Node): Node[] {
  const schema = follow(node)
  const parts = [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])]
  return [schema, ...parts.flatMap(formsOf)]
}
