/** How often an API may be called. */
export interface Limit {
  count: number
  perSeconds: number
}

export interface Rates {
  /** Counts a call as so many units. Answers how many units there are in the current window, and the limit. */
  count(api: string, units: number, now: number): { count: number; limit: number }
  /** The latest window of each API. */
  windows(): Record<string, { count: number; limit: number; perSeconds: number }>
}

/**
 * Counts the calls of each API in windows that begin with the second or the minute. Which windows Chat uses is undocumented.
 */
export function createRates(limitOf: (api: string) => Limit): Rates {
  const windows = new Map<string, { start: number; count: number; limit: Limit }>()
  return {
    count(api, units, now) {
      let window = windows.get(api)
      if (window === undefined) {
        window = { start: Number.NaN, count: 0, limit: limitOf(api) }
        windows.set(api, window)
      }
      const start = Math.floor(now / (window.limit.perSeconds * 1000))
      if (start !== window.start) {
        window.start = start
        window.count = 0
      }
      window.count += units
      return { count: window.count, limit: window.limit.count }
    },
    windows: () =>
      Object.fromEntries([...windows].map(([api, { count, limit }]) => [api, { count, limit: limit.count, perSeconds: limit.perSeconds }])),
  }
}
