import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { webhooks } from '../contract.ts'
import { ChatproofError } from '../error.ts'
import type { Journal, Posting } from './poster.ts'

/** A journal in a file, and what it says was due and never delivered. */
export interface FileJournal extends Journal {
  undelivered: Posting[]
  close(): void
}

/**
 * Opens a journal: one JSON object a line, `due` before the REST reply that caused it goes out, `done` with what came back.
 * A line that the end of the process cut off is of a call that was never answered; it is passed over.
 *
 * @throws ChatproofError `usage` when the file cannot be read or written
 */
export function openJournal(file: string): FileJournal {
  const before = readLines(file)
  let descriptor: number
  try {
    descriptor = openSync(file, 'a')
  } catch (error) {
    throw cannot('written', file, error)
  }
  const write = (line: string) => void writeSync(descriptor, line)
  if (before.isCut) write('\n')
  return {
    undelivered: before.undelivered,
    due: ({ id, webhook, dueAt, body, query }) => write(`${JSON.stringify({ type: 'due', id, webhook, dueAt, body, query })}\n`),
    done: ({ id, delivery }) => {
      const reply =
        delivery === undefined || 'failure' in delivery.reply ? null : { status: delivery.reply.status, body: delivery.reply.body }
      write(
        `${JSON.stringify({ type: 'done', id, at: new Date().toISOString(), url: maskSign(delivery?.callback.url), reply, verdict: delivery?.verdict })}\n`,
      )
    },
    close: () => closeSync(descriptor),
  }
}

/** A signature is good for a minute; a file is there for longer, and for more eyes. */
function maskSign(url: string | undefined): string | undefined {
  return url?.replace(/([?&]Sign=)[^&]*/g, '$1***')
}

function readLines(file: string): { undelivered: Posting[]; isCut: boolean } {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { undelivered: [], isCut: false }
    throw cannot('read', file, error)
  }
  const due = new Map<number, Posting>()
  const lines = text.split('\n')
  const last = lines.pop() ?? ''
  for (const [index, line] of [...lines, last].entries()) {
    if (line === '') continue
    const entry = parseLine(line)
    if (entry === 'foreign')
      throw new ChatproofError(
        'usage',
        `Line ${index + 1} of ${file} is not from a journal of this contract: choose another file for --journal.`,
      )
    if (entry?.type === 'due') due.set(entry.id, { ...entry, status: 'queued' })
    else if (entry?.type === 'done') due.delete(entry.id)
  }
  return { undelivered: [...due.values()], isCut: last !== '' }
}

type Entry = (Omit<Posting, 'status'> & { type: 'due' }) | { type: 'done'; id: number }

const beginnings = ['{"type":"due","id":', '{"type":"done","id":']

/** An entry; nothing for one that was cut off; `foreign` for what no journal holds. */
function parseLine(line: string): Entry | 'foreign' | undefined {
  if (!beginnings.some((beginning) => line.startsWith(beginning.slice(0, line.length)))) return 'foreign'
  let value: Record<string, unknown>
  try {
    value = JSON.parse(line)
  } catch {
    return undefined
  }
  const { type, id, webhook, dueAt, body, query } = value
  if (!Number.isInteger(id)) return 'foreign'
  if (type === 'done') return { type, id: id as number }
  const isPosting =
    webhooks.has(String(webhook)) && typeof dueAt === 'string' && isJson(body) && typeof query === 'object' && query !== null
  return isPosting ? (value as unknown as Entry) : 'foreign'
}

function isJson(text: unknown): boolean {
  try {
    return typeof text === 'string' && JSON.parse(text) !== null
  } catch {
    return false
  }
}

function cannot(what: string, file: string, error: unknown): ChatproofError {
  return new ChatproofError('usage', `The journal ${file} cannot be ${what}: ${(error as Error).message}.`)
}
