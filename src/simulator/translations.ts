import { type Language, languages, translatorTo } from '../language/language.ts'
import type { Translate } from '../language/translate.ts'
import { isListOfText, type Route, readObject, usage } from './control-call.ts'

/** How long the texts of one call may be together, in characters: a busy simulator must not wait for them. */
const longestTogether = 32_000

/** Made once for each language: a page asks again and again. */
const translators = new Map<Language, Promise<Translate>>()

function translatorOf(language: Language): Promise<Translate> {
  const known = translators.get(language)
  if (known !== undefined) return known
  const made = translatorTo(language)
  translators.set(language, made)
  return made
}

/** `POST /_/translate`: what is data here is English. A page asks for the sentences that it shows in its own language. */
export const translationRoutes: readonly Route[] = [['POST', /^translate$/, ({ request }) => translateAll(request)]]

/**
 * The texts in a language, in their order. What is not known stays as it is.
 *
 * @throws ChatproofError `usage` for another language, or what are no texts, or too many
 */
export async function translateAll(request: Request): Promise<{ texts: string[] }> {
  const { language: given, texts } = await readObject(request)
  const language = languages.find((each) => each === given)
  if (language === undefined) throw usage(`"language" takes one of ${languages.join(', ')}.`)
  if (!isListOfText(texts)) throw usage('"texts" takes a list of texts.')
  if (texts.reduce((sum, text) => sum + text.length, 0) > longestTogether)
    throw usage(`"texts" takes at most ${longestTogether} characters together.`)
  return { texts: texts.map(await translatorOf(language)) }
}
