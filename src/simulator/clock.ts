/** The simulator's time, which can be moved forward. */
export interface Clock {
  /** Unix milliseconds. */
  now(): number
  /** The same, without what it was moved. */
  unmoved(): number
  /** @param ms how far forward */
  advance(ms: number): void
}

export function createClock(base: () => number = Date.now): Clock {
  let ahead = 0
  return {
    now: () => base() + ahead,
    unmoved: base,
    advance: (ms) => {
      ahead += ms
    },
  }
}
