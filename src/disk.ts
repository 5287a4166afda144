import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs'

/**
 * Writes a text at the end of an open file, whole or not at all.
 *
 * @param ending what the file ends with now, which the text takes the place of
 * @throws what the file system says; the file is then as it was
 */
export function append(descriptor: number, text: string, ending = ''): void {
  const file = fstatSync(descriptor)
  const position = file.size - Buffer.byteLength(ending)
  try {
    writeAll(descriptor, text, position)
  } catch (error) {
    // A device has no length that could be set.
    if (file.isFile()) ftruncateSync(descriptor, file.size)
    if (ending !== '') writeAll(descriptor, ending, position)
    throw error
  }
}

/**
 * Writes a text at the end of a file, whole or not at all. What is no file, such as a pipe, gets it as far as it takes it.
 *
 * @throws what the file system says
 */
export function appendTo(path: string, text: string): void {
  const descriptor = openSync(path, 'a')
  try {
    if (fstatSync(descriptor).isFile()) append(descriptor, text)
    else writeFileSync(descriptor, text)
  } finally {
    closeSync(descriptor)
  }
}

/**
 * Makes a file, whole or not at all.
 *
 * @param mode who may read it
 * @throws what the file system says; EEXIST where there is one
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
 * Puts a new file in the place of one, whole or not at all.
 *
 * @param mode who may read it; the owner only when not given
 * @throws what the file system says; the file is then as it was
 */
export function replaceFile(file: string, texts: Iterable<string>, mode = 0o600): void {
  const beside = `${file}.new`
  // One that is there was left by a process that was killed.
  rmSync(beside, { force: true })
  createFile(beside, texts, mode)
  try {
    renameSync(beside, file)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

/** Where the disk is full a part is written, and only the next attempt fails. */
function writeAll(descriptor: number, text: string, position: number): void {
  const bytes = Buffer.from(text)
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done, bytes.length - done, position + done)
}
