// Builds dist/docs.html and dist/docs.html.gz, the Redoc page of the contract: `npm run docs`, or `node scripts/docs.ts FOLDER` for a copy.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { document } from './document.ts'
import { redocly } from './redocly.ts'

const root = resolve(process.argv[2] ?? dirname(import.meta.dirname))
const page = join(root, 'dist', 'docs.html')
const folder = mkdtempSync(join(tmpdir(), 'chatproof-docs-'))
const description = join(folder, 'docs.json')

mkdirSync(dirname(page), { recursive: true })
writeFileSync(description, JSON.stringify(document(JSON.parse(readFileSync(join(root, 'generated', 'contract.json'), 'utf8')))))
redocly(root, ['build-docs', description, '--inlineBundle', '--output', page])
rmSync(folder, { recursive: true })

// Redoc's logo is the only thing that the page would fetch. Without an address Redoc removes the image.
const html = readFileSync(page, 'utf8').replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg/g, 'data:,')
writeFileSync(page, html)
// The package carries it compressed, and the verb `docs` serves that.
writeFileSync(`${page}.gz`, gzipSync(html, { level: 9 }))
