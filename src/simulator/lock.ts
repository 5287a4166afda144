import { linkSync, lstatSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { kill, pid } from 'node:process'
import { createFile } from '../disk.ts'
import { ChatproofError } from '../error.ts'

/** The locks that this process holds. */
const held = new Set<string>()

/** Two processes that lock the same file at once may see what the other has half done, for a moment and not more often than this. */
const mostAttempts = 50

/** How long a lock that says nothing yet is given to be written, each time. */
const pauseMs = 5
const pause = new Int32Array(new SharedArrayBuffer(4))

/** No lock is as long as this, in bytes. */
const longest = 100

/**
 * Makes this process the only one that uses a file, by FILE.lock, which names the process. A lock whose process does not exist any
 * more is taken over.
 *
 * @param file a real path, so that every name of the file leads to the same lock
 * @param name of the file, for messages
 * @returns how to give it up
 * @throws ChatproofError `usage` when another process, or this one, has the file already; or what the file system says
 */
export function lock(file: string, name: string): () => void {
  const path = `${file}.lock`
  const own = `${pid} ${statOf(pid)?.start ?? ''}`
  for (let attempt = 1; !create(path, own); attempt++) {
    const text = read(path)
    if (text === undefined) continue
    const holder = parse(text)
    if (holder === undefined && attempt <= mostAttempts) {
      Atomics.wait(pause, 0, 0, pauseMs)
      continue
    }
    if (holder === undefined)
      throw refusal(`${name} is locked by ${name}.lock, which names no process. If nothing uses the journal, delete that file.`)
    if (held.has(path)) throw refusal(`${name} is open in this process already. Choose another file.`)
    if (isRunning(holder) || attempt > mostAttempts)
      throw refusal(`${name} is in use by process ${holder.id}. End that one first, or choose another file with --journal.`)
    remove(path, text)
  }
  held.add(path)
  return () => {
    held.delete(path)
    remove(path, own)
  }
}

function refusal(sentence: string): ChatproofError {
  return new ChatproofError('usage', `The journal ${sentence}`)
}

/** @returns whether there was none before */
function create(path: string, text: string): boolean {
  try {
    createFile(path, [text], 0o644)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Takes away the lock with this text. Another process may have put its own in that place in the meantime, which stays. */
function remove(path: string, text: string): void {
  const aside = `${path}.${pid}`
  try {
    renameSync(path, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  if (read(aside) !== text) linkSync(aside, path)
  rmSync(aside, { force: true })
}

/** What a lock says; an empty text for what is none, and nothing where nothing is. */
function read(path: string): string | undefined {
  try {
    const stat = lstatSync(path)
    return stat.isFile() && stat.size <= longest ? readFileSync(path, 'utf8') : ''
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

interface Holder {
  id: number
  /** When the process began, where that is known: its number may be that of another one by now. */
  start: string
}

function parse(text: string): Holder | undefined {
  const [, id, start = ''] = /^([1-9]\d{0,9}) (\d*)$/.exec(text) ?? []
  return id === undefined ? undefined : { id: Number(id), start }
}

function isRunning({ id, start }: Holder): boolean {
  // This process does not hold it: one before had the same number, as the first one in a container has each time.
  if (id === pid) return false
  const stat = statOf(id)
  if (stat !== undefined) return !stat.hasEnded && (start === '' || start === stat.start)
  try {
    return kill(id, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

/** What Linux says of a process; nothing on other systems, and for one that does not exist. */
function statOf(id: number): { hasEnded: boolean; start: string } | undefined {
  let text: string
  try {
    text = readFileSync(`/proc/${id}/stat`, 'utf8')
  } catch {
    // Not Linux, or no such process: a signal tells.
    return undefined
  }
  // The name of the program stands in brackets and may hold anything.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return { hasEnded: fields[0] === 'Z' || fields[0] === 'X', start: fields[19] ?? '' }
}
