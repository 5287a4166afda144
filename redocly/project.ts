import { findOpenSet } from './open-set.ts'
import type { Context, Node } from './types.ts'

/**
 * Projects the webhooks onto one path, `POST /`, for tools that support only paths. CallbackCommand selects the payload, in one of
 * two forms:
 * - `choose-by: discriminator`: `oneOf` with a mapping, for generators of types and clients
 * - `choose-by: condition`: `if` and `then`, so that a validator reports only the violations of the selected payload
 *
 * A body without CallbackCommand belongs to one of the webhooks that have it in the query only. Neither form can say that CallbackCommand
 * in the query must equal CallbackCommand in the body.
 */
export function project(options: { 'choose-by': 'discriminator' | 'condition' }) {
  return {
    Root: {
      leave(root: Node, ctx: Context) {
        const follow = (node: Node): Node => (node?.$ref === undefined ? node : ctx.resolve(node).node)
        const reply = (operation: Node): Node => follow(operation.responses['200']).content['application/json']
        const operations = Object.values<Node>(root.webhooks).map((item) => follow(item).post)
        const namesWhere = (isInBody: boolean) =>
          operations
            .filter((operation) => (operation['x-terms'].commandIn === 'body') === isInBody)
            .map((operation) => operation.operationId)
        const named = namesWhere(true)
        const unnamed = namesWhere(false)

        root.components.schemas ??= {}
        for (const operation of operations) root.components.schemas[operation.operationId] = request(operation).schema
        const isConditional = options['choose-by'] === 'condition'
        if (isConditional) for (const schema of Object.values(root.components.schemas)) conditionOpenSet(schema, follow)

        /** A server that a generator makes loses the body of a union that has no name. */
        const union = (name: string, schema: Node): Node => {
          if (isConditional) return schema
          root.components.schemas[name] = schema
          return refTo(name)
        }
        root.paths = {
          '/': {
            post: {
              operationId: 'receive',
              summary: 'Receive a callback',
              description: 'The webhook URL of the app. Every callback arrives here and is told apart by CallbackCommand.',
              tags: root.tags.map((tag: Node) => tag.name),
              parameters: mergeParameters(operations, follow),
              requestBody: {
                required: true,
                content: {
                  'application/json': {
                    schema: union('Callback', isConditional ? conditionPayload(named, unnamed) : discriminate(named, unnamed)),
                    examples: mergeExamples(operations),
                  },
                },
              },
              responses: {
                200: {
                  description: 'The answer of the receiver.',
                  content: {
                    'application/json': {
                      schema: union('Answer', { anyOf: unique(operations.map((operation) => reply(operation).schema)) }),
                      examples: reply(operations[0]).examples,
                    },
                  },
                },
              },
            },
          },
        }
        delete root.webhooks
      },
    },
  }
}

const refTo = (name: string): Node => ({ $ref: `#/components/schemas/${name}` })
const request = (operation: Node): Node => operation.requestBody.content['application/json']

/** @param unnamed webhooks whose body does not have CallbackCommand */
function discriminate(named: string[], unnamed: string[]): Node {
  const mapping = Object.fromEntries(named.map((name) => [name, refTo(name).$ref]))
  const told = { oneOf: named.map(refTo), discriminator: { propertyName: 'CallbackCommand', mapping } }
  return unnamed.length === 0 ? told : { anyOf: [told, ...unnamed.map(refTo)] }
}

function conditionPayload(named: string[], unnamed: string[]): Node {
  const told = {
    type: 'object',
    required: ['CallbackCommand'],
    properties: { CallbackCommand: { enum: named } },
    allOf: named.map((name) => when('CallbackCommand', name, refTo(name))),
  }
  if (unnamed.length === 0) return told
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  return { if: { type: 'object', required: ['CallbackCommand'] }, then: told, else: { anyOf: unnamed.map(refTo) } }
}

/** Rewrites an open set in place: the fields that all kinds have, and a conditional schema for each listed kind. */
function conditionOpenSet(schema: Node, follow: (node: Node) => Node): void {
  const set = findOpenSet(schema, follow)
  if (set === undefined) return
  const { property, branches, unlisted } = set
  const listed: Node[] = schema.anyOf[0].oneOf
  delete schema.anyOf
  Object.assign(schema, {
    type: 'object',
    required: unlisted.required,
    properties: { ...unlisted.properties, [property]: { type: 'string' } },
    allOf: branches.map((branch, index) => when(property, branch.properties[property].const, listed[index])),
  })
}

function when(property: string, value: string, schema: Node): Node {
  return {
    if: { type: 'object', required: [property], properties: { [property]: { const: value } } },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    then: schema,
  }
}

/** Merges parameters by name. A parameter is required if every webhook requires it. CallbackCommand may be the name of any webhook. */
function mergeParameters(operations: Node[], follow: (node: Node) => Node): Node[] {
  const lists: Node[][] = operations.map((operation) => operation.parameters.map(follow))
  const names = unique(lists.flat().map((parameter) => parameter.name))
  return names.map((name) => {
    const same = lists.flat().filter((parameter) => parameter.name === name)
    const merged = { ...same[0], required: same.length === lists.length && same.every((parameter) => parameter.required) }
    return name === 'CallbackCommand' ? { ...merged, schema: { type: 'string', enum: same.map((each) => each.schema.const) } } : merged
  })
}

function mergeExamples(operations: Node[]): Node {
  return Object.fromEntries(
    operations.flatMap((operation) =>
      Object.entries(request(operation).examples).map(([name, example]) => [`${operation.operationId}.${name}`, example]),
    ),
  )
}

function unique<T>(values: T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}
