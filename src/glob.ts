import { ChatproofError } from './error.ts'
import { say } from './say.ts'
import { suggest } from './suggest.ts'
import { quote } from './text.ts'

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

/**
 * @param what the thing that has these names: `check`
 * @param command shows all of them: `chatproof list checks`
 * @throws ChatproofError `usage` when a pattern matches none of the names
 */
export function requireMatches(patterns: readonly string[], names: readonly string[], what: string, command: string): void {
  for (const pattern of patterns) {
    if (names.some((name) => matchesGlob(pattern, name))) continue
    const nearest = suggest(pattern.replaceAll('*', ''), names)
    throw new ChatproofError('usage', say`No ${what} matches ${quote(pattern)}.${nearest} \`${command}\` shows them all.`)
  }
}
