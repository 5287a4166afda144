import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

const packages = join(import.meta.dirname, '..', 'node_modules')

/**
 * Writes from dashboard/ generated/dashboard/, which is the page of the simulator (its HTML, its style, its icon, and its script as one file), and
 * generated/page.js, which draws the reports as pages of the same parts.
 *
 * @param root a copy of the project; packages are those of this one
 */
export async function writeDashboard(root: string): Promise<void> {
  const [from, generated] = [join(root, 'dashboard'), join(root, 'generated')]
  const to = join(generated, 'dashboard')
  mkdirSync(to, { recursive: true })
  const styleOf = (...files: string[]) => compact(files.map((file) => readFileSync(join(from, file), 'utf8')).join('\n'))
  writeFileSync(join(to, 'dashboard.js'), await bundle(join(from, 'main.tsx'), ['preact', '@preact/signals', '@preact/signals-core']))
  writeFileSync(join(to, 'dashboard.css'), styleOf('shared.css', 'style.css'))
  for (const file of ['index.html', 'icon.svg']) writeFileSync(join(to, file), readFileSync(join(from, file)))

  const style = styleOf('shared.css', 'report.css')
  const digest = `sha256-${createHash('sha256').update(style).digest('base64')}`
  const define = { STYLE: JSON.stringify(style), STYLE_DIGEST: JSON.stringify(digest) }
  writeFileSync(join(generated, 'page.js'), await bundle(join(from, 'page.tsx'), ['preact', 'preact-render-to-string'], define))
  writeFileSync(
    join(generated, 'page.d.ts'),
    `// Written by \`npm run generate\` from dashboard/. Do not edit.
import type { Page } from '../src/reports/page.ts'

/** A report as one HTML page. */
export function draw(page: Page): string
`,
  )
}

/**
 * A module and all that it imports, as one text.
 *
 * @param bundled the packages whose code it holds: their licences ask for their notices
 * @param define what stands for names that no module has
 */
async function bundle(input: string, bundled: readonly string[], define: Record<string, string> = {}): Promise<string> {
  const build = await rolldown({
    input,
    platform: 'browser',
    // A copy may have none.
    tsconfig: false,
    resolve: { modules: [packages] },
    transform: { jsx: { runtime: 'automatic', importSource: 'preact' }, define },
    onLog(level, log) {
      if (level === 'warn') throw new Error(log.message)
    },
  })
  const { output } = await build.generate({ format: 'esm', minify: true })
  await build.close()
  const [{ code }] = output
  const notices = bundled.map((name) => `${name}\n\n${readFileSync(join(packages, name, 'LICENSE'), 'utf8').trim()}`)
  return `/*!\nThis file holds code of these packages.\n\n${notices.join('\n\n\n')}\n*/\n${code}`
}

/** A style without what only people need. None of its texts has white space beside a brace, a colon or a comma. */
function compact(style: string): string {
  return style
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':')
}
