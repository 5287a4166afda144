/** The clock of the simulator. It can be moved forward. */
export interface Clock {
  /** Unix milliseconds. */
  now(): number
  /** The real time, Unix milliseconds. */
  unmoved(): number
  /** @param ms how far to move it forward */
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
