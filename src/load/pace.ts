/** After this many callbacks in a row others get a turn: replies have to be read, also if the process is behind. */
const mostInARow = 32

/** How early a call may be, in milliseconds. */
const earliest = 0.5

/**
 * Calls a function at each of these times, whatever became of the calls before. If the process is behind, it catches up, and each call
 * still gets the time at which it was due.
 *
 * @param times milliseconds after the start, in rising order
 * @param begin gets the time at which it was due, by `performance.now()`, or the present if it is a little early
 * @returns when the last call was made, or the signal was aborted
 */
export async function pace(times: Iterable<number>, begin: (dueAt: number) => void, signal: AbortSignal): Promise<void> {
  const startedAt = performance.now()
  let inARow = 0
  for (const time of times) {
    const dueAt = startedAt + time
    for (let wait = dueAt - performance.now(); wait > earliest; wait = dueAt - performance.now()) {
      inARow = 0
      await sleep(wait, signal)
      if (signal.aborted) return
    }
    if (++inARow % mostInARow === 0) await nextTurn()
    if (signal.aborted) return
    begin(Math.min(dueAt, performance.now()))
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** Timers count whole milliseconds. A time is rounded, so a call is a little early or late. To wait for the rest in a loop would take a processor from the receiver. */
function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', wake)
      resolve()
    }
    const timer = setTimeout(wake, Math.round(ms))
    signal.addEventListener('abort', wake)
  })
}
