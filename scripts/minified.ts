import { readFileSync } from 'node:fs'
import { minifySync } from 'rolldown/experimental'

/** The code of a file, as short as can be. */
export function minified(file: string): string {
  return minifySync(file, readFileSync(file, 'utf8')).code
}
