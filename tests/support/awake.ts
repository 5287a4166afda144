const tickMs = 2
const mostTries = 8
const aroundMs = 30

/**
 * Measures something that depends on this process being woken in time at some moments, in milliseconds from the beginning. A
 * tick beside it tells: where one is later than `mostLateMs` around such a moment, it is measured anew, whatever came out. What
 * an undisturbed measurement came to counts, so that no fault of the product is tried again.
 */
export async function whileAwake<Measured>(
  moments: readonly number[],
  mostLateMs: number,
  measure: () => Promise<Measured>,
): Promise<Measured> {
  const latest: number[] = []
  for (let tries = 0; tries < mostTries; tries++) {
    const startedAt = performance.now()
    let late = 0
    let before = 0
    const ticking = setInterval(() => {
      const now = performance.now() - startedAt
      const matters = moments.some((moment) => before < moment + aroundMs && now > moment - aroundMs)
      if (matters) late = Math.max(late, now - before - tickMs)
      before = now
    }, tickMs)
    const measured = await measure().finally(() => clearInterval(ticking))
    if (late <= mostLateMs) return measured
    latest.push(Math.round(late))
  }
  throw new Error(`Nothing was measured: this process was woken ${latest.join(', ')} ms late.`)
}
