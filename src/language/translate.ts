/** Turns an English text into the reader's language. What it does not know stays as it is. */
export type Translate = (text: string) => string

/** English sentences with their translations. `{0}` stands for the first value, in both. */
export type Catalogue = Readonly<Record<string, string>>

/** A sentence with values: the English text around them. */
interface Pattern {
  literals: readonly string[]
  /** How many characters of English it knows. Of several patterns that fit, the one that knows most is right. */
  weight: number
  translation: string
}

interface Translated {
  text: string
  weight: number
}

/** Longer texts stay as they are: no sentence is that long. */
const longestText = 4000

/** Texts hold what receivers send. These bounds keep the time short, whatever they send. */
const mostSentences = 24
const mostAttempts = 2000
const deepest = 6

/** The end of a text that was cut; see `shorten`. */
const cutMark = /… \((\d+) characters\)$/

/**
 * Makes the function that translates finished texts: it finds the sentence that a text was made from, and translates what stands in it too.
 * Several sentences in one text are taken apart.
 */
export function translator(catalogue: Catalogue): Translate {
  const exact = new Map<string, string>()
  const patterns = new Map<string, Pattern[]>()
  for (const [english, translation] of Object.entries(catalogue)) {
    const literals = english.split(/\{\d+\}/)
    if (literals.length === 1) exact.set(english, translation)
    else {
      const start = english[0] === '{' ? '' : (english[0] as string)
      const same = patterns.get(start) ?? []
      patterns.set(start, [...same, { literals, weight: literals.join('').length, translation }])
    }
  }
  const known = new Map<string, string>()
  return (text) => {
    const before = exact.get(text) ?? known.get(text)
    if (before !== undefined) return before
    if (text === '' || text.length > longestText) return text
    const { text: translated } = new Reading(exact, patterns).read(text)
    // Most texts of a run are alike.
    if (known.size < 1000) known.set(text, translated)
    return translated
  }
}

/** The translation of one text. */
class Reading {
  readonly #exact: ReadonlyMap<string, string>
  readonly #patterns: ReadonlyMap<string, readonly Pattern[]>
  readonly #done = new Map<string, Translated>()
  #attempts = 0

  constructor(exact: ReadonlyMap<string, string>, patterns: ReadonlyMap<string, readonly Pattern[]>) {
    this.#exact = exact
    this.#patterns = patterns
  }

  /** Translates a text of one or more sentences. */
  read(text: string, depth = 0): Translated {
    const done = this.#done.get(text)
    if (done !== undefined) return done
    // A value may be a sentence that follows another one, or nothing.
    if (text.startsWith(' ')) return this.#following(text, depth)
    const [mark, length] = cutMark.exec(text) ?? []
    const result = mark === undefined ? this.#split(text, depth, false) : this.#split(text.slice(0, -mark.length), depth, true)
    if (mark !== undefined) result.text += `…（共 ${length} 个字符）`
    this.#done.set(text, result)
    return result
  }

