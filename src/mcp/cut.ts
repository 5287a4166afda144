import { shorten } from '../text.ts'

/** How much of an answer a reader gets: characters of a text, items of a list, levels, and characters of all of it. */
const most = { text: 16 * 1024, items: 200, levels: 24, all: 32 * 1024 }

/** How many cuts are told one by one. */
const mostTold = 10

/** An answer in a readable size. */
export interface Readable<Data> {
  data: Data
  /** What was left out, a sentence each. */
  cut: string[]
}

/**
 * Cuts an answer to a readable size: long texts, long lists, and what comes after the size of a whole answer. Hide secrets first.
 */
export function readable<Data extends object>(answer: Data): Readable<Data> {
  const cut: string[] = []
  let left = most.all
  const tell = (sentence: string) => {
    if (cut.length <= mostTold) cut.push(cut.length < mostTold ? sentence : 'More was left out.')
  }
  const show = (value: unknown, path: string, levels: number): unknown => {
    if (typeof value === 'string') {
      const longest = Math.max(Math.min(most.text, left), 100)
      if (value.length > longest) tell(`${path}: the first ${longest} of ${value.length} characters.`)
      left -= Math.min(value.length, longest)
      return shorten(value, longest)
    }
    if (typeof value !== 'object' || value === null) {
      left -= 8
      return value
    }
    if (levels === 0) {
      tell(`${path}: what is nested deeper than ${most.levels} levels.`)
      return '…'
    }
    return Array.isArray(value) ? showList(value, path, levels - 1) : showObject(value, path, levels - 1)
  }
  const showList = (list: readonly unknown[], path: string, levels: number): unknown[] => {
    const shown: unknown[] = []
    for (const [index, each] of list.entries()) {
      if (shown.length >= most.items || left <= 0) break
      shown.push(show(each, `${path}[${index}]`, levels))
    }
    if (shown.length < list.length) tell(`${path}: the first ${shown.length} of ${list.length} items.`)
    return shown
  }
  const showObject = (value: object, path: string, levels: number): object => {
    const entries = Object.entries(value)
    const shown: [string, unknown][] = []
    for (const [name, each] of entries) {
      // The fields of the answer itself stay: its schema promises them.
      if (left <= 0 && path !== '') break
      left -= name.length
      shown.push([shorten(name, 200), show(each, path === '' ? name : shorten(`${path}.${name}`, 200), levels)])
    }
    if (shown.length < entries.length) tell(`${path}: the first ${shown.length} of ${entries.length} fields.`)
    return Object.fromEntries(shown)
  }
  return { data: show(answer, '', most.levels) as Data, cut }
}
