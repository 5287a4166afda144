import { signal } from '@preact/signals'
import { ask } from './api.ts'
import { language } from './language.ts'

/** How many texts are asked for at once, and how many characters they have together at most. */
const most = 100
const longestTogether = 30_000

/** How many texts are remembered. A page may be open for days. */
const remembered = 5000

/** English sentences of the simulator, and what they are in the language that is shown. */
const known = signal<ReadonlyMap<string, string>>(new Map())

/** What was asked for, so that it is asked for once; and what still has to be. */
const asked = new Set<string>()
let waiting: string[] = []

/** A sentence of the simulator in the language that is shown. It is English until the simulator has said it. */
export function told(text: string): string {
  if (language.value === 'en' || text === '') return text
  const translated = known.value.get(text)
  if (translated === undefined && !asked.has(text) && text.length < longestTogether) {
    asked.add(text)
    if (waiting.push(text) === 1) setTimeout(askForAll)
  }
  return translated ?? text
}

async function askForAll(): Promise<void> {
  while (waiting.length > 0) {
    let length = 0
    const count = waiting.slice(0, most).findIndex((text) => {
      length += text.length
      return length > longestTogether
    })
    const texts = waiting.slice(0, count === -1 ? most : count)
    waiting = waiting.slice(texts.length)
    try {
      const { texts: translated } = await ask<{ texts: string[] }>('translate', { language: language.peek(), texts })
      if (known.value.size > remembered) asked.clear()
      const before = known.value.size > remembered ? [] : known.value
      known.value = new Map([...before, ...texts.map((text, index) => [text, translated[index] ?? text] as const)])
    } catch {
      // The simulator has gone, and the page says so elsewhere. These texts stay English.
    }
  }
}
