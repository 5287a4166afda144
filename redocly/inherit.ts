import type { Context, Node } from './types.ts'

/**
 * Writes out what the file of a webhook leaves unsaid, before anything reads it:
 *
 * - a fact without `x-source` or `x-confidence` has those of its webhook, and a part of a field has those of the field
 * - a term that the webhook does not state has the value that `x-terms` of openapi.yaml gives to all
 * - CallbackCommand in the query and in the body is the name of the webhook
 */
export function inherit() {
  return {
    Root(root: Node, ctx: Context) {
      const { 'x-terms': terms, 'x-required': required } = root
      for (const item of Object.values<Node>(root.webhooks ?? {})) {
        const found = ctx.resolve(item)
        const operation = found.node?.post
        if (operation === undefined) continue
        const follow = (node: Node): Node => ctx.resolve(node, found.location?.source.absoluteRef).node ?? node
        inheritTerms(operation, terms)
        operation.parameters = operation.parameters?.map((parameter: Node) => named(parameter, operation, follow))
        for (const parameter of operation.parameters ?? []) give(parameter, operation)
        inheritMedia(operation.requestBody, operation)
        const payload = operation.requestBody?.content?.['application/json']?.schema
        if (payload?.properties) payload['x-required'] ??= required
        const command = payload?.properties?.CallbackCommand
        if (command) command.description ??= "The webhook's name."
        const answer = operation.responses?.['200']
        inheritMedia(answer, operation)
        for (const outcome of answer?.['x-outcomes'] ?? []) give(outcome, operation)
      }
    },
  }
}

function inheritTerms(operation: Node, common: Node): void {
  const { 'x-source': written, ...given } = operation['x-terms'] ?? {}
  const { 'x-source': general = [], ...terms } = common ?? {}
  operation['x-terms'] = {
    ...terms,
    'x-confidence': operation['x-confidence'],
    ...given,
    'x-source': [...(written ?? operation['x-source'] ?? []), ...general],
  }
}

/** The query parameter CallbackCommand is one file for all: here it gets the name of the webhook, which is its only value. */
function named(parameter: Node, operation: Node, follow: (node: Node) => Node): Node {
  const { name, schema, ...rest } = follow(parameter)
  if (name !== 'CallbackCommand' || schema.const !== undefined) return parameter
  return { name, ...rest, schema: { ...schema, const: operation.operationId }, ...provenanceOf(operation) }
}

function inheritMedia(holder: Node, from: Node): void {
  const media = holder?.content?.['application/json']
  if (media === undefined) return
  inheritSchema(media.schema, from)
  for (const example of Object.values<Node>(media.examples ?? {})) give(example, from)
}

function inheritSchema(schema: Node, from: Node): void {
  if (typeof schema !== 'object' || schema === null || schema.$ref !== undefined) return
  for (const property of Object.values<Node>(schema.properties ?? {})) {
    give(property, from)
    inheritSchema(property, property)
  }
  for (const part of [schema.items, ...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])]) inheritSchema(part, from)
}

function give(fact: Node, from: Node): void {
  if (fact.$ref !== undefined) return
  fact['x-source'] ??= from['x-source']
  fact['x-confidence'] ??= from['x-confidence']
}

function provenanceOf(operation: Node): Node {
  return { 'x-source': operation['x-source'], 'x-confidence': operation['x-confidence'] }
}
