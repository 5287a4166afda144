import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { redocly } from './redocly.ts'

// biome-ignore lint/suspicious/noExplicitAny: a contract, without further types
type Contract = any

/**
 * The contract with the texts of a language.
 *
 * @param root the folder of the project; generated/contract.json is in it
 * @param tag the folder of the overlays, such as `zh-CN`; without overlays the contract stays as it is
 */
export function contractIn(root: string, tag: string): Contract {
  const contract = join(root, 'generated', 'contract.json')
  const overlays = globSync(`spec/overlays/${tag}/*.yaml`, { cwd: root }).sort()
  if (overlays.length === 0) return read(contract)
  const folder = mkdtempSync(join(tmpdir(), 'chatproof-overlays-'))
  const translated = join(folder, 'contract.json')
  // What the files of webhooks leave unsaid is written out in this contract already.
  const options = ['--skip-preprocessor', 'chatproof/inherit', ...overlays.flatMap((overlay) => ['--overlay', overlay])]
  redocly(root, ['bundle', contract, ...options, '--output', translated])
  const result = read(translated)
  rmSync(folder, { recursive: true })
  return result
}

function read(file: string): Contract {
  return JSON.parse(readFileSync(file, 'utf8'))
}
