import leven from 'leven'

/** ` Did you mean "x"?` for the known name nearest to the one given, or nothing when none is near. */
export function suggest(given: string, known: readonly string[]): string {
  const distance = (name: string) => leven(given.toLowerCase(), name.toLowerCase())
  const partial = known.filter((name) => given.length > 2 && name.toLowerCase().includes(given.toLowerCase()))
  const [nearest] = (partial.length > 0 ? partial : [...known]).sort((a, b) => distance(a) - distance(b))
  if (nearest === undefined) return ''
  const isNear = partial.length > 0 || distance(nearest) <= Math.max(2, Math.floor(nearest.length / 3))
  return isNear ? ` Did you mean "${nearest}"?` : ''
}
