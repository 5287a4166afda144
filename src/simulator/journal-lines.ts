import { isUtf8 } from 'node:buffer'
import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { webhooks } from '../contract/contract.ts'
import { deepest, isDeeperThan, parseObject } from '../json.ts'
import type { CallEntry } from './call.ts'
import type { DueCallback } from './due-callback.ts'
import { type Replay, readCall } from './replay.ts'
import type { Piece } from './snapshot.ts'

/** The content of a journal. */
export interface JournalContent {
  /** The callbacks that have a `due` line and no `done` line, by number. */
  due: Map<number, DueCallback>
  /** The highest number of a callback; 0 when there is none. */
  highest: number
  /** How many lines are valid entries. */
  entries: number
  /** How many of them are pieces of a state, and how many are calls or resets behind it. */
  pieces: number
  changes: number
  /** How many lines are damaged, and the line numbers of the first ones. */
  damaged: { count: number; first: number[] }
  /** Whether the last line has no line feed. It is the beginning of an entry, as a killed process leaves it, or it is damaged. */
  isCut: boolean
}

/** The longest line, in bytes. No callback is as long. */
const longestLine = 16 * 1024 * 1024

/** How many damaged lines are named by their line number. */
const mostNamed = 10

const pieceBytes = 256 * 1024
const lineFeed = 0x0a

/**
 * Reads a journal of any length, line by line. A file that does not exist is an empty journal.
 *
 * @param replay makes the state again
 */
export function readJournal(file: string, replay: Replay): JournalContent {
  const damaged = { count: 0, first: [] }
  const content: JournalContent = { due: new Map(), highest: 0, entries: 0, pieces: 0, changes: 0, damaged, isCut: false }
  if (!existsSync(file)) return content
  let number = 0
  for (const { bytes, hasEnd } of linesOf(file)) {
    number++
    if (bytes?.length === 0) continue
    const entry = bytes === undefined ? undefined : parseLine(bytes)
    if (entry !== undefined && take(entry, content, replay)) {
      content.entries++
    } else if (bytes === undefined || hasEnd || !isBeginning(bytes, content.entries > 0)) {
      content.damaged.count++
      if (content.damaged.first.length < mostNamed) content.damaged.first.push(number)
    }
    content.isCut = !hasEnd
  }
  return content
}

/** Answers false for an entry that cannot be taken: it is damaged, or of another version of the program. */
function take(entry: Entry, content: JournalContent, replay: Replay): boolean {
  if (entry.type === 'due' || entry.type === 'done') {
    content.highest = Math.max(content.highest, entry.id)
    if (entry.type === 'due') content.due.set(entry.id, entry.callback)
    else content.due.delete(entry.id)
    return true
  }
  try {
    if (entry.type === 'state') replay.restore(entry.piece)
    else if (entry.type === 'call') replay.call(entry.call)
    else replay.reset()
  } catch {
    return false
  }
  content[entry.type === 'state' ? 'pieces' : 'changes']++
  return true
}

/** Yields each line as bytes, or without bytes when it is too long. The last line may have no line feed. */
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
      // The next read overwrites the space, so the rest is copied.
      if (start < read) keep(Buffer.from(piece.subarray(start)))
    }
    if (length > 0) yield { bytes: whole(), hasEnd: false }
  } finally {
    closeSync(descriptor)
  }
}

type Entry =
  | { type: 'due'; id: number; callback: DueCallback }
  | { type: 'done'; id: number }
  | { type: 'call'; call: CallEntry }
  | { type: 'reset' }
  | { type: 'state'; piece: Piece }

const beginnings = ['{"type":"due","id":', '{"type":"done","id":', '{"type":"call","api":', '{"type":"state","of":', '{"type":"reset"']

const longestBeginning = Math.max(...beginnings.map((beginning) => beginning.length))

/** @param mayBeShort whether a few characters are enough; so it is when other lines show that the file is a journal */
function isBeginning(bytes: Buffer, mayBeShort: boolean): boolean {
  const text = bytes.toString('latin1', 0, longestBeginning)
  return beginnings.some((beginning) => text.startsWith(mayBeShort ? beginning.slice(0, text.length) : beginning))
}

/** The longest text of a time, in characters. */
const longestTime = 40

/** The highest number that a callback may have. Above it, not many exact integers would be left to count on. */
const highestNumber = 2 ** 50

/** A request may be as deep as JSON from outside, and in a state there is more around it. */
const deepestLine = 2 * deepest

/** Answers an entry, or undefined for a line that is not valid. */
function parseLine(bytes: Buffer): Entry | undefined {
  if (!isBeginning(bytes, false) || !isUtf8(bytes)) return undefined
  const text = bytes.toString()
  if (isDeeperThan(text, deepestLine)) return undefined
  const line = parseObject(text) ?? {}
  const { type, id, webhook, dueAt, body, query } = line
  if (type === 'reset') return { type }
  if (type === 'state') return { type, piece: line as unknown as Piece }
  if (type === 'call') {
    const call = readCall(line)
    return call && { type, call }
  }
  if (!Number.isSafeInteger(id) || (id as number) < 1 || (id as number) > highestNumber) return undefined
  if (type === 'done') return { type, id: id as number }
  if (type !== 'due' || !webhooks.has(webhook as string) || !isQuery(query)) return undefined
  if (typeof dueAt !== 'string' || dueAt.length > longestTime) return undefined
  if (typeof body !== 'string' || isDeeperThan(body) || parseObject(body) === undefined) return undefined
  return { type, id: id as number, callback: { id, webhook, dueAt, status: 'queued', body, query } as DueCallback }
}

function isQuery(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'string')
}
