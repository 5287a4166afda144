import { computed, signal } from '@preact/signals'
import type { Language } from '../src/language/language.ts'
import { recall, remember } from './memory.ts'
import { catalogues, type Texts } from './texts.ts'

/** The languages, each by its own name. */
export const languages: Readonly<Record<Language, string>> = { en: 'English', zh: '中文' }

/** The language that is shown. At first it is that of the browser. */
export const language = signal<Language>(recall('language', ['en', 'zh']) ?? (navigator.language.startsWith('zh') ? 'zh' : 'en'))

/** The texts in that language. */
export const texts = computed<Texts>(() => catalogues[language.value])

/** Shows another language, and remembers it. */
export function speak(chosen: Language): void {
  language.value = chosen
  remember('language', chosen)
}
