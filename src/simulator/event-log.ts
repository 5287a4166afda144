import { Fifo } from './fifo.ts'

/** The latest events as text, up to a length. Their ids follow one another. */
export interface EventLog {
  /** The id of the oldest event that is kept; that of the next one if none is. */
  readonly first: number
  /** The id that the next event gets. */
  readonly next: number
  add(encode: (id: number) => string): void
  /**
   * The events from this id on, up to about this length.
   *
   * @param from from `first` to `next`
   * @param length in characters; one event is read even if it is longer
   */
  read(from: number, length: number): { text: string; next: number }
}

/**
 * @param next the id of the first event
 * @param length how long all texts may be together, in characters; the latest event is kept even if it is longer
 */
export function createEventLog(next: number, length: number): EventLog {
  const texts = new Fifo<string>()
  let kept = 0
  const log = {
    next,
    get first() {
      return log.next - texts.size
    },
    add(encode: (id: number) => string) {
      const text = encode(log.next++)
      texts.push(text)
      kept += text.length
      while (kept > length && texts.size > 1) kept -= texts.shift()?.length ?? 0
    },
    read(from: number, length: number) {
      let [text, id] = ['', from]
      while (id < log.next && text.length < length) text += texts.at(id++ - log.first)
      return { text, next: id }
    },
  }
  return log
}
