import { readFileSync } from 'node:fs'

/** Relative to this file. A built file lies one folder deeper than its source. */
const root = import.meta.url.endsWith('.ts') ? '../../' : '../../../'

/** A file of this package, whether it runs from its sources or is installed. */
export function packageFile(path: string): URL {
  return new URL(`${root}${path}`, import.meta.url)
}

const { version, description } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as Record<'version' | 'description', string>

export { description, version }
