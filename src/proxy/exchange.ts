/** A header as it was written, or a query parameter, decoded. */
export type Field = readonly [name: string, value: string]

/** One half of an exchange. */
export interface HttpMessage {
  /** In the order and spelling in which they came. A repeated header has several entries. */
  headers: readonly Field[]
  body: Buffer
}

/** One request that went through the proxy, and what came back for it. */
export interface Exchange {
  /** Unix milliseconds. */
  startedAt: number
  /** From the request's arrival to the last byte of the reply. */
  ms: number
  request: HttpMessage & {
    method: string
    /** Path and query as the upstream got them. */
    path: string
  }
  /** The reply. It is whole, unless `failure` is set. */
  reply?: HttpMessage & {
    status: number
    statusText: string
    /** The size of the whole body, in bytes. Only its beginning may be kept. */
    size: number
    /** Which part of it could not be passed on, as a sentence. */
    loss?: string
  }
  /** Why there is no whole reply, as half a sentence. */
  failure?: string
}

/** All headers of a message by their names in lower case. The values of a repeated header are joined with a comma. */
export function headersOf({ headers }: HttpMessage): Record<string, string> {
  const merged = new Map<string, string>()
  for (const [name, value] of headers) {
    const key = name.toLowerCase()
    const before = merged.get(key)
    merged.set(key, before === undefined ? value : `${before}, ${value}`)
  }
  return Object.fromEntries(merged)
}

/** About how much memory an exchange takes, in bytes. */
export function sizeOf({ request, reply }: Exchange): number {
  const headers = [...request.headers, ...(reply?.headers ?? [])]
  const inHeaders = headers.reduce((sum, [name, value]) => sum + name.length + value.length, 0)
  return request.path.length + request.body.length + (reply?.body.length ?? 0) + inHeaders
}
