/** A browser has none that answers at once: there a compressed body stays as it is. */
const zlib = () => globalThis.process?.getBuiltinModule?.('node:zlib')

/**
 * A body without its Content-Encoding: gzip, deflate or br.
 *
 * @param mostBytes how long it may become; a small body can hold gigabytes
 * @returns undefined where the encoding is another, or the body cannot be decompressed to that length
 */
export function unpack<Bytes extends Uint8Array>(body: Bytes, encoding: string, mostBytes: number): Bytes | Buffer | undefined {
  const { gunzipSync, inflateSync, brotliDecompressSync } = zlib() ?? {}
  const unpackers: Record<string, typeof gunzipSync> = {
    gzip: gunzipSync,
    'x-gzip': gunzipSync,
    deflate: inflateSync,
    br: brotliDecompressSync,
  }
  const name = encoding.trim().toLowerCase()
  if (name === 'identity') return body
  try {
    return Object.hasOwn(unpackers, name) ? unpackers[name]?.(body, { maxOutputLength: mostBytes }) : undefined
  } catch {
    return undefined
  }
}
