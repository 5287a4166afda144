import document from '../../generated/contract.json' with { type: 'json' }

/** A node of the contract document, without further types. */
// biome-ignore lint/suspicious/noExplicitAny: the tests look at it field by field
export type Node = any

export const contract: Node = document

/** The node, or the target of its $ref. */
export function follow(node: Node): Node {
  if (node?.$ref === undefined) return node
  const steps = node.$ref.slice('#/'.length).split('/')
  return follow(steps.reduce((at: Node, step: string) => at[step.replaceAll('~1', '/')], contract))
}

export const operationOf = (webhook: string): Node => contract.webhooks[webhook].post
export const payloadOf = (webhook: string): Node => follow(operationOf(webhook).requestBody.content['application/json'].schema)
/** The answer to a webhook, which many share. */
export const answerOf = (webhook: string): Node => follow(operationOf(webhook).responses['200'])
export const replyOf = (webhook: string): Node => follow(answerOf(webhook).content['application/json'].schema)

/** The JSON types that a schema allows, with the names that Tencent's tables use. */
export function typesOf(given: Node): Set<string> {
  const schema = follow(given)
  if (schema.oneOf ?? schema.anyOf) return new Set((schema.oneOf ?? schema.anyOf).flatMap((each: Node) => [...typesOf(each)]))
  if ('const' in schema || schema.enum) return new Set((schema.enum ?? [schema.const]).map(typeOfValue))
  return new Set([{ string: 'String', integer: 'Integer', array: 'Array', object: 'Object' }[schema.type as string] ?? schema.type])
}

function typeOfValue(value: unknown): string {
  return typeof value === 'string' ? 'String' : Number.isInteger(value) ? 'Integer' : typeof value
}
