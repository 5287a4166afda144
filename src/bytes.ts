/** The beginning of a body that comes in pieces. */
export interface Collector {
  add(chunk: Uint8Array): void
  /** Of all that came, in bytes. */
  readonly size: number
  /** What was kept of it. It may share memory with what was added. */
  bytes(): Uint8Array
}

/**
 * A piece of a stream as bytes.
 *
 * @throws TypeError where it is none: a stream that was made in this process may hold anything
 */
export function bytesOf(piece: unknown): Uint8Array {
  if (!ArrayBuffer.isView(piece)) throw new TypeError('a piece of it is no bytes')
  return new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength)
}

/**
 * Collects a body in one piece of memory. A list of its chunks would take a hundred times as much where each holds a byte.
 *
 * @param most bytes to keep
 */
export function collector(most: number): Collector {
  let kept: Uint8Array = new Uint8Array(0)
  let length = 0
  let size = 0
  return {
    add(chunk) {
      size += chunk.length
      const part = chunk.length <= most - length ? chunk : chunk.subarray(0, most - length)
      // Most bodies come in one piece, which need not be copied.
      if (length === 0) kept = part
      else if (part.length > 0) append(part)
      length += part.length
    },
    get size() {
      return size
    },
    bytes: () => kept.subarray(0, length),
  }

  function append(part: Uint8Array): void {
    const isShared = kept.length === length
    if (isShared || length + part.length > kept.length) {
      const larger = new Uint8Array(Math.max(2 * length, length + part.length) + 1)
      larger.set(kept.subarray(0, length))
      kept = larger
    }
    kept.set(part, length)
  }
}
