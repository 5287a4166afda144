/** Collects the beginning of a body that arrives in chunks. */
export interface Collector {
  add(chunk: Uint8Array): void
  /** Bytes that arrived, including those that were not kept. */
  readonly size: number
  /** The bytes that were kept. They may share memory with the chunks. */
  bytes(): Uint8Array
}

/**
 * A chunk of a stream as bytes.
 *
 * @throws TypeError when the chunk is not binary: a stream made in this process may hold any value
 */
export function bytesOf(piece: unknown): Uint8Array {
  if (!ArrayBuffer.isView(piece)) throw new TypeError('the stream has a chunk that is not bytes')
  return new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength)
}

/** Making one takes longer than all else that is done with a body in one chunk. */
const nothing: Uint8Array = new Uint8Array(0)

/**
 * Collects a body in one buffer. A list of one-byte chunks would use a hundred times the memory.
 *
 * @param most how many bytes to keep
 */
export function collector(most: number): Collector {
  let kept = nothing
  let length = 0
  let size = 0
  return {
    add(chunk) {
      size += chunk.length
      const part = chunk.length <= most - length ? chunk : chunk.subarray(0, most - length)
      // Most bodies arrive in one chunk. That chunk is not copied.
      if (length === 0) kept = part
      else if (part.length > 0) append(part)
      length += part.length
    },
    get size() {
      return size
    },
    bytes: () => (kept.length === length ? kept : kept.subarray(0, length)),
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
