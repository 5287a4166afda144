// Builds dist/: the JavaScript and declarations of the library, the program as a bundle, and a copy of the generated files.
import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { minifySync } from 'rolldown/experimental'
import { bundleProgram } from './bundle.ts'

const root = join(import.meta.dirname, '..')
const tsc = join(root, 'node_modules/ts7/bin/tsc')

for (const folder of ['src', 'mocks', 'generated']) rmSync(join(root, 'dist', folder), { recursive: true, force: true })
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
const from = (file: string) => join(root, 'generated', file)
const to = (file: string) => join(root, 'dist', 'generated', file)
const schemas = ['config', 'waivers', 'cases'].map((name) => `${name}.schema.json`)
// The digest of the contract stands in reports, so it is copied byte for byte.
for (const file of [
  'contract.json',
  'webhooks.json',
  'validators.d.ts',
  'requests.d.ts',
  'page.js',
  'page.d.ts',
  'openapi.yaml',
  'models.yaml',
  'vectors.json',
  ...schemas,
])
  cpSync(from(file), to(file))
cpSync(from('dashboard'), to('dashboard'), { recursive: true })
// Only the program reads these: made shorter they are a third smaller.
const compact = (file: string, value: object) => writeFileSync(to(file), JSON.stringify(value))
for (const file of ['contract.zh.json', 'prism.json']) compact(file, JSON.parse(readFileSync(from(file), 'utf8')))
compact('chat-api.json', factsOf(JSON.parse(readFileSync(from('chat-api.json'), 'utf8'))))
// No door exports these types by name, so nobody reads them: descriptions, methods that no path has, and indentation are half of the file.
const unread = /\n\s*\/\*\*[\s\S]*?\*\/|\n\s*\w+\?: never;|(?<=\n) +/g
writeFileSync(to('chat-api.d.ts'), readFileSync(to('chat-api.d.ts'), 'utf8').replaceAll(unread, ''))
for (const file of ['validators.js', 'requests.js']) writeFileSync(to(file), minifySync(file, readFileSync(from(file), 'utf8')).code)
await bundleProgram()

type Facts = Record<string, unknown>

/** What src/ reads of the REST API. Its schemas are in requests.js, and where each fact is from is a matter of the sources. */
function factsOf({ servers, paths, ...document }: { servers: object[]; paths: Record<string, { post: Facts }> }): object {
  const pick = (facts: Facts, prefix: string) => Object.fromEntries(Object.entries(facts).filter(([key]) => key.startsWith(prefix)))
  const limits = Object.entries(paths).map(([path, { post }]) => [path, { post: pick(post, 'x-limit') }])
  return { ...pick(document, 'x-'), servers, paths: Object.fromEntries(limits) }
}
