import type { webhooks as Webhooks } from '../../generated/callbacks.ts'
import { follow, type Ref, type Schema, type SchemaNode } from './schema.ts'
import type { Outcome, Terms } from './terms.ts'

/** A webhook of the contract. Its name is the CallbackCommand. */
export type WebhookName = keyof Webhooks

/** The JSON body of a webhook's callback. */
export type Payload<W extends WebhookName = WebhookName> = {
  [Name in W]: Told<Webhooks[Name]['post']['requestBody']['content']['application/json']>
}[W]

/** A payload that does not name its webhook can still be told from the others. */
type Told<Body> = Body extends { CallbackCommand: string } ? Body : Body & { CallbackCommand?: undefined }

/** The JSON body of the reply to a webhook's callback. */
export type Answer<W extends WebhookName = WebhookName> = {
  [Name in W]: Webhooks[Name]['post']['responses'][200]['content']['application/json']
}[W]

/** How a fact is known: `documented` on a page, `observed` in real traffic, or `inferred` from other facts. */
export type Confidence = 'documented' | 'observed' | 'inferred'

/** The source of a fact: a page of Tencent's documents by number (`1047/N` international, `269/N` China), or another origin. */
export interface Source {
  page: string
  stamp?: string
  /** The address of the page. */
  url?: string
  note?: string
}

/** A query parameter. A webhook lists its parameters in the order of the documented URL. */
export interface Parameter {
  name: string
  confidence: Confidence
  /** The value to send if the caller gives none; undefined if only the caller can know it. */
  default: string | undefined
}

/** One documented, observed or inferred form of a callback: its body, and the query parameters that differ from the defaults. */
export interface Example {
  name: string
  summary: string
  confidence: Confidence
  source: readonly Source[]
  body: Record<string, unknown>
  /** Parameters to set. Null removes a parameter. */
  query: Readonly<Record<string, string | null>>
}

/** One webhook of the contract, as data. */
export interface Webhook {
  name: WebhookName
  /** The tag under which the contract has it. */
  family: string
  summary: string
  terms: Terms
  parameters: readonly Parameter[]
  /** The documented sample comes first. */
  examples: readonly Example[]
  /** Fields at the top of the body that may have any text, or any whole number between two bounds. */
  freeFields: readonly { name: string; minimum: number; maximum: number }[]
  /** Fields that the body must have, with the JSON types of their values. An empty list of types means any type. */
  requiredFields: readonly { name: string; types: readonly string[] }[]
  /** Whether the contract allows only one reply. */
  fixesReply: boolean
  /** What each reply makes Chat do: the first that fits counts. Empty for an `after` webhook. */
  outcomes: readonly Outcome[]
  /** Fields of the reply beyond ActionStatus, ErrorCode and ErrorInfo. */
  replyFields: readonly string[]
  /** Those of them that the reply must have. */
  requiredReplyFields: readonly string[]
  /** The replies that the contract shows. */
  replyExamples: readonly { name: string; body: object }[]
  /** What the contract says of the body, and of the reply's. */
  payload: SchemaNode
  reply: SchemaNode
  /** What the pages leave open or contradict, a sentence each. */
  openPoints: readonly string[]
  source: readonly Source[]
}

interface Provenance {
  'x-source': Source[]
  'x-confidence': string
}
interface ExampleNode extends Provenance {
  summary: string
  value?: unknown
}
interface ParameterNode extends Provenance {
  name: string
  schema: { const?: string }
  examples?: Record<string, ExampleNode>
}
interface AnswerNode {
  'x-outcomes'?: Outcome[]
  content: { 'application/json': { schema: Schema; examples: Record<string, Ref | ExampleNode> } }
}
interface OperationNode {
  'x-open-points'?: string[]
  parameters: (Ref | ParameterNode)[]
  requestBody: { content: { 'application/json': { schema: Schema; examples: Record<string, Ref | ExampleNode> } } }
  responses: { 200: Ref | AnswerNode }
}

export type Head = Pick<Webhook, 'name' | 'family' | 'summary' | 'terms' | 'source'>
type Details = Omit<Webhook, keyof Head>

