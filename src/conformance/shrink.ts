import type { Choices, Drawer, Drawn } from '../contract/draw.ts'

/** How often a body is sent at most to find the smallest one that fails. */
const mostAttempts = 60

/**
 * Finds the smallest body that fails: the one that differs least from the documented sample.
 *
 * @param fails sends a body and says whether it fails as well
 */
export async function shrink(drawer: Drawer, failing: Drawn, fails: (drawn: Drawn) => Promise<boolean>): Promise<Drawn> {
  let smallest = failing
  let left = mostAttempts
  const attempt = async (choices: Choices): Promise<boolean> => {
    const candidate = drawer.redraw(choices)
    if (isSame(candidate.body, smallest.body) || left-- <= 0 || !(await fails(candidate))) return false
    smallest = candidate
    return true
  }
  // Many choices at a time, then fewer. The outer ones come first, and take the inner ones with them.
  for (let size = smallest.choices.size; size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < smallest.choices.size; ) {
      const kept = [...smallest.choices].filter((_, index) => index < at || index >= at + size)
      if (!(await attempt(new Map(kept)))) at += size
    }
  }
  for (const [place, value] of smallest.choices) {
    const { body } = drawer.redraw(without(smallest.choices, place))
    if (isSame(body, smallest.body)) continue
    const set = (other: unknown) => attempt(new Map([...smallest.choices, [place, other]]))
    if (Number.isInteger(value) && !place.endsWith('|')) await bisect(numberAt(body, place), value as number, set)
    else if (typeof value === 'string') await bisect(0, [...value].length, (length) => set([...value].slice(0, length).join('')))
  }
  return smallest
}

/** Finds the nearest number to `good` that fails. `bad` is known to fail. */
async function bisect(good: number, bad: number, fails: (between: number) => Promise<boolean>): Promise<void> {
  let [low, high] = [good, bad]
  while (Math.abs(high - low) > 1) {
    const between = Math.trunc(low + (high - low) / 2)
    if (await fails(between)) high = between
    else low = between
  }
}

const without = (choices: Choices, place: string): Choices => new Map([...choices].filter(([other]) => other !== place))

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** What a body has in a place: a number, or the length of a list. */
function numberAt(body: unknown, place: string): number {
  const path = place.replace(/#$/, '').split('.')
  const value = path.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], body)
  return Array.isArray(value) ? value.length : Number(value)
}

/** Where a body differs from another one, as `path value`; a field that is not there has no value. */
export function differences(from: unknown, to: unknown, path = ''): string[] {
  if (isSame(from, to)) return []
  if (!isContainer(from) || !isContainer(to) || Array.isArray(from) !== Array.isArray(to))
    return [to === undefined ? `${path} absent` : `${path} ${JSON.stringify(to)}`]
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])]
  return keys.flatMap((key) => differences(from[key], to[key], path === '' ? key : `${path}.${key}`))
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
