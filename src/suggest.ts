/** ` Did you mean "x"?` for the known name nearest to the one given, or nothing when none is near. */
export function suggest(given: string, known: readonly string[]): string {
  const distance = (name: string) => distanceOf(given.toLowerCase(), name.toLowerCase())
  const partial = known.filter((name) => given.length > 2 && name.toLowerCase().includes(given.toLowerCase()))
  const [nearest] = (partial.length > 0 ? partial : [...known]).sort((a, b) => distance(a) - distance(b))
  if (nearest === undefined) return ''
  const isNear = partial.length > 0 || distance(nearest) <= Math.max(2, Math.floor(nearest.length / 3))
  return isNear ? ` Did you mean "${nearest}"?` : ''
}

/** How many characters to put in, take out or change. The package for it took a millisecond of each start to load. */
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
