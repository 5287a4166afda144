import { closeSync, fchmodSync, fstatSync, openSync, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { append, replaceFile } from '../disk.ts'
import { ChatproofError } from '../error.ts'
import { count, oneLine } from '../text.ts'
import { asRequested } from './call.ts'
import type { DueCallback } from './due-callback.ts'
import { type JournalContent, readJournal } from './journal-lines.ts'
import { lock } from './lock.ts'
import { createReplay, type Replay } from './replay.ts'
import type { Journal } from './safe-journal.ts'
import { takeSnapshot } from './snapshot.ts'
import type { State } from './state.ts'
import type { WorldOptions } from './world.ts'

/** A journal in a file, with the state as it was, and the callbacks that were not delivered before. */
export interface FileJournal extends Journal {
  state: State
  undelivered: DueCallback[]
  /** What is wrong with the file, one sentence for each problem. */
  warnings: string[]
  close(): void
}

/**
 * Opens a journal. It has one JSON object in each line. The `due` line of a callback is written before the call that causes it is
 * answered; the `done` line has the reply of the receiver. A call that may have changed the state has a `call` line, before it is
 * answered: the calls are carried out again. When the process ended in the middle of the last line, its call was never answered, and
 * the line is ignored. Lines of callbacks that are done are removed from the file, and calls are replaced by the state that they made,
 * in `state` lines, unless some lines are damaged.
 *
 * @param options what the state is made with
 * @throws ChatproofError `usage` when the file is not a journal, cannot be read or written, or is in use
 */
export function openJournal(file: string, options: WorldOptions = {}): FileJournal {
  const name = oneLine(file)
  try {
    const path = realPath(file)
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat !== undefined && !stat.isFile()) throw refusal(`The journal ${name} is ${kindOf(stat)}: choose a file for --journal.`)
    const unlock = lock(path, name)
    try {
      const journal = openLocked(path, name, createReplay(options))
      const close = () => {
        journal.close()
        unlock()
      }
      return { ...journal, close }
    } catch (error) {
      unlock()
      throw error
    }
  } catch (error) {
    if (error instanceof ChatproofError) throw error
    throw refusal(`The journal ${name} cannot be used: ${(error as Error).message}.`)
  }
}

function openLocked(path: string, name: string, replay: Replay): FileJournal {
  const content = readJournal(path, replay)
  const { due, entries, pieces, changes, damaged, isCut, highest } = content
  const state = replay.state()
  if (entries === 0 && damaged.count > 0) throw refusal(`${name} is not a journal of this contract: choose another file for --journal.`)
  // One line of the file keeps the highest number.
  const isCompact = entries <= pieces + due.size + 1 && changes === 0 && !isCut
  if (damaged.count === 0 && !isCompact) replaceFile(path, linesOf(content, state))
  const descriptor = openSync(path, 'a', 0o600)
  try {
    const warnings = [...describeDamage(content, name), ...keepPrivate(descriptor, name)]
    if (damaged.count > 0 && isCut) append(descriptor, '\n')
    return { ...journalOn(descriptor), state, undelivered: [...due.values()], highest, warnings, close: () => closeSync(descriptor) }
  } catch (error) {
    closeSync(descriptor)
    throw error
  }
}

/** A journal that writes at the end of an open file. */
export function journalOn(descriptor: number): Journal {
  return {
    due: (callback) => append(descriptor, dueLine(callback)),
    done: ({ id, status, delivery }) => {
      const { callback, reply, verdict } = delivery ?? {}
      const came = reply === undefined || 'failure' in reply ? null : { status: reply.status, body: reply.body }
      const end = status === 'lost' ? { lost: true } : { url: callback?.url, reply: came, verdict }
      append(descriptor, lineOf({ type: 'done', id, at: new Date().toISOString(), ...end }))
    },
    call: ({ cameAt, permit, request, ...rest }) => {
      const usual = { ...(cameAt !== rest.now && { cameAt }), ...(permit !== asRequested && { permit }) }
      append(descriptor, lineOf({ type: 'call', ...rest, ...usual, request }))
    },
    reset: () => append(descriptor, lineOf({ type: 'reset' })),
  }
}

function dueLine({ id, webhook, dueAt, body, query }: DueCallback): string {
  return lineOf({ type: 'due', id, webhook, dueAt, body, query })
}

function lineOf(entry: object): string {
  return `${JSON.stringify(entry)}\n`
}

/** The lines that are left when the callbacks that are done are removed, and the calls have made their state. */
function* linesOf({ due, highest, pieces, changes }: JournalContent, state: State): Generator<string> {
  if (pieces + changes > 0) for (const piece of takeSnapshot(state)) yield lineOf({ type: 'state', ...piece })
  if (highest > 0 && !due.has(highest)) yield lineOf({ type: 'done', id: highest })
  for (const callback of due.values()) yield dueLine(callback)
}

function describeDamage({ damaged }: JournalContent, name: string): string[] {
  if (damaged.count === 0) return []
  const lines = damaged.first.map((number) => `Line ${number} of ${name} is damaged and was ignored.`)
  const rest = damaged.count - lines.length
  if (rest > 0)
    lines.push(`${count(rest, 'more line')} of ${name} ${rest === 1 ? 'is' : 'are'} damaged and ${rest === 1 ? 'was' : 'were'} ignored.`)
  return [...lines, `${name} was not changed, so that nothing is lost: remove the damaged lines when you do not need them any more.`]
}

/** Lets only the owner read the file: it holds messages, and replies of the receiver. */
function keepPrivate(descriptor: number, name: string): string[] {
  if ((fstatSync(descriptor).mode & 0o077) === 0) return []
  try {
    fchmodSync(descriptor, 0o600)
    return []
  } catch (error) {
    return [`Other users of this machine can read ${name}, and its mode cannot be changed: ${(error as Error).message}.`]
  }
}

/** The real path of a file that may have several names. The file need not exist yet. */
function realPath(file: string): string {
  try {
    return realpathSync(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return join(realpathSync(dirname(file)), basename(file))
  }
}

function kindOf(stat: Stats): string {
  if (stat.isDirectory()) return 'a folder'
  return stat.isFIFO() ? 'a pipe' : stat.isSocket() ? 'a socket' : 'a device'
}

function refusal(sentence: string): ChatproofError {
  return new ChatproofError('usage', sentence)
}
