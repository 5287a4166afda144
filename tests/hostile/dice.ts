import { mulberry32 } from '../../src/conformance/queue.ts'

/** A source of random details. The same seed gives the same details. */
export interface Dice {
  /** A whole number from 0 up to, not including, this one. */
  below(most: number): number
  pick<Item>(from: readonly Item[]): Item
  chance(share: number): boolean
  bytes(length: number): Buffer
}

export function dice(seed: number): Dice {
  const random = mulberry32(seed)
  const below = (most: number) => Math.floor(random() * most)
  return {
    below,
    pick: (from) => from[below(from.length)] as never,
    chance: (share) => random() < share,
    bytes: (length) => Buffer.from(Array.from({ length }, () => below(256))),
  }
}
