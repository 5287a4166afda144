import { payloads } from '../../generated/validators.js'
import { sampleOf } from '../callback/callback.ts'
import { applyChanges, changesOf } from '../callback/change.ts'
import { findWebhook, type Webhook, webhooks } from '../contract/contract.ts'
import { fieldsOf } from '../contract/fields.ts'
import type { Switches } from '../contract/switches.ts'
import { listViolations } from '../contract/violation.ts'
import { isObject } from '../json.ts'
import { type ControlCall, findCallback, isListOfText, nameIn, type Route, readObject, usage } from './control-call.ts'
import { describeCallback } from './describe.ts'

/** What shows the webhooks, switches them, fires them, and judges what would be fired. */
export const leverRoutes: readonly Route[] = [
  ['GET', /^webhooks$/, ({ backend }) => listWebhooks(backend.switches)],
  ['POST', /^webhooks$/, flip],
  ['GET', /^webhooks\/([^/]*)$/, ({ backend }, name) => describeFully(findWebhook(nameIn(name)), backend.switches)],
  ['POST', /^fire$/, fire],
  ['POST', /^validate$/, validate],
  ['GET', /^deliveries\/([^/]*)\/curl$/, ({ backend }, id) => ({ curl: backend.toCurl(findCallback(backend, id)) })],
]

/** Every webhook, and whether it is on. */
export function listWebhooks(switches: Pick<Switches, 'has'>): object[] {
  return [...webhooks.values()].map((webhook) => describeWebhook(webhook, switches))
}

function describeWebhook({ name, family, summary, terms, source }: Webhook, switches: Pick<Switches, 'has'>): object {
  // Two versions of a page are two sources.
  const sources = [...new Map(source.map(({ page, url }) => [page, { page, url }])).values()]
  return { name, family, kind: terms.kind, summary, on: switches.has(name), deadlineMs: terms.deadlineMs, sources }
}

/** With what a form for its body needs. */
function describeFully(webhook: Webhook, switches: Switches): object {
  const ofBody = webhook.examples.filter(({ query }) => Object.keys(query).length === 0)
  const examples = ofBody.map(({ name, summary, confidence, body }) => ({ name, summary, confidence, body }))
  return { ...describeWebhook(webhook, switches), fields: fieldsOf(webhook.payload), examples, openPoints: webhook.openPoints }
}

async function flip({ backend, request }: ControlCall): Promise<object> {
  const { on = [], off = [] } = await readObject(request)
  if (!isListOfText(on) || !isListOfText(off)) throw usage('webhooks takes {"on": [name or pattern], "off": [name or pattern]}.')
  backend.switches.flip(on, off)
  return listWebhooks(backend.switches)
}

async function fire(call: ControlCall): Promise<object> {
  const { webhook, body, query } = await readPlan(call, 'fire')
  return describeCallback(call.backend.fire(webhook.name, body, query))
}

/** Says what `fire` would send, and how it breaks the contract. */
async function validate(call: ControlCall): Promise<object> {
  const { webhook, body } = await readPlan(call, 'validate')
  const check = payloads[webhook.name]
  const valid = check(body)
  return { webhook: webhook.name, valid, problems: valid ? [] : listViolations(check.errors ?? [], body), body }
}

/** The callback that a request describes: a delivery that is sent again, a whole body, or the sample; with changes. */
async function readPlan({ backend, request }: ControlCall, verb: string): Promise<Plan> {
  const { from, webhook: name, body: given, set = {}, unset = [] } = await readObject(request)
  const earlier = from === undefined ? undefined : findCallback(backend, String(from))
  const named = name ?? earlier?.webhook
  const isRight = typeof named === 'string' && (given === undefined || isObject(given)) && isObject(set) && isListOfText(unset)
  if (!isRight)
    throw usage(`${verb} takes {"webhook": name or "from": number of a delivery, "body": object, "set": {field: value}, "unset": [field]}.`)
  const webhook = findWebhook(named)
  const body: unknown = given ?? (earlier === undefined ? structuredClone(sampleOf(webhook).body) : JSON.parse(earlier.body))
  applyChanges(body, changesOf(set, unset))
  return { webhook, body: body as Record<string, unknown>, query: earlier?.query ?? {} }
}

interface Plan {
  webhook: Webhook
  body: Record<string, unknown>
  query: Record<string, string>
}
