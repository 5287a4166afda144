// Builds the Redoc page of the contract in each language, dist/docs.html and dist/docs.zh-CN.html, and dist/docs.json.br with all of them:
// `npm run docs`, or `node scripts/docs.ts FOLDER` for a copy.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { packedPages, pageNames } from '../src/cli/pages.ts'
import { type Language, languages, translatorTo } from '../src/language/language.ts'
import { document } from './document.ts'
import { contractIn } from './overlays.ts'
import { inLanguage } from './redoc.ts'
import { redocly } from './redocly.ts'
import { words } from './words.ts'

const root = resolve(process.argv[2] ?? dirname(import.meta.dirname))
const folder = mkdtempSync(join(tmpdir(), 'chatproof-docs-'))
const pages: Record<string, string> = {}

mkdirSync(join(root, 'dist'), { recursive: true })
for (const language of languages) {
  const description = join(folder, `${language}.json`)
  const page = join(root, 'dist', pageNames[language])
  const speech = { ...words[language], translate: await translatorTo(language) }
  writeFileSync(description, JSON.stringify(document(contractIn(root, speech.tag), speech, linksFrom(language))))
  redocly(root, ['build-docs', description, '--inlineBundle', '--output', page])
  const html = inLanguage(readFileSync(page, 'utf8'), words[language])
  writeFileSync(page, html)
  pages[pageNames[language]] = html
}
rmSync(folder, { recursive: true })
// The package carries this, and the verb `docs` serves it. The pages are nearly the same script, and a window of 16 MB keeps that once.
const params = { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS, [constants.BROTLI_PARAM_QUALITY]: 9 }
writeFileSync(join(root, 'dist', packedPages), brotliCompressSync(JSON.stringify(pages), { params }))

/** The languages side by side: this one by its name, and links to the others. */
function linksFrom(here: Language): string {
  return languages
    .map((language) => (language === here ? words[language].name : `[${words[language].name}](${pageNames[language]})`))
    .join(' | ')
}
