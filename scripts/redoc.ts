import type { Words } from './words.ts'

/** Where Redoc looks up its own words, and what it says if there is none: the English that the caller gives. */
const lookUp = 'translate:(e,t)=>(typeof t==`string`?t:t?.defaultValue)||e||``'

/** The logo of Redoc, the only thing that the page would fetch. */
const logo = /https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg/g

/** Redoc's name in place of its logo, drawn by the page itself. */
const drawnLogo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="44" height="12"><text y="10" font-family="sans-serif" font-size="11" fill="#2467f2">Redocly</text></svg>',
)}`

/**
 * A page of Redoc that asks for nothing outside, with Redoc's own words in a language.
 *
 * @throws Error if Redoc looks up its words, or its logo, in another way than it did
 */
export function inLanguage(html: string, { tag, redoc }: Words): string {
  const drawn = html.replace(logo, drawnLogo)
  if (drawn === html) throw new Error('Redoc has no logo any more, or another one: look at scripts/redoc.ts.')
  if (redoc === undefined) return drawn
  const parts = drawn.split(lookUp)
  if (parts.length !== 2) throw new Error('Redoc looks up its words in another way: look at scripts/redoc.ts.')
  const lines = JSON.stringify(redoc)
  return parts.join(`${lookUp.replace('=>', `=>(${lines})[e]||`)}`).replace('<html lang="en">', `<html lang="${tag}">`)
}