  #following(text: string, depth: number): Translated {
    const { text: rest, weight } = this.read(text.trimStart(), depth)
    return weight > 0 ? { text: rest, weight } : { text, weight }
  }

  /** Takes a text apart where that explains most of it. */
  #split(text: string, depth: number, isCut: boolean): Translated {
    if (depth > deepest) return { text, weight: 0 }
    const ends = [...text.matchAll(/(?<=[.?!]) |; /g)].filter(({ index }) => !isQuotedAt(text, index)).slice(0, mostSentences)
    const starts = [0, ...ends.map(({ index, 0: gap }) => index + gap.length)]
    const stops = [...ends.map(({ index }) => index), text.length]
    // The best translation from each start to the end, the last one first.
    const best: Translated[] = []
    for (let from = starts.length - 1; from >= 0; from--) {
      for (let to = from; to < stops.length; to++) {
        const piece = text.slice(starts[from], stops[to])
        const own = this.#whole(piece, depth, isCut && to === stops.length - 1) ?? (to === from ? { text: piece, weight: 0 } : undefined)
        const rest = best[to + 1]
        if (own === undefined) continue
        const weight = own.weight + (rest?.weight ?? 0)
        if ((best[from]?.weight ?? -1) >= weight) continue
        best[from] = { text: rest === undefined ? own.text : joined(own, ends[to]?.[0] ?? ' ', rest.text), weight }
      }
    }
    return best[0] as Translated
  }

  /** Translates a text that is one sentence, or a phrase of one; undefined if none fits. */
  #whole(text: string, depth: number, isCut: boolean): Translated | undefined {
    if (this.#attempts++ > mostAttempts) return undefined
    const direct = this.#find(text, depth, isCut)
    if (!text.endsWith('.')) return direct ?? this.#asPhrase(text)
    // A phrase that stands alone gets a capital letter and a full stop.
    const phrase = text.slice(0, -1)
    const found = this.#find(phrase, depth, false) ?? this.#find(phrase.charAt(0).toLowerCase() + phrase.slice(1), depth, false)
    if (found === undefined || found.weight < (direct?.weight ?? 0)) return direct
    return { text: `${found.text.replace(/。$/, '')}。`, weight: found.weight + 1 }
  }

  /** A sentence may stand as a phrase, without its capital letter and full stop. */
  #asPhrase(text: string): Translated | undefined {
    const sentence = this.#exact.get(`${text.charAt(0).toUpperCase()}${text.slice(1)}.`)
    return sentence === undefined ? undefined : { text: sentence.replace(/。$/, ''), weight: text.length }
  }

  #find(text: string, depth: number, isCut: boolean): Translated | undefined {
    const translation = this.#exact.get(text)
    if (translation !== undefined) return { text: translation, weight: text.length }
    let best: Translated | undefined
    for (const start of [text.charAt(0), ''])
      for (const pattern of this.#patterns.get(start) ?? []) {
        if (depth > 0 && pattern.weight < 4) continue
        const values = valuesIn(text, pattern, isCut)
        if (values === undefined || (start === '' && !this.#mayBegin(values[0] ?? '', depth))) continue
        const read = values.map((value, index) => (isQuoted(pattern, index) ? { text: value, weight: 0 } : this.read(value, depth + 1)))
        // What is no value is known.
        const weight = values.reduce((sum, value, index) => sum - value.length + (read[index]?.weight ?? 0), text.length)
        if (best !== undefined && best.weight >= weight) continue
        best = { text: filled(pattern.translation, read), weight }
      }
    return best
  }

  /** A value at the beginning of a sentence is a name, a number, some numbers, or a phrase that is known. Anything else is another sentence. */
  #mayBegin(value: string, depth: number): boolean {
    return (
      !/\s/.test(value) ||
      value.includes(' · ') ||
      /^[\d, ]+$/.test(value) ||
      (depth < deepest && this.#find(value, depth + 1, false) !== undefined)
    )
  }
}

/** A translation with its values. There is no space between two Chinese words. */
function filled(translation: string, values: readonly Translated[]): string {
  return translation.replaceAll(/(?<=(.?))( ?)\{(\d+)\}( ?)(?=(.?))/g, (_, left, before, number, after, right) => {
    const value = values[Number(number)]?.text ?? '…'
    return `${isHan(left || before) && isHan(value.at(0)) ? '' : before}${value}${isHan(value.at(-1)) && isHan(right) ? '' : after}`
  })
}

const isHan = (character = '') => /^[\p{Script=Han}。，；：？！（）]/u.test(character)

/** What stands between the literals of a pattern; undefined if it does not fit. Of a text that was cut, the end may be missing. */
function valuesIn(text: string, { literals }: Pattern, isCut: boolean): string[] | undefined {
  const [first = '', ...others] = literals
  if (isCut && first === '') return undefined
  const last = isCut ? '' : (others.pop() as string)
  const end = text.length - last.length
  if (!text.startsWith(first) || !text.endsWith(last) || first.length > end) return undefined
  const values: string[] = []
  let at = first.length
  for (const literal of others) {
    const next = text.indexOf(literal, at)
    if (isCut && (next === -1 || literal === '')) break
    if (next === -1 || next + literal.length > end) return undefined
    values.push(text.slice(at, next))
    at = next + literal.length
  }
  return [...values, text.slice(at, end)]
}

/** Whether a place stands inside quotes: what is there was said by others. */
function isQuotedAt(text: string, place: number): boolean {
  let isInside = false
  for (let at = text.indexOf('"'); at !== -1 && at < place; at = text.indexOf('"', at + 1)) if (text[at - 1] !== '\\') isInside = !isInside
  return isInside
}

/** Whether a value stands in quotes: it is not ours. */
function isQuoted({ literals }: Pattern, index: number): boolean {
  return literals[index]?.endsWith('"') === true
}

function joined({ text, weight }: Translated, gap: string, rest: string): string {
  if (gap === '; ') return weight > 0 ? `${text.replace(/。$/, '')}；${rest}` : `${text}${gap}${rest}`
  return /[。？！：]$/.test(text) ? `${text}${rest}` : `${text}${gap}${rest}`
}
