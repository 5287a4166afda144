import { readFileSync } from 'node:fs'

/** A file of this package, whether it runs from its sources or is installed. */
export function packageFile(path: string): URL {
  return new URL(path, import.meta.resolve('chatproof/package.json'))
}

const { version, description } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as Record<'version' | 'description', string>

export { description, version }
