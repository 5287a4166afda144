import { createReceiver } from '../../mocks/receiver.ts'
import { serve } from '../../src/server.ts'
import { atEnd } from './closing.ts'

/** One request as it arrived. */
export interface Arrival {
  method: string
  url: URL
  headers: Headers
  body: string
}

export interface Recorder {
  url: string
  arrivals: Arrival[]
  /** The last request that arrived. */
  last(): Arrival
}

export const sdkAppId = '1400000001'

/** A token that no output may show. */
export const token = 'tok-5ecret-a1B2'

/** Starts a receiver that records all requests. The default is the reference receiver. */
export async function record(
  respond: (request: Request) => Response | Promise<Response> = createReceiver({ sdkAppId }),
): Promise<Recorder> {
  const arrivals: Arrival[] = []
  const server = await serve(async (request) => {
    const { method, url, headers } = request
    const bytes = await request.arrayBuffer()
    arrivals.push({ method, url: new URL(url), headers, body: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) })
    return respond(new Request(url, { method, headers, ...(bytes.byteLength > 0 ? { body: bytes } : {}) }))
  })
  atEnd(server.close)
  return { url: server.url, arrivals, last: () => arrivals.at(-1) as Arrival }
}

/** Starts a receiver that always sends this answer. */
export const answering = (body: string, status = 200) => record(() => new Response(body, { status }))
