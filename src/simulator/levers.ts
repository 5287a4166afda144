import { payloads } from '../../generated/validators.js'
import { sampleOf } from '../callback/callback.ts'
import { applyChanges, setField, unsetField } from '../callback/change.ts'
import { findExample, findWebhook, type Webhook, webhooks } from '../contract/contract.ts'
import { fieldsOf } from '../contract/fields.ts'
import type { Switches } from '../contract/switches.ts'
import { listViolations } from '../contract/violation.ts'
import { isObject } from '../json.ts'
import { type ControlCall, findCallback, isListOfText, type Route, readObject, usage } from './control-call.ts'
import { describeCallback } from './describe.ts'

/** What shows the webhooks, switches them, fires them, and judges what would be fired. */
export const leverRoutes: readonly Route[] = [
  ['GET', /^webhooks$/, ({ backend }) => [...webhooks.values()].map((webhook) => describeWebhook(webhook, backend.switches))],
  ['POST', /^webhooks$/, flip],
  ['GET', /^webhooks\/([^/]*)$/, ({ backend }, name) => describeFully(findWebhook(decodeURIComponent(name)), backend.switches)],
  ['POST', /^fire$/, fire],
  ['POST', /^validate$/, validate],
  ['GET', /^deliveries\/([^/]*)\/curl$/, ({ backend }, id) => ({ curl: backend.toCurl(findCallback(backend, id)) })],
]

function describeWebhook({ name, family, summary, terms, source }: Webhook, switches: Switches): object {
  const sources = source.map(({ page, url }) => ({ page, url }))
  return { name, family, kind: terms.kind, summary, on: switches.has(name), deadlineMs: terms.deadlineMs, sources }
}

/** With what a form for its body needs. */
function describeFully(webhook: Webhook, switches: Switches): object {
  const examples = webhook.examples.map(({ name, summary, confidence, body, query }) => ({ name, summary, confidence, body, query }))
  return { ...describeWebhook(webhook, switches), fields: fieldsOf(webhook.payload), examples, openPoints: webhook.openPoints }
}

async function flip({ backend, request }: ControlCall): Promise<object> {
  const { on = [], off = [] } = await readObject(request)
  if (!isListOfText(on) || !isListOfText(off)) throw usage('webhooks takes {"on": [name or pattern], "off": [name or pattern]}.')
  backend.switches.flip(on, off)
  return [...webhooks.values()].map((webhook) => describeWebhook(webhook, backend.switches))
}

async function fire({ backend, request }: ControlCall): Promise<object> {
  const { webhook, body, query } = await readPlan(request, 'fire')
  return describeCallback(backend.fire(webhook.name, body, query))
}

/** Says what `fire` would send, and how it breaks the contract. */
async function validate({ request }: ControlCall): Promise<object> {
  const { webhook, body } = await readPlan(request, 'validate')
  const check = payloads[webhook.name]
  const valid = check(body)
  return { webhook: webhook.name, valid, problems: valid ? [] : listViolations(check.errors ?? [], body), body }
}

/** The callback that a request describes: a whole body, or an example with changes. */
async function readPlan(
  request: Request,
  verb: string,
): Promise<{ webhook: Webhook; body: Record<string, unknown>; query: Record<string, string> }> {
  const { webhook: name, example, body: given, set = {}, unset = [], query = {} } = await readObject(request)
  const isRight =
    typeof name === 'string' &&
    (example === undefined || typeof example === 'string') &&
    (given === undefined || isObject(given)) &&
    isObject(set) &&
    isListOfText(unset) &&
    isObject(query) &&
    isListOfText(Object.values(query))
  if (!isRight)
    throw usage(
      `${verb} takes {"webhook": name, "example": name, "body": object, "set": {field: value}, "unset": [field], "query": {name: text}}.`,
    )
  const webhook = findWebhook(name)
  const chosen = example === undefined ? sampleOf(webhook) : findExample(webhook, example)
  const body = given ?? structuredClone(chosen.body)
  applyChanges(body, [...Object.entries(set).map(([field, value]) => setField(field, value)), ...unset.map(unsetField)])
  return { webhook, body, query: query as Record<string, string> }
}
