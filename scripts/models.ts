import { parse, stringify } from 'yaml'

// biome-ignore lint/suspicious/noExplicitAny: a document of OpenAPI
type Node = any

/**
 * The contract in words that generators of Go, Java, Python and other languages understand: no dots in names, a type for each field, no
 * `const`, no union but the named one of the callbacks, one tag. What it cannot say, such as a field that is a number or a text, it leaves
 * open. Callbacks that carry their command in the query only are schemas beside that union.
 *
 * @param receiver the text of generated/receiver.yaml
 */
export function models(receiver: string): string {
  const source: Node = parse(receiver)
  const { info, components } = source
  const operation = source.paths['/'].post
  const schemas: Node = Object.fromEntries(
    Object.entries<Node>(components.schemas)
      .filter(([name]) => !['UnlistedElem', 'Callback', 'Answer'].includes(name))
      .map(([name, schema]) => [plainName(name), name === 'MsgElement' ? anyElement(schema) : simplify(schema)]),
  )
  const [named]: Node = components.schemas.Callback.anyOf
  const mapping = Object.fromEntries(Object.entries<string>(named.discriminator.mapping).map(([name, ref]) => [name, plainRef(ref)]))
  schemas.Callback = {
    description: 'A callback whose body says which one it is.',
    oneOf: Object.values(mapping).map(($ref) => ({ $ref })),
    discriminator: { propertyName: 'CallbackCommand', mapping },
  }
  schemas.Answer = mergedAnswer(components.schemas.Answer.anyOf, components.schemas)
  const json = (name: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } })
  return stringify(
    {
      openapi: '3.0.3',
      info: { title: info.title, version: info.version, description: info.summary ?? info.title, license: { name: info.license.name } },
      tags: [{ name: 'callbacks' }],
      paths: {
        '/': {
          post: {
            operationId: 'receive',
            summary: operation.summary,
            tags: ['callbacks'],
            parameters: operation.parameters.map(simplify),
            requestBody: { required: true, content: json('Callback') },
            responses: { 200: { description: 'The answer of the receiver.', content: json('Answer') } },
          },
        },
      },
      components: { schemas },
    },
    { aliasDuplicateObjects: false, lineWidth: 0 },
  )
}

const plainName = (name: string): string => name.replaceAll('.', '')
const plainRef = (ref: string): string => `#/components/schemas/${plainName(ref.slice(ref.lastIndexOf('/') + 1))}`

/** A schema, or anything that holds some, without what generators stumble over. */
function simplify(node: Node): Node {
  if (Array.isArray(node)) return node.map(simplify)
  if (typeof node !== 'object' || node === null) return node
  if ('$ref' in node) return { $ref: plainRef(node.$ref) }
  const { oneOf, anyOf, const: only, enum: values, examples, example, not, discriminator, deprecated, ...rest } = node
  const kept = Object.fromEntries(
    Object.entries(rest)
      .filter(([key]) => !key.startsWith('x-'))
      .map(([key, value]) => [key, key === 'properties' ? mapValues(value) : simplify(value)]),
  )
  if (oneOf !== undefined || anyOf !== undefined) return openTo(kept, oneOf ?? anyOf)
  if (only !== undefined) return { ...kept, type: typeOf(only) }
  if (values === undefined) return kept
  const isText = values.every((value: unknown) => typeof value === 'string')
  const differ = new Set(values.map((value: unknown) => String(value).toLowerCase())).size === values.length
  return { ...kept, type: typeOf(values[0]), ...(isText && differ && { enum: values }) }
}

const mapValues = (fields: Node): Node => Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, simplify(field)]))

/** A union: an object of any content if all its kinds are objects, and otherwise any value. */
function openTo(kept: Node, kinds: Node[]): Node {
  return kinds.every(({ type }) => type === 'object') ? { ...kept, type: 'object', additionalProperties: true } : kept
}

/** An element of a message. New kinds come at any time: the schemas of those that are listed stand beside it. */
function anyElement({ description }: Node): Node {
  return {
    description,
    type: 'object',
    required: ['MsgType', 'MsgContent'],
    properties: { MsgType: { type: 'string' }, MsgContent: { type: 'object', additionalProperties: true } },
  }
}

/** One answer with the fields of all: a receiver leaves out those that a webhook does not know. */
function mergedAnswer(kinds: Node[], schemas: Node): Node {
  const follow = (node: Node): Node => (node.$ref === undefined ? node : schemas[node.$ref.slice(node.$ref.lastIndexOf('/') + 1)])
  const fields = (node: Node): Node => {
    const { allOf = [], properties = {} } = follow(node)
    return Object.assign({}, ...allOf.map(fields), properties)
  }
  const properties = mapValues(Object.assign({}, ...kinds.map(fields), schemas.Reply.properties))
  return {
    description: 'The answer to a callback. Every webhook knows the first three fields; which others one knows, the contract says.',
    type: 'object',
    required: ['ActionStatus', 'ErrorCode', 'ErrorInfo'],
    properties,
  }
}

function typeOf(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return typeof value
}
