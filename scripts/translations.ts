import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { redocly } from './redocly.ts'

// biome-ignore lint/suspicious/noExplicitAny: a node of the contract, without further types
type Node = any

/**
 * The texts of the contract with their translations, as the overlays of a language have them. White space is one space, as where the program
 * shows them.
 *
 * @param root the folder of the project; generated/contract.json is in it
 * @param tag the folder of the overlays, such as `zh-CN`; without overlays there are no translations
 */
export function translations(root: string, tag: string): Record<string, string> {
  const overlays = globSync(`spec/overlays/${tag}/*.yaml`, { cwd: root }).sort()
  if (overlays.length === 0) return {}
  const folder = mkdtempSync(join(tmpdir(), 'chatproof-translations-'))
  const contract = join(root, 'generated', 'contract.json')
  const translated = join(folder, 'contract.json')
  // What the files of webhooks leave unsaid is written out in this contract already.
  const options = ['--skip-preprocessor', 'chatproof/inherit', ...overlays.flatMap((overlay) => ['--overlay', overlay])]
  redocly(root, ['bundle', contract, ...options, '--output', translated])
  const [from, to] = [contract, translated].map((file) => JSON.parse(readFileSync(file, 'utf8')))
  rmSync(folder, { recursive: true })
  return Object.fromEntries(differing(from, to))
}

/** The texts that are not the same in two nodes of the same shape. Open points stand on pages only. */
function differing(from: Node, to: Node): [string, string][] {
  if (typeof from === 'string') return from === to || typeof to !== 'string' ? [] : [[oneSpace(from), oneSpace(to)]]
  if (typeof from !== 'object' || from === null || typeof to !== 'object' || to === null) return []
  return Object.keys(from).flatMap((key) => (key === 'x-open-points' ? [] : differing(from[key], to[key])))
}

const oneSpace = (text: string) => text.trim().replaceAll(/\s+/g, ' ')
