/** How often an API may be called. */
export interface Limit {
  count: number
  perSeconds: number
  /** What is counted: calls, or the items of a list of the request. */
  unit: string
  /** That list. Calls are counted if not given. */
  of?: string
}

export interface Rates {
  /** Counts a call towards every limit of its API. Answers how much there is in the current window of each, and the limits. */
  count(api: string, request: Readonly<Record<string, unknown>>, now: number): { count: number; limit: number }[]
  /** The latest windows of each API. Those that do not count calls have their unit after the name. */
  windows(): Record<string, WindowView>
}

/** A window of an API. `since` is when it began, ISO 8601, and `highest` the count of the fullest one so far. */
export interface WindowView {
  count: number
  highest: number
  limit: number
  perSeconds: number
  since: string
}

/** For how much a request counts towards a limit: at least one. */
export function unitsOf({ of: field }: Limit, request: Readonly<Record<string, unknown>>): number {
  const units = field === undefined ? undefined : request[field]
  return Array.isArray(units) ? Math.max(1, units.length) : 1
}

/**
 * Counts the calls of each API in windows that begin with the second or the minute. Which windows Chat uses is undocumented.
 */
export function createRates(limitsOf: (api: string) => readonly Limit[]): Rates {
  const windows = new Map<string, Window[]>()
  return {
    count(api, request, now) {
      let own = windows.get(api)
      if (own === undefined) {
        own = limitsOf(api).map((limit) => ({ start: Number.NaN, count: 0, highest: 0, limit }))
        windows.set(api, own)
      }
      return own.map((window) => {
        const start = Math.floor(now / (window.limit.perSeconds * 1000))
        if (start !== window.start) {
          window.start = start
          window.count = 0
        }
        window.count += unitsOf(window.limit, request)
        window.highest = Math.max(window.highest, window.count)
        return { count: window.count, limit: window.limit.count }
      })
    },
    windows: () =>
      Object.fromEntries(
        [...windows].flatMap(([api, own]) =>
          own.map(({ start, count, highest, limit: { of: field, unit, count: limit, perSeconds } }) => [
            field === undefined ? api : `${api} ${unit}`,
            { count, highest, limit, perSeconds, since: new Date(start * perSeconds * 1000).toISOString() },
          ]),
        ),
      ),
  }
}

interface Window {
  start: number
  count: number
  highest: number
  limit: Limit
}
