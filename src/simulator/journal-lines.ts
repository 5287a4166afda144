import { isUtf8 } from 'node:buffer'
import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { webhooks } from '../contract/contract.ts'
import { isDeeperThan } from '../json.ts'
import type { Posting } from './poster.ts'

/** What a journal says. */
export interface JournalContent {
  /** What was due and has no end, by its number. */
  due: Map<number, Posting>
  /** The highest number of a posting; 0 where there is none. */
  highest: number
  /** How many lines are as a journal has them. */
  entries: number
  /** How many lines are not, and the numbers of the first ones. */
  damaged: { count: number; first: number[] }
  /** Whether the last line has no end. What there is of it is the beginning of an entry, as a killed process leaves it, or damaged. */
  isCut: boolean
}

/** The longest line, in bytes. No callback is as long as that. */
const longestLine = 16 * 1024 * 1024

/** How many damaged lines are remembered by their number. */
const mostNamed = 10

const pieceBytes = 256 * 1024
const lineFeed = 0x0a

/** Reads a journal of any length, line by line; one that is not there is empty. */
export function readJournal(file: string): JournalContent {
  const content: JournalContent = { due: new Map(), highest: 0, entries: 0, damaged: { count: 0, first: [] }, isCut: false }
  if (!existsSync(file)) return content
  let number = 0
  for (const { bytes, hasEnd } of linesOf(file)) {
    number++
    if (bytes?.length === 0) continue
    const entry = bytes === undefined ? undefined : parseLine(bytes)
    if (entry !== undefined) {
      content.entries++
      content.highest = Math.max(content.highest, entry.id)
      if (entry.type === 'due') content.due.set(entry.id, entry.posting)
      else content.due.delete(entry.id)
    } else if (bytes === undefined || hasEnd || !isBeginning(bytes, content.entries > 0)) {
      content.damaged.count++
      if (content.damaged.first.length < mostNamed) content.damaged.first.push(number)
    }
    content.isCut = !hasEnd
  }
  return content
}

/** Each line as bytes, or without them where it is too long; the last one may have no end. */
function* linesOf(file: string): Generator<{ bytes: Buffer | undefined; hasEnd: boolean }> {
  const descriptor = openSync(file, 'r')
  const space = Buffer.alloc(pieceBytes)
  let begun: Buffer[] = []
  let length = 0
  const keep = (part: Buffer) => {
    length += part.length
    if (length > longestLine) begun = []
    else begun.push(part)
  }
  const whole = () => (length > longestLine ? undefined : begun.length === 1 ? begun[0] : Buffer.concat(begun))
  try {
    for (let read = readSync(descriptor, space); read > 0; read = readSync(descriptor, space)) {
      const piece = space.subarray(0, read)
      let start = 0
      for (let end = piece.indexOf(lineFeed); end !== -1; end = piece.indexOf(lineFeed, start)) {
        keep(piece.subarray(start, end))
        yield { bytes: whole(), hasEnd: true }
        begun = []
        length = 0
        start = end + 1
      }
      // The space is read into again.
      if (start < read) keep(Buffer.from(piece.subarray(start)))
    }
    if (length > 0) yield { bytes: whole(), hasEnd: false }
  } finally {
    closeSync(descriptor)
  }
}

type Entry = { type: 'due'; id: number; posting: Posting } | { type: 'done'; id: number }

const beginnings = ['{"type":"due","id":', '{"type":"done","id":']

/** @param mayBeShort whether a few characters are enough, as in a file that is a journal for sure */
function isBeginning(bytes: Buffer, mayBeShort: boolean): boolean {
  const text = bytes.toString('latin1', 0, 20)
  return beginnings.some((beginning) => text.startsWith(mayBeShort ? beginning.slice(0, text.length) : beginning))
}

/** The longest time, in characters. */
const longestTime = 40

/** Numbers above this are no numbers of postings: counting on from there would end soon. */
const highestNumber = 2 ** 50

/** An entry; nothing for what is none. */
function parseLine(bytes: Buffer): Entry | undefined {
  if (!isBeginning(bytes, false) || !isUtf8(bytes)) return undefined
  const { type, id, webhook, dueAt, body, query } = parseObject(bytes.toString()) ?? {}
  if (!Number.isSafeInteger(id) || (id as number) < 1 || (id as number) > highestNumber) return undefined
  if (type === 'done') return { type, id: id as number }
  if (type !== 'due' || !webhooks.has(webhook as string) || !isQuery(query)) return undefined
  if (typeof dueAt !== 'string' || dueAt.length > longestTime) return undefined
  if (typeof body !== 'string' || isDeeperThan(body) || parseObject(body) === undefined) return undefined
  return { type, id: id as number, posting: { id, webhook, dueAt, status: 'queued', body, query } as Posting }
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

function isQuery(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'string')
}
