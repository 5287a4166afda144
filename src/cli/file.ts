import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { ChatproofError } from '../error.ts'
import { say } from '../say.ts'

/** A text cannot be read. The message says why, and completes "cannot read it: …". */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  /** Of the file system, such as ENOENT. */
  readonly code: string | undefined

  constructor(message: string, code?: string) {
    super(message)
    this.code = code
  }
}

/** The longest text that is read by default, in bytes. */
const usualMost = 16 * 1024 * 1024

/** How long to wait for a pipe that nobody has opened for writing, in milliseconds. */
const patienceMs = 2000

/** How often to look at such a pipe, in milliseconds. */
const pauseMs = 10

/**
 * The whole text of a file or a pipe, without a byte order mark.
 *
 * @throws Unreadable, or the signal's reason when it is aborted
 */
export function readText(path: string, signal: AbortSignal, most?: number): Promise<string> {
  return collectText(chunksOf(path, signal), signal, most)
}

/**
 * All of a stream as text, without a byte order mark.
 *
 * @param most bytes; more than that is not read
 * @throws Unreadable, or the signal's reason when it is aborted
 */
export async function collectText(chunks: AsyncIterable<Uint8Array>, signal: AbortSignal, most = usualMost): Promise<string> {
  const kept: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of chunks) {
      size += chunk.length
      if (size > most) throw new Unreadable(say`it is longer than ${sizeOf(most)}`)
      // Text in UTF-8 has no NUL. UTF-16 has one beside each ASCII letter, and /dev/zero has nothing else.
      if (chunk.includes(0)) throw notUtf8()
      kept.push(chunk)
    }
  } catch (error) {
    signal.throwIfAborted()
    throw asUnreadable(error)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(kept))
  } catch {
    throw notUtf8()
  }
}

/** The file is opened without waiting: a pipe that nobody writes to would block the process, and Ctrl-C too. */
async function* chunksOf(path: string, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.alloc(64 * 1024)
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const isPipe = fstatSync(file).isFIFO()
    const startedAt = performance.now()
    let hasWriter = false
    for (;;) {
      const chunk = readSome(file, buffer)
      if (chunk === undefined || chunk.length > 0) hasWriter = true
      else if (hasWriter || !isPipe) return
      else if (performance.now() - startedAt > patienceMs) throw new Unreadable(say`it is a pipe that nobody writes to`)
      if (chunk !== undefined && chunk.length > 0) yield chunk
      else await wait(pauseMs, undefined, { signal })
    }
  } finally {
    closeSync(file)
  }
}

/** What can be read now: empty at the end, undefined where more may come. */
function readSome(file: number, buffer: Buffer): Uint8Array | undefined {
  try {
    return Buffer.from(buffer.subarray(0, readSync(file, buffer)))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return undefined
    throw error
  }
}

/** Turns an error of the file system into an {@link Unreadable}. Other errors stay as they are. */
function asUnreadable(error: unknown): unknown {
  const { code, syscall, message } = error as NodeJS.ErrnoException
  if (code === undefined || syscall === undefined) return error
  // The message of the system names the file. That name may be a secret that was given in the wrong place.
  return new Unreadable(reasons[code] ?? (message.split(',', 1)[0] as string), code)
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: say`there is no such file`,
  EISDIR: say`it is a folder`,
  EACCES: say`you may not read it`,
}

function notUtf8(): Unreadable {
  return new Unreadable(say`it is not text in UTF-8; save it as UTF-8`)
}

function sizeOf(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${bytes / 1024 / 1024} MB` : `${bytes / 1024} KB`
}

/** @throws ChatproofError `output` that says what could not be done, and why */
export function orOutputError(path: string, what: string, perform: () => void): void {
  try {
    perform()
  } catch (error) {
    throw new ChatproofError('output', `${what}: ${(error as Error).message.replace(`, open '${path}'`, '')}.`)
  }
}
