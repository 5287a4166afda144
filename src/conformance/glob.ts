/** Whether a name matches a pattern: `*` stands for any characters, `?` for one. A regular expression could take very long. */
export function matchesGlob(pattern: string, name: string): boolean {
  let at = 0
  let position = 0
  let star = -1
  let taken = 0
  while (position < name.length) {
    if (pattern[at] === '*') {
      star = at++
      taken = position
    } else if (pattern[at] === '?' || pattern[at] === name[position]) {
      at++
      position++
    } else if (star === -1) {
      return false
    } else {
      // Only the last star has to match one more character.
      at = star + 1
      position = ++taken
    }
  }
  while (pattern[at] === '*') at++
  return at === pattern.length
}
