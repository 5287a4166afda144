// `npm run dev`: at each change it runs the tests that uncommitted changes affect. When spec/ changes, it also runs the generator.
import { spawn, spawnSync } from 'node:child_process'
import { watch } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const root = dirname(import.meta.dirname)
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')

let waiting: NodeJS.Timeout | undefined
for (const folder of ['spec', 'redocly']) {
  watch(join(root, folder), { recursive: true }, () => {
    // An editor may cause several events for one save.
    clearTimeout(waiting)
    waiting = setTimeout(() => spawnSync(process.execPath, ['scripts/generate.ts'], { cwd: root, stdio: 'inherit' }), 200)
  })
}

const tests = spawn(process.execPath, [vitest, 'watch', '--changed', '--passWithNoTests'], { cwd: root, stdio: 'inherit' })
tests.on('exit', (code) => process.exit(code ?? 1))
