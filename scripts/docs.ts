// Builds dist/docs.html, the Redoc page of the contract: `npm run docs`, or `node scripts/docs.ts FOLDER` for a copy.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { redocly } from './redocly.ts'

const root = resolve(process.argv[2] ?? dirname(import.meta.dirname))
const page = join(root, 'dist', 'docs.html')

mkdirSync(dirname(page), { recursive: true })
redocly(root, ['build-docs', 'docs', '--inlineBundle', '--output', page])

// Redoc's logo is the only thing that the page would fetch. Without an address Redoc removes the image.
const html = readFileSync(page, 'utf8').replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg/g, 'data:,')
writeFileSync(page, html)
