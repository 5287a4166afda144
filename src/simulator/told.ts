import { findWebhook, type Webhook, type WebhookName } from '../contract/contract.ts'
import type { Origin } from './call.ts'
import type { Told } from './carry-out.ts'
import type { Clock } from './clock.ts'
import type { Poster } from './poster.ts'
import type { World } from './world.ts'

/** Collects what is told of a world, and posts what follows from it. */
export function collectIn(world: World, origin: Origin, clock: Clock, poster: Poster): Told {
  const due: { webhook: WebhookName; payload: object }[] = []
  return {
    tell: (fact) => void due.push(...world.after(fact, clock.now())),
    post() {
      for (const { webhook, payload } of due) poster.post(webhook, payload, queryOf(origin, findWebhook(webhook)))
    },
  }
}

/** The query parameters about the client that made the call, as far as the webhook has them. */
export function queryOf(origin: Origin, { parameters }: Webhook): Record<string, string> {
  if (origin.kind === 'rest') return {}
  const query = Object.entries({ OptPlatform: origin.platform, ClientIP: origin.ip })
  return Object.fromEntries(query.filter(([name]) => parameters.some((parameter) => parameter.name === name)))
}
