/** Whether a name fits a pattern, in which `*` stands for any characters and `?` for one. An expression could take for ever. */
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
      // The latest star takes one character more; what an earlier one took need not change.
      at = star + 1
      position = ++taken
    }
  }
  while (pattern[at] === '*') at++
  return at === pattern.length
}
