import fc from 'fast-check'
import type { Node } from './document.ts'
import { chatApi } from './simulator.ts'

/** Few names, so that calls meet the same groups, users and messages. */
const names = ['a', 'b', 'c']
const groups = ['g1', 'g2', '@TGS#_g3']

/** Values of fields that say which of the few things that there are is meant. */
const pools: readonly [RegExp, fc.Arbitrary<unknown>][] = [
  [/GroupId$/, fc.constantFrom(...groups)],
  [/^OfficialAccount|^Official_Account/, fc.constantFrom('@TOA#_o1', '@TOA#_o2')],
  [/^Robot|^Bot/, fc.constantFrom('@RBT#r1', '@RBT#r2')],
  [/Account$|UserI[Dd]$|^UserName$|^RobotId$/i, fc.constantFrom(...names)],
  [/Seq$|Random$|Time$/i, fc.integer({ min: 0, max: 5 })],
]

function resolve(schema: Node): Node {
  const pointer: string | undefined = schema?.$ref
  if (pointer === undefined) return schema ?? {}
  const found = pointer
    .slice(2)
    .split('/')
    .reduce((node: Node, part) => node[part.replaceAll('~1', '/').replaceAll('~0', '~')], chatApi)
  return resolve(found)
}

/** Draws a value that fits a schema, or nearly: what breaks it is refused, which must change nothing. */
function drawn(given: Node, name: string, depth: number): fc.Arbitrary<unknown> {
  const schema = resolve(given)
  const alternatives = schema.anyOf ?? schema.oneOf
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  const { type } = schema
  if (type === 'array') {
    const item = resolve(schema.items)
    const [least = 0] = [schema.minItems]
    return depth <= 0
      ? fc.constant([])
      : fc.array(drawn(item, name, depth - 1), { minLength: Math.max(least, 1), maxLength: Math.max(least, 3) })
  }
  const pool = pools.find(([pattern]) => pattern.test(name))?.[1]
  if (pool !== undefined && type !== 'object' && (type === 'string') === !/Seq|Random|Time/i.test(name)) return pool
  if (type === 'string')
    return schema['x-known-values'] ? fc.constantFrom(...schema['x-known-values']) : fc.constantFrom('x', 'y', '__proto__')
  if (type === 'integer' || type === 'number') {
    const { minimum = 0, maximum = 2 ** 31 } = schema
    return fc.integer({ min: minimum, max: Math.max(minimum, Math.min(maximum, minimum + 5)) })
  }
  if (type === 'boolean') return fc.boolean()
  if (alternatives !== undefined && schema.properties === undefined)
    return fc.oneof(...alternatives.map((each: Node) => drawn(each, name, depth - 1)))
  if (schema.properties === undefined) return fc.constant({})
  const properties = Object.entries(schema.properties) as [string, Node][]
  const required: string[] = schema.required ?? []
  const kept = depth <= 0 ? properties.filter(([each]) => required.includes(each)) : properties
  const record = Object.fromEntries(kept.map(([each, node]) => [each, drawn(node, each, depth - 1)]))
  return fc.record(record, { requiredKeys: kept.map(([each]) => each).filter((each) => required.includes(each)) })
}

/** A call of one of these APIs, with a body that fits its description, or nearly. */
export function drawnCall(apis: readonly string[]): fc.Arbitrary<{ api: string; body: object }> {
  return fc.oneof(
    ...apis.map((api) => {
      const schema = chatApi.paths[`/v4/${api}`].post.requestBody.content['application/json'].schema
      return drawn(schema, '', 4).map((body) => ({ api, body: body as object }))
    }),
  )
}
