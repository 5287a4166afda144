// Builds dist/docs.html, the Redoc page of the contract: `npm run docs`, or `node scripts/docs.ts FOLDER` for a copy.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

const root = resolve(process.argv[2] ?? dirname(import.meta.dirname))
const page = join(root, 'dist', 'docs.html')

mkdirSync(dirname(page), { recursive: true })
const redocly = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js')
execFileSync(process.execPath, [redocly, 'build-docs', 'docs', '--inlineBundle', '--output', page], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
})

// The one thing the page would fetch is Redoc's logo; without an address its image takes itself away.
const html = readFileSync(page, 'utf8').replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg/g, 'data:,')
writeFileSync(page, html)
