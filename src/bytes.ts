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

/** Collects the beginning of a body that arrives in chunks, in one buffer. A list of one-byte chunks would use a hundred times the memory. */
export class Collector {
  readonly #most: number
  #kept = nothing
  #length = 0
  #size = 0

  /** @param most how many bytes to keep */
  constructor(most: number) {
    this.#most = most
  }

  readonly add = (chunk: Uint8Array): void => {
    this.#size += chunk.length
    const room = this.#most - this.#length
    const part = chunk.length <= room ? chunk : chunk.subarray(0, room)
    // Most bodies arrive in one chunk. That chunk is not copied.
    if (this.#length === 0) this.#kept = part
    else if (part.length > 0) this.#append(part)
    this.#length += part.length
  }

  /** How many bytes arrived, including those that were not kept. */
  get size(): number {
    return this.#size
  }

  /** The bytes that were kept. They may share memory with the chunks. */
  bytes(): Uint8Array {
    return this.#kept.length === this.#length ? this.#kept : this.#kept.subarray(0, this.#length)
  }

  #append(part: Uint8Array): void {
    const length = this.#length
    const isShared = this.#kept.length === length
    if (isShared || length + part.length > this.#kept.length) {
      const larger = new Uint8Array(Math.max(2 * length, length + part.length) + 1)
      larger.set(this.#kept.subarray(0, length))
      this.#kept = larger
    }
    this.#kept.set(part, length)
  }
}
