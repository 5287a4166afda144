import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

/** The packages whose code the bundle holds. Their licences ask for their notices. */
const bundled = ['preact', '@preact/signals', '@preact/signals-core']

/**
 * Writes generated/dashboard/ from dashboard/: the page, its style, its icon, and its script as one file.
 *
 * @param root a copy of the project; packages are those of this one
 */
export async function writeDashboard(root: string): Promise<void> {
  const packages = join(import.meta.dirname, '..', 'node_modules')
  const [from, to] = [join(root, 'dashboard'), join(root, 'generated', 'dashboard')]
  mkdirSync(to, { recursive: true })
  const bundle = await rolldown({
    input: join(from, 'main.tsx'),
    platform: 'browser',
    // A copy may have none.
    tsconfig: false,
    resolve: { modules: [packages] },
    transform: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    onLog(level, log) {
      if (level === 'warn') throw new Error(log.message)
    },
  })
  const { output } = await bundle.generate({ format: 'esm', minify: true })
  await bundle.close()
  const [{ code }] = output
  const notices = bundled.map((name) => `${name}\n\n${readFileSync(join(packages, name, 'LICENSE'), 'utf8').trim()}`)
  writeFileSync(join(to, 'dashboard.js'), `/*!\nThis file holds code of these packages.\n\n${notices.join('\n\n\n')}\n*/\n${code}`)
  writeFileSync(join(to, 'dashboard.css'), compact(readFileSync(join(from, 'style.css'), 'utf8')))
  for (const file of ['index.html', 'icon.svg']) writeFileSync(join(to, file), readFileSync(join(from, file)))
}

/** A style without what only people need. None of its texts has white space beside a brace, a colon or a comma. */
function compact(style: string): string {
  return style
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':')
}
