import { queryIn } from '../message.ts'

/** A header as it was written, or a query parameter as it was meant. */
export type Field = readonly [name: string, value: string]

/** One half of an exchange. */
export interface Message {
  /** In their order and spelling, repeated ones apart. */
  headers: readonly Field[]
  body: Buffer
}

/** One request that went through the proxy, and what came back for it. */
export interface Exchange {
  /** Unix milliseconds. */
  startedAt: number
  /** From the request's arrival to the last byte of the reply. */
  ms: number
  request: Message & {
    method: string
    /** Path and query as the upstream got them. */
    path: string
  }
  /** What came of a reply: all of it, unless `failure` says otherwise. */
  reply?: Message & {
    status: number
    statusText: string
    /** Of the whole body, of which only the beginning may be kept. */
    size: number
  }
  /** Why there is no whole reply, as half a sentence. */
  failure?: string
}

/** The query of a request by name; where a name is given twice, its first value. */
export function queryOf({ request }: Pick<Exchange, 'request'>): URLSearchParams {
  return queryIn(request.path)
}

/** The header of a message by its name in lower case; repeated ones joined with a comma. */
export function headersOf({ headers }: Message): Record<string, string> {
  const merged: Record<string, string> = {}
  for (const [name, value] of headers) {
    const key = name.toLowerCase()
    merged[key] = Object.hasOwn(merged, key) ? `${merged[key]}, ${value}` : value
  }
  return merged
}
