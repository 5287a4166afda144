import { findWebhook } from '../contract/contract.ts'
import { type Origin, queryOf } from './call.ts'
import type { Told } from './carry-out.ts'
import type { Clock } from './clock.ts'
import type { Poster } from './poster.ts'
import type { Caused, World } from './world.ts'

/** Collects what is told of a world, and posts what follows from it. */
export function collectIn(world: World, origin: Origin, clock: Clock, poster: Poster): Told {
  const due: Caused[] = []
  return {
    tell: (fact) => void due.push(...world.after(fact, clock.now())),
    post() {
      for (const { webhook, payload } of due) poster.post(webhook, payload, queryOf(origin, findWebhook(webhook)))
    },
  }
}

/** Tells what follows at once, and is part of no change. */
export function tellAtOnce(collect: () => Told): Told['tell'] {
  return (fact) => {
    const { tell, post } = collect()
    tell(fact)
    post()
  }
}