/** Details are read when one is first asked for: the time to start must not grow with the number of webhooks. */
export function withDetails(head: Head, operation: string): Webhook {
  let details: Details | undefined
  const read = () => {
    details ??= readDetails(JSON.parse(operation))
    return details
  }
  return {
    ...head,
    get parameters() {
      return read().parameters
    },
    get examples() {
      return read().examples
    },
    get freeFields() {
      return read().freeFields
    },
    get requiredFields() {
      return read().requiredFields
    },
    get fixesReply() {
      return read().fixesReply
    },
    get outcomes() {
      return read().outcomes
    },
    get replyFields() {
      return read().replyFields
    },
    get requiredReplyFields() {
      return read().requiredReplyFields
    },
    get replyExamples() {
      return read().replyExamples
    },
    get payload() {
      return read().payload
    },
    get reply() {
      return read().reply
    },
    get openPoints() {
      return read().openPoints
    },
  }
}

function readDetails(operation: OperationNode): Details {
  const parameters = operation.parameters.map((parameter) => follow(parameter))
  const bodyExamples = Object.entries(operation.requestBody.content['application/json'].examples).map(([example, given]) => {
    const node = follow(given)
    return readExample(example, node, node.value as Record<string, unknown>, {})
  })
  const sample = (bodyExamples[0] as Example).body
  const payload = follow(operation.requestBody.content['application/json'].schema)
  const answer = follow(operation.responses[200])
  const reply = follow(answer.content['application/json'].schema)
  const queryExamples = parameters.flatMap((parameter) =>
    Object.entries(parameter.examples ?? {}).map(([example, node]) =>
      readExample(example, node, sample, { [parameter.name]: 'value' in node ? String(node.value) : null }),
    ),
  )
  return {
    parameters: parameters.map(readParameter),
    examples: [...bodyExamples, ...queryExamples],
    freeFields: Object.entries(payload.properties ?? {}).flatMap(([field, given]) => readFree(field, follow(given))),
    requiredFields: (payload.required ?? []).map((field) => readField(field, payload.properties?.[field] ?? {})),
    fixesReply: Object.values(reply.properties ?? {}).some((field) => follow(field).const !== undefined),
    outcomes: answer['x-outcomes'] ?? [],
    replyFields: extraFields(Object.keys(reply.properties ?? {})),
    requiredReplyFields: extraFields(reply.required ?? []),
    replyExamples: Object.entries(answer.content['application/json'].examples).map(([example, given]) => ({
      name: example,
      body: follow(given).value as object,
    })),
    payload,
    reply,
    openPoints: operation['x-open-points'] ?? [],
  }
}

/** The fields of a reply without the three that every reply has. */
export function extraFields(names: readonly string[]): string[] {
  return names.filter((name) => !['ActionStatus', 'ErrorCode', 'ErrorInfo'].includes(name))
}

/** None for a field with a fixed, listed or structured value. */
function readFree(
  name: string,
  { type, const: only, enum: listed, minimum = 0, maximum = 2 ** 31 - 1, ...more }: SchemaNode,
): Webhook['freeFields'] {
  const isFree =
    (type === 'string' || type === 'integer') && only === undefined && listed === undefined && more['x-known-values'] === undefined
  return isFree ? [{ name, minimum, maximum }] : []
}

function readField(name: string, given: Schema): Webhook['requiredFields'][number] {
  const { type, const: only } = follow(given)
  return { name, types: only === undefined ? [type ?? []].flat() : [typeof only] }
}

function readParameter(node: ParameterNode): Parameter {
  const [first] = Object.values(node.examples ?? {})
  const value = node.schema.const ?? first?.value
  return { name: node.name, confidence: node['x-confidence'] as Confidence, default: value === undefined ? undefined : String(value) }
}

function readExample(name: string, node: ExampleNode, body: Record<string, unknown>, query: Example['query']): Example {
  return { name, summary: node.summary, confidence: node['x-confidence'] as Confidence, source: node['x-source'], body, query }
}
