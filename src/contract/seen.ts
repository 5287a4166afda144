import { isObject } from '../json.ts'
import { type Confidence, type Webhook, webhooks } from './contract.ts'
import { branchesOf, fits, follow, type Schema, type SchemaNode } from './schema.ts'

/** What the examples of the contract have at each place: the values of a schema, and which fields an object may lack. */
export interface Seen {
  /** The different values of a schema, in the order of the examples. */
  valuesOf(schema: SchemaNode): readonly unknown[]
  /** Whether an object of this schema lacks this field somewhere. */
  isLacked(schema: SchemaNode, field: string): boolean
}

const cache = new Map<string, Seen>()

/** What stands in all examples of the contract with one of these confidences. Webhooks share schemas, and so what was seen of them. */
export function seenIn(...confidences: readonly Confidence[]): Seen {
  const key = confidences.join()
  const known = cache.get(key)
  if (known !== undefined) return known
  const made = collect([...webhooks.values()], confidences)
  cache.set(key, made)
  return made
}

function collect(from: readonly Webhook[], confidences: readonly Confidence[]): Seen {
  const values = new Map<SchemaNode, Set<unknown>>()
  const lacked = new Map<SchemaNode, Set<string>>()
  const note = <Item>(into: Map<SchemaNode, Set<Item>>, node: SchemaNode, item: Item) =>
    into.set(node, (into.get(node) ?? new Set()).add(item))

  const read = (schema: Schema, value: unknown): void => {
    const node = follow(schema)
    for (const part of node.allOf ?? []) read(part, value)
    const branch = branchesOf(node)?.find((each) => fits(each, value))
    if (branch !== undefined) read(branch, value)
    if (Array.isArray(value)) for (const item of value) read(node.items ?? {}, item)
    else if (isObject(value) && node.properties !== undefined) {
      for (const [name, field] of Object.entries(node.properties)) {
        if (Object.hasOwn(value, name)) read(field, value[name])
        else note(lacked, node, name)
      }
    } else note(values, node, value)
  }
  for (const { payload, examples } of from)
    for (const { body, confidence, query } of examples) {
      // The examples of the query all have the body of the sample.
      if (Object.keys(query).length === 0 && confidences.includes(confidence)) read(payload, body)
    }
  return {
    valuesOf: (schema) => [...(values.get(schema) ?? [])],
    isLacked: (schema, field) => lacked.get(schema)?.has(field) ?? false,
  }
}
