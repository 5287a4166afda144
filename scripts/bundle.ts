import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { type Plugin, rolldown } from 'rolldown'

const require = createRequire(import.meta.url)
const root = join(import.meta.dirname, '..')
const folder = join(root, 'dist/src/cli')

/** Of what is installed, only this is in the bundle: each start or each callback needs it, or a single verb. The whole of undici is too large. */
const bundled = ['commander', '@bomb.sh/tab', '@noble/hashes/sha2.js', '@noble/hashes/utils.js', 'undici/lib/dispatcher/pool.js']

/** Of node-forge only what makes certificates: its files fill in one object. */
const certificates = `import 'node-forge/lib/pki.js'
import 'node-forge/lib/sha256.js'
export { default } from 'node-forge/lib/forge.js'`

const apart: Plugin = {
  name: 'apart',
  resolveId(source, importer = '') {
    if (source === 'node-forge') return '\0certificates'
    if (source.startsWith('node-forge/')) return require.resolve(source)
    // The library reads the same files. JSON is parsed faster as a file of its own.
    if (/generated\/[\w.-]+\.js(on)?$/.test(source)) return { id: `../../generated/${basename(source)}`, external: true }
    const isOurs = importer.startsWith(join(root, 'src')) || importer.startsWith(join(root, 'mocks'))
    return isOurs && /^[@a-z]/.test(source) && !bundled.includes(source) ? { id: source, external: true } : undefined
  },
  load: (id) => (id === '\0certificates' ? certificates : undefined),
}

/**
 * What commander imports as a whole: the bundle would copy it name by name at each start. The last one takes a tenth as long to load as Node to start,
 * and only programs of several files need it.
 */
const wholes: Readonly<Record<string, string>> = {
  'node:fs': `export default process.getBuiltinModule('node:fs')`,
  'node:process': `export default globalThis.process`,
  'node:child_process': `export default { spawn: (...args) => process.getBuiltinModule('node:child_process').spawn(...args) }`,
}

const whole: Plugin = {
  name: 'whole',
  resolveId: (source, importer = '') => (importer.includes('/commander/') && source in wholes ? `\0${source}` : undefined),
  load: (id) => wholes[id.slice(1)],
}

/**
 * Writes the program to dist/src/cli. As CommonJS in few files it starts faster: modules are found and linked one by one, and to import one of
 * Node's own loads all that belongs to it.
 */
export async function bundleProgram(): Promise<void> {
  const input = { cli: join(root, 'src/cli.ts'), 'compile-cache': join(root, 'src/cli/compile-cache.ts') }
  const bundle = await rolldown({ input, platform: 'node', plugins: [apart, whole] })
  // All in one folder: from there the files beside the sources are as far away as from src/cli.
  const names = { entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' }
  // What each start loads is one file.
  const start = staticImportsOf(input.cli)
  const isOfStart = (id: string) => start.has(id) || id.includes('/commander/') || id.slice(1) in wholes
  const codeSplitting = { groups: [{ name: 'start', test: isOfStart }] }
  const minify = { compress: false, mangle: false, codegen: { removeWhitespace: true } }
  const { output } = await bundle.write({ dir: folder, format: 'cjs', minify, codeSplitting, ...names })
  await bundle.close()
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
  writeFileSync(join(folder, 'LICENSES'), licensesOf(modules))
}

/** The files of src/ that a file imports at once, and those that they import. */
function staticImportsOf(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found
  found.add(file)
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type ).*from '(\..*\.ts)'$/gm))
    staticImportsOf(join(dirname(file), path), found)
  return found
}

/** The licences of the packages that these modules belong to: they ask to be passed on with the code. */
function licensesOf(modules: readonly string[]): string {
  const folders = new Set(modules.flatMap((id) => /^.*node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0] ?? []))
  const texts = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
    return `${name} ${version}\n\n${file === undefined ? license : readFileSync(join(folder, file), 'utf8')}`
  })
  return texts.sort().join(`\n${'-'.repeat(80)}\n\n`)
}
