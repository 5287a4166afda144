import type { Catalogue, Translate } from './translate.ts'

/** The languages of what people read. */
export const languages = ['en', 'zh'] as const
export type Language = (typeof languages)[number]

/** Gives the text itself. */
export const english: Translate = (text) => text

/**
 * The translation into a language. Its texts are loaded only if they are asked for.
 *
 * @param more texts that are known besides
 */
export async function translatorTo(language: Language, more: Catalogue = {}): Promise<Translate> {
  if (language === 'en') return english
  const [{ translator }, { catalogue }] = await Promise.all([import('./translate.ts'), import('./zh/all.ts')])
  return translator({ ...catalogue, ...more })
}

/**
 * The language that the environment asks for. POSIX has an order: the first of LC_ALL, LC_MESSAGES and LANG that is not empty counts.
 * `zh_CN.UTF-8` is not a BCP 47 tag, so only its beginning is read. Any other language gets English.
 */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^zh(?![a-z])/i.test(locale) ? 'zh' : 'en'
}
