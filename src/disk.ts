import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'

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
 * Puts a new file in the place of one, whole or not at all. Only the owner may read it.
 *
 * @throws what the file system says; the file is then as it was
 */
export function replaceFile(file: string, texts: Iterable<string>): void {
  const beside = `${file}.new`
  // One that is there was left by a process that was killed.
  rmSync(beside, { force: true })
  const descriptor = openSync(beside, 'wx', 0o600)
  try {
    try {
      for (const text of texts) append(descriptor, text)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
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
