import type { webhooks as Webhooks } from '../../generated/callbacks.ts'
import document from '../../generated/contract.json' with { type: 'json' }
import { ChatproofError } from '../error.ts'
import { suggest } from '../suggest.ts'
import { quote } from '../text.ts'
import { follow, type Ref, type Schema, type SchemaNode } from './schema.ts'

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

/** How Chat sends a webhook's callback: when, with which deadline, with which retries. */
export interface Terms {
  /** Of a `before` webhook the reply decides what Chat does; an `after` webhook is a notification. */
  kind: 'before' | 'after'
  trigger: string
  /** The share of the limit above which Chat sends the alarm, from 0 to 1; null if there is no limit. */
  threshold: number | null
  /** How long Chat waits, from the first byte sent to the last byte received, in milliseconds. */
  deadlineMs: number
  retry: string
  sendsClientIP: boolean
  enabledByDefault: boolean
  /** The switch in the console: in words, or the name of the webhook whose switch it shares. */
  switch: string
  /** Where the body names the command: at its top, or not at all, so that only the query has it. */
  commandIn: 'body' | 'query'
  /** What Chat does if there is no reply that it can use, unless the console says otherwise; null for an `after` webhook. */
  onFailure: 'allow' | 'reject' | null
}

/** What Chat does after the reply to a `before` webhook. */
export type Effect = 'allow' | 'reject' | 'discard' | 'modify'

/** One reply that a `before` webhook may have, and what it makes Chat do. */
export interface Outcome {
  /** The ErrorCode, or the first and the last of a range. */
  code: number | readonly [from: number, to: number]
  /** The reply must have one of these fields, which replace something. Any reply with the code, if not given. */
  fields?: readonly string[]
  /** The reply decides about each person by itself: all allowed is `allow`, none is `reject`, and otherwise `effect` holds. */
  each?: Each
  effect: Effect
  /** The error code that the caller of Chat gets; `own`: the receiver's own code and ErrorInfo. Not given, if that is not documented. */
  callerGets?: number | 'own'
}

/** Where a reply has its decision about each person: 0 allows it, and a code of the range forbids it. */
export interface Each {
  /** The list in the reply, and the fields of its items. */
  list: string
  person: string
  code: string
  info: string
  range: readonly [from: number, to: number]
  /** The list in the payload that has the persons, in the same field. */
  of: string
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
  /** What the contract says of the body. */
  payload: SchemaNode
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
interface OperationNode extends Provenance {
  summary: string
  'x-terms': Terms
  parameters: (Ref | ParameterNode)[]
  requestBody: { content: { 'application/json': { schema: Schema; examples: Record<string, Ref | ExampleNode> } } }
  responses: { 200: Ref | AnswerNode }
}

const nodes = document as unknown as { webhooks: Record<WebhookName, { post: OperationNode }> }

/** Every webhook of the contract, by name. */
export const webhooks: ReadonlyMap<string, Webhook> = new Map(
  Object.entries(nodes.webhooks).map(([name, item]) => [name, readWebhook(name as WebhookName, item.post)]),
)

/** The version of the contract. */
export const contractVersion: string = document.info.version

/** The maximum difference between RequestTime and the receiver's clock, in seconds, in either direction (269/32431). */
export const requestTimeTolerance: number = document.components.securitySchemes.RequestTime['x-toleranceSeconds']

/**
 * Finds a webhook by its CallbackCommand.
 *
 * @throws ChatproofError `usage` when the contract has no such webhook
 */
export function findWebhook(name: string): Webhook {
  const webhook = webhooks.get(name)
  if (webhook) return webhook
  const known = [...webhooks.keys()]
  throw new ChatproofError('usage', `There is no webhook ${quote(name)}.${suggest(name, known)} The webhooks are ${known.join(', ')}.`)
}

/**
 * Finds an example of a webhook by its name.
 *
 * @throws ChatproofError `usage` when the webhook has no such example
 */
export function findExample(webhook: Webhook, name: string): Example {
  const example = webhook.examples.find((each) => each.name === name)
  if (example) return example
  const known = webhook.examples.map((each) => each.name)
  throw new ChatproofError(
    'usage',
    `${webhook.name} has no example ${quote(name)}.${suggest(name, known)} \`chatproof list ${webhook.name}\` shows them all.`,
  )
}

function readWebhook(name: WebhookName, operation: OperationNode): Webhook {
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
    name,
    summary: operation.summary,
    terms: operation['x-terms'],
    parameters: parameters.map(readParameter),
    examples: [...bodyExamples, ...queryExamples],
    freeFields: Object.entries(payload.properties ?? {}).flatMap(([field, given]) => readFree(field, follow(given))),
    requiredFields: (payload.required ?? []).map((field) => readField(field, payload.properties?.[field] ?? {})),
    payload,
    fixesReply: Object.values(reply.properties ?? {}).some((field) => follow(field).const !== undefined),
    outcomes: answer['x-outcomes'] ?? [],
    replyFields: Object.keys(reply.properties ?? {}).filter((field) => !['ActionStatus', 'ErrorCode', 'ErrorInfo'].includes(field)),
    source: operation['x-source'],
  }
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
