import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Plugin, rolldown } from 'rolldown'
import { minified } from './minified.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'dist/src/cli')
const { peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { peerDependencies: Record<string, string> }

/** Not in the bundle: what a user may have installed, and the whole of undici, of which most runs need the pool alone. */
const apart = ['undici', ...Object.keys(peerDependencies)]

const generated: Plugin = {
  name: 'generated',
  // JSON is parsed faster as a file of its own, and the library reads the same one.
  resolveId: (source) => (source.endsWith('.json') ? { id: `../../generated/${basename(source)}`, external: true } : undefined),
  load: (id) => (/generated.(validators|requests)\.js$/.test(id) ? minified(id) : undefined),
}

/**
 * Writes the program to dist/src/cli, with the packages it needs. As CommonJS in few files it starts faster: ES modules are found and linked
 * one by one, and to import one of Node's own modules loads all that belongs to it.
 */
export async function bundleProgram(): Promise<void> {
  const bundle = await rolldown({
    input: { cli: join(root, 'src/cli.ts'), 'compile-cache': join(root, 'src/cli/compile-cache.ts') },
    platform: 'node',
    external: (id) => apart.some((name) => id === name || id.startsWith(`${name}/`)) && !id.startsWith('undici/'),
    plugins: [generated],
  })
  // All in one folder: from there the files beside the sources are as far away as from src/cli.
  const names = { entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' }
  const { output } = await bundle.write({ dir: folder, format: 'cjs', ...names })
  await bundle.close()
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
  writeFileSync(join(folder, 'LICENSES'), licensesOf(modules))
}

/** The licences of the packages that these modules belong to: they ask to be passed on with the code. */
function licensesOf(modules: readonly string[]): string {
  const folders = new Set(modules.flatMap((id) => /^.*node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0] ?? []))
  const texts = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
    return `${name} ${version}, ${license}\n${file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8')}`}`
  })
  return texts.sort().join(`\n${'-'.repeat(80)}\n\n`)
}
