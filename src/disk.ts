import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'

/**
 * Appends a text to an open file. Either the whole text is written or the file does not change.
 *
 * @param ending the present end of the file, which the text replaces
 * @throws the error of the file system
 */
export function append(descriptor: number, text: string, ending = ''): void {
  const file = fstatSync(descriptor)
  const position = file.size - Buffer.byteLength(ending)
  try {
    writeAll(descriptor, text, position)
  } catch (error) {
    // A device has no length, so it cannot be truncated.
    if (file.isFile()) ftruncateSync(descriptor, file.size)
    if (ending !== '') writeAll(descriptor, ending, position)
    throw error
  }
}

/**
 * Appends a text to a file. Either the whole text is written or the file does not change. A pipe gets as much of the text as it accepts.
 *
 * @throws the error of the file system
 */
export function appendTo(path: string, text: string): void {
  const descriptor = isPipe(path) ? openPipe(path) : openSync(path, 'a')
  try {
    if (fstatSync(descriptor).isFile()) append(descriptor, text)
    else writePatiently(descriptor, Buffer.from(text))
  } finally {
    closeSync(descriptor)
  }
}

/** Makes a file empty, or creates it. A pipe stays as it is: to open it would wait for a reader. */
export function emptyFile(path: string): void {
  if (!isPipe(path)) writeFileSync(path, '')
}

function isPipe(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFIFO() ?? false
}

/** Does not wait for a reader: one that never comes would keep the program from ending, and signals from being heard. */
function openPipe(path: string): number {
  try {
    return openSync(path, constants.O_WRONLY | constants.O_NONBLOCK)
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENXIO') throw new Error('nobody reads from this pipe')
    throw error
  }
}

/** How long a pipe may stay full, in milliseconds. */
const pipePatienceMs = 5000

function writePatiently(descriptor: number, bytes: Buffer): void {
  let movedAt = performance.now()
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(descriptor, bytes, written)
      movedAt = performance.now()
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'EAGAIN') throw error
      if (performance.now() - movedAt > pipePatienceMs) throw new Error('the reader of this pipe takes nothing')
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  }
}

/**
 * Creates a file. If that fails, no file is left behind.
 *
 * @param mode the permissions of the file
 * @throws the error of the file system: EEXIST if the file exists
 */
export function createFile(file: string, texts: Iterable<string>, mode: number): void {
  const descriptor = openSync(file, 'wx', mode)
  try {
    try {
      for (const text of texts) append(descriptor, text)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    rmSync(file, { force: true })
    throw error
  }
}

/**
 * Replaces a file. If that fails, the old file does not change.
 *
 * @param mode the permissions of the file; by default only the owner may read and write it
 * @throws the error of the file system
 */
export function replaceFile(file: string, texts: Iterable<string>, mode = 0o600): void {
  const beside = `${file}.new`
  // A process that was killed may have left one.
  rmSync(beside, { force: true })
  createFile(beside, texts, mode)
  try {
    renameSync(beside, file)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

/** Writes until everything is written. On a full disk the first write is partial, and only the next one throws. */
function writeAll(descriptor: number, text: string, position: number): void {
  const bytes = Buffer.from(text)
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done, bytes.length - done, position + done)
}
