import type { Writable } from 'node:stream'

/** How much text may wait for a reader, in characters. Beyond that, events are dropped and results wait. */
const mostWaiting = 8 * 1024 * 1024

/** How much is written at once, in characters. After each piece it shows whether the reader still reads. */
const pieceLength = 16 * 1024

/** How long an interrupted program waits for a reader that reads nothing, in milliseconds. */
const patienceMs = 5000

/** How often progress is written to a log that is no terminal, in milliseconds. */
const progressMs = 10_000

/** A stream that is written in order, however slowly somebody reads it. */
export interface Output {
  /** Writes a text. It waits for the reader as long as the reader needs. Texts that are given together are written together. */
  write(text: string): void
  /**
   * Writes a text, or drops it if too much text waits already. After that, every text is dropped until half of what waits is read.
   *
   * @param tell the text that says how many were dropped
   */
  writeOrDrop(text: string, tell: (dropped: number) => string): void
  /**
   * Resolves when there is room for more.
   *
   * @param interrupted once it is aborted, there is nothing to wait for
   */
  drained(interrupted?: AbortSignal): Promise<void>
  /**
   * Resolves when everything is written, however long the reader needs.
   *
   * @param interrupted once it is aborted, a reader that reads nothing for a while is not waited for any more
   * @returns false where something was not written
   */
  end(interrupted?: AbortSignal): Promise<boolean>
}

/**
 * @param onError is called when nobody can read any more. Text that is written after that is lost.
 */
export function openOutput(stream: Writable, onError: () => void): Output {
  const blocks: string[] = []
  let waiting = 0
  let isWriting = false
  let hasFailed = false
  let dropped: { count: number; tell: (dropped: number) => string } | undefined
  let moved = Promise.withResolvers<void>()

  const hasMoved = () => {
    moved.resolve()
    moved = Promise.withResolvers()
  }

  stream.on('error', () => {
    hasFailed = true
    blocks.length = 0
    waiting = 0
    hasMoved()
    onError()
  })

  const put = (text: string) => {
    if (hasFailed || text === '') return
    if (waiting === 0 && !isWriting) setImmediate(writeNext)
    waiting += text.length
    const last = blocks.at(-1)
    if (last === undefined || last.length > pieceLength) blocks.push(text)
    else blocks[blocks.length - 1] = last + text
  }

  const take = (): string => {
    const block = blocks[0] ?? ''
    if (block.length <= pieceLength) {
      blocks.shift()
      return block
    }
    // A surrogate pair must stay together: half of one would become a replacement character.
    const length = block.codePointAt(pieceLength - 1) === block.charCodeAt(pieceLength - 1) ? pieceLength : pieceLength + 1
    blocks[0] = block.slice(length)
    return block.slice(0, length)
  }

  const writeNext = () => {
    if (isWriting || hasFailed) return
    const piece = take()
    if (piece === '') return
    isWriting = true
    stream.write(piece, () => {
      isWriting = false
      waiting = Math.max(0, waiting - piece.length)
      if (dropped !== undefined && waiting <= mostWaiting / 2) {
        const { count, tell } = dropped
        dropped = undefined
        put(tell(count))
      }
      hasMoved()
      writeNext()
    })
  }

  return {
    write: put,
    writeOrDrop(text, tell) {
      if (dropped === undefined && waiting <= mostWaiting) put(text)
      else dropped = { count: (dropped?.count ?? 0) + 1, tell }
    },
    async drained(interrupted) {
      if (waiting <= mostWaiting) return
      interrupted?.addEventListener('abort', hasMoved)
      while (waiting > mostWaiting / 2 && interrupted?.aborted !== true) await moved.promise
      interrupted?.removeEventListener('abort', hasMoved)
    },
    async end(interrupted) {
      writeNext()
      const { promise: hurried, resolve: hurry } = Promise.withResolvers<void>()
      interrupted?.addEventListener('abort', () => hurry(), { once: true })
      while (waiting > 0) {
        if (interrupted?.aborted !== true) {
          await Promise.race([moved.promise, hurried])
          continue
        }
        const { promise: patience, resolve } = Promise.withResolvers<'over'>()
        const timer = setTimeout(resolve, patienceMs, 'over')
        const outcome = await Promise.race([moved.promise, patience])
        clearTimeout(timer)
        if (outcome === 'over') return false
      }
      return true
    },
  }
}

/**
 * Progress for a log that is no terminal: a slow run prints a line from time to time, a quick run prints none.
 *
 * @param now milliseconds
 */
export function sparsely(print: (line: string) => void, now: () => number): (line: string) => void {
  let last = now()
  return (line) => {
    if (line === '' || now() - last < progressMs) return
    last = now()
    print(line)
  }
}
