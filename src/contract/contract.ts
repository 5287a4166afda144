import contract from '../../generated/webhooks.json' with { type: 'json' }
import { ChatproofError } from '../error.ts'
import { say } from '../say.ts'
import { suggest } from '../suggest.ts'
import { quote } from '../text.ts'
import { type Confidence, type Example, type Head, type Webhook, withDetails } from './webhook.ts'

export type { Answer, Confidence, Example, Parameter, Payload, Source, Webhook, WebhookName } from './webhook.ts'

/** The words for how sure something is. */
export const confidenceWords: Readonly<Record<Confidence, string>> = {
  documented: say`documented`,
  observed: say`observed`,
  inferred: say`inferred`,
}

/** Every webhook of the contract, by name. */
export const webhooks: ReadonlyMap<string, Webhook> = new Map(
  Object.entries(contract.webhooks).map(([name, { operation, ...head }]) => [name, withDetails({ name, ...head } as Head, operation)]),
)

/** The families of webhooks, with what each is about. */
export const families: readonly { name: string; description: string }[] = contract.families

/** Commands of sister products that may come to the same URL, by product. The contract has their names and no more. */
export const knownCommands: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<unknown>(contract.knownCommands).filter((entry): entry is [string, string[]] => !entry[0].startsWith('x-')),
)

/** The names of the query parameters of all webhooks, without Sign and RequestTime. */
export const parameterNames: readonly string[] = contract.parameters

/** The version of the contract. */
export const contractVersion: string = contract.version

/** The maximum difference between RequestTime and the receiver's clock, in seconds, in either direction (269/32431). */
export const requestTimeTolerance: number = contract.requestTimeTolerance

/**
 * Finds a webhook by its CallbackCommand.
 *
 * @throws ChatproofError `usage` when the contract has no such webhook
 */
export function findWebhook(name: string): Webhook {
  const webhook = webhooks.get(name)
  if (webhook) return webhook
  const products = [...knownCommands].flatMap(([product, commands]) => (commands.includes(name) ? [product] : []))
  if (products.length > 0) {
    const whose = `${name} is a command of ${products.join(' and ')}, not of Chat.`
    throw new ChatproofError('usage', say`${whose} It may come to the same URL. chatproof knows its name and does not describe it.`)
  }
  const nearest = suggest(name, [...webhooks.keys()])
  throw new ChatproofError('usage', say`There is no webhook ${quote(name)}.${nearest} \`chatproof list\` shows them all.`)
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
    say`${webhook.name} has no example ${quote(name)}.${suggest(name, known)} \`chatproof list ${webhook.name}\` shows them all.`,
  )
}
