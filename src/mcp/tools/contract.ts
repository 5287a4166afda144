import { families, findExample, findWebhook, type Webhook, webhooks } from '../../contract/contract.ts'
import { fieldsOf } from '../../contract/fields.ts'
import { standalone } from '../../contract/schema.ts'
import { openSwitches } from '../../contract/switches.ts'
import { describeKind, describeReplies, describeRetry, describeSwitch } from '../../contract/terms.ts'
import { matchesGlob, requireMatches } from '../../glob.ts'
import { count } from '../../text.ts'
import { choice, text, type ValuesOf } from '../arguments.ts'
import { type Answer, defineTool, type Session } from '../tool.ts'

const input = {
  webhook: text('The name of a webhook, which is its CallbackCommand; or a pattern with * to list those. All are listed when not given.'),
  example: text('Show the whole body and query of this example of the webhook.'),
  part: choice(['fields', 'examples', 'replies', 'schema'], 'Show only this part of the webhook; schema is the JSON Schema of its body.'),
}

/** What Chat promises: the webhooks, or one of them. */
export const contract = defineTool({
  name: 'contract',
  title: 'The contract of a webhook',
  description:
    "What Tencent Chat promises about its webhooks (callbacks): without arguments the list of all, with webhook the fields of its body, its examples, when Chat sends it, and what each reply makes Chat do. Read it before you write or change a receiver: field names and codes are Chat's, and not to be guessed.",
  input,
  output: {
    webhooks: { type: 'array', description: 'The webhooks of the list.' },
    families: { type: 'array', description: 'What the families of webhooks are about.' },
    webhook: { type: 'object', description: 'One webhook.' },
    example: { type: 'object', description: 'One example of it.' },
  },
  readsOnly: true,
  more: 'Name a part of the webhook, or one example; for the list, give a pattern.',
  run(values, session) {
    const { webhook: name, example } = values
    if (name === undefined || /[*?]/.test(name)) return listOf(name ?? '*', session)
    const webhook = findWebhook(name)
    return example === undefined ? partsOf(webhook, values) : exampleOf(webhook, example)
  },
})

function listOf(pattern: string, session: Session): Answer {
  requireMatches([pattern], [...webhooks.keys()], 'webhook', 'contract without arguments')
  const switches = openSwitches(session.webhooks)
  const listed = [...webhooks.values()].filter(({ name }) => matchesGlob(pattern, name))
  const named = families.filter(({ name }) => listed.some(({ family }) => family === name))
  return {
    text: `${count(listed.length, 'webhook')}. Of a before webhook the reply decides what Chat does; an after webhook only notifies. Call contract with one of the names.`,
    data: {
      webhooks: listed.map(({ name, terms, summary }) => ({ webhook: name, kind: terms.kind, on: switches.has(name), summary })),
      families: named,
    },
  }
}

function exampleOf(webhook: Webhook, given: string): Answer {
  const { name, summary, confidence, body, query } = findExample(webhook, given)
  return {
    text: `${webhook.name} · ${name}: ${summary}`,
    data: { example: { webhook: webhook.name, name, summary, confidence, query, body } },
  }
}

function partsOf(webhook: Webhook, { part }: ValuesOf<typeof input>): Answer {
  const { name, family, summary, terms, replyFields } = webhook
  const about = { name, family, kind: terms.kind, summary }
  const parts =
    part === undefined ? { ...circumstancesOf(webhook), ...parted.fields(webhook), ...parted.replies(webhook) } : parted[part](webhook)
  const examples = part === undefined ? parted.examples(webhook) : {}
  return {
    text: `${name}: ${summary}. ${describeKind(terms, replyFields)}`,
    data: { webhook: { ...about, ...parts, ...examples } },
  }
}

const parted: Record<NonNullable<ValuesOf<typeof input>['part']>, (webhook: Webhook) => object> = {
  fields: ({ payload }) => ({ fields: fieldsOf(payload) }),
  examples: ({ examples }) => ({
    sample: examples[0]?.body,
    examples: examples.map(({ name, confidence, summary }) => ({ name, confidence, summary })),
  }),
  replies: ({ outcomes, terms, reply, replyExamples }) => ({
    replies: describeReplies(outcomes, terms),
    replyFields: fieldsOf(reply),
    replyExamples,
  }),
  schema: ({ payload }) => ({ schema: standalone(payload) }),
}

function circumstancesOf({ terms, parameters, openPoints, source }: Webhook): object {
  return {
    trigger: terms.trigger,
    deadlineMs: terms.deadlineMs,
    retry: describeRetry(terms),
    switch: describeSwitch(terms, webhooks),
    parameters: parameters.map(({ name }) => name),
    pages: [...new Set(source.flatMap(({ url }) => url ?? []))],
    openPoints,
  }
}
