import type { Language } from '../language/language.ts'

/** The documentation page in each language, as `npm run docs` names the files. */
export const pageNames: Readonly<Record<Language, string>> = { en: 'docs.html', zh: 'docs.zh-CN.html' }

/** The file in dist/ that has all of them: a JSON object of the pages by name, compressed by Brotli. */
export const packedPages = 'docs.json.br'
