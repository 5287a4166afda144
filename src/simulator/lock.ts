import { linkSync, lstatSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { kill, pid } from 'node:process'
import { createFile } from '../disk.ts'
import { ChatproofError } from '../error.ts'
import { say } from '../say.ts'

/** The paths of the locks that this process holds. */
const held = new Set<string>()

/** When two processes lock the same file at once, one may see a half-made lock of the other. After so many attempts it gives up. */
const mostAttempts = 50

/** How long to wait for the other process to write its lock, at each attempt. */
const pauseMs = 5
const pause = new Int32Array(new SharedArrayBuffer(4))

/** The longest lock, in bytes. */
const longest = 100

/**
 * Locks a file for this process: FILE.lock names the process. A lock of a process that does not exist any more is replaced.
 *
 * @param file a real path, so that every name of the file leads to the same lock
 * @param name the name of the file in messages
 * @returns a function that unlocks the file
 * @throws ChatproofError `usage` when another process, or this one, holds the lock; or the error of the file system
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
      throw refusal(
        say`The journal ${name} is locked by ${name}.lock, which names no process. If nothing uses the journal, delete that file.`,
      )
    if (held.has(path)) throw refusal(say`The journal ${name} is open in this process already. Choose another file.`)
    if (isRunning(holder) || attempt > mostAttempts)
      throw refusal(say`The journal ${name} is in use by process ${holder.id}. End that one first, or choose another file with --journal.`)
    remove(path, text)
  }
  held.add(path)
  return () => {
    held.delete(path)
    remove(path, own)
  }
}

function refusal(sentence: string): ChatproofError {
  return new ChatproofError('usage', sentence)
}

/** @returns whether the lock is new */
function create(path: string, text: string): boolean {
  try {
    createFile(path, [text], 0o644)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Removes the lock with this text. If another process has put its own lock there in the meantime, that one stays. */
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

/** The text of a lock. It is empty when the file is not a lock, and undefined when there is no file. */
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
  /** When the process began, where that is known. Later another process may have the same number. */
  start: string
}

function parse(text: string): Holder | undefined {
  const [, id, start = ''] = /^([1-9]\d{0,9}) (\d*)$/.exec(text) ?? []
  return id === undefined ? undefined : { id: Number(id), start }
}

function isRunning({ id, start }: Holder): boolean {
  // This process does not hold it. An earlier process had the same number, as the first process in a container always has.
  if (id === pid) return false
  const stat = statOf(id)
  if (stat !== undefined) return !stat.hasEnded && (start === '' || start === stat.start)
  try {
    return kill(id, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

/** What Linux knows of a process; undefined on other systems, and for a process that does not exist. */
function statOf(id: number): { hasEnded: boolean; start: string } | undefined {
  let text: string
  try {
    text = readFileSync(`/proc/${id}/stat`, 'utf8')
  } catch {
    // Not Linux, or no such process: the caller finds out with a signal.
    return undefined
  }
  // The name of the program is in brackets, and may contain any character.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return { hasEnded: fields[0] === 'Z' || fields[0] === 'X', start: fields[19] ?? '' }
}
