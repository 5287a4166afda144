import { say } from './say.ts'
import { oneLine } from './text.ts'

/** The longest name that is compared, in characters, and how many names are compared. Both limit the work. */
const longest = 100
const most = 300

/** ` Did you mean "x"?` for the known name nearest to the one given, or nothing when none is near. */
export function suggest(given: string, known: readonly string[]): string {
  if (given.length > longest) return ''
  const names = known.slice(0, most).filter((name) => name.length <= longest)
  const partial = names.filter((name) => given.length > 2 && name.toLowerCase().includes(given.toLowerCase()))
  const [nearest] = (partial.length > 0 ? partial : names)
    .map((name) => ({
      name,
      isBeginning: name.toLowerCase().startsWith(given.toLowerCase()),
      distance: distanceOf(given.toLowerCase(), name.toLowerCase()),
    }))
    .sort((a, b) => Number(b.isBeginning) - Number(a.isBeginning) || a.distance - b.distance)
  if (nearest === undefined) return ''
  const isNear = partial.length > 0 || nearest.distance <= Math.max(2, Math.floor(nearest.name.length / 3))
  return isNear ? ` ${say`Did you mean \"${oneLine(nearest.name)}\"?`}` : ''
}

/** The edit distance: how many characters to insert, delete or change. A package for it took 1 ms to load at each start. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const [above = 0, aside = 0, before = 0] = [row[j + 1], next[j], row[j]]
      next.push(Math.min(above + 1, aside + 1, before + (a[i] === b[j] ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1) as number
}
