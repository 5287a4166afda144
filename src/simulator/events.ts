import type { Backend } from './backend.ts'
import { describeCallback, describeState } from './describe.ts'
import type { BackendEvent } from './watchers.ts'

/** How many bytes may wait for a client that does not read. */
const mostWaiting = 1024 * 1024

const encoder = new TextEncoder()

/**
 * Server-sent events: the state first, then each call and each callback as it happens, with its number. The stream of a client that
 * does not read is ended.
 *
 * @returns a function that answers with a new stream
 */
export function openEvents(backend: Backend): () => Response {
  let latest: { id: number; bytes: Uint8Array } | undefined

  /** Several clients get the same bytes. */
  function encodeOnce(event: BackendEvent, id: number): Uint8Array {
    if (latest?.id !== id) latest = { id, bytes: encode(id, ...describe(event)) }
    return latest.bytes
  }

  return () => {
    let stop = () => {}
    const start = (controller: ReadableStreamDefaultController<Uint8Array>) => {
      controller.enqueue(encode(backend.events, 'state', describeState(backend)))
      stop = backend.watch((event, id) => {
        if ((controller.desiredSize ?? 0) > 0) return controller.enqueue(encodeOnce(event, id))
        stop()
        controller.error(tooSlow())
      })
    }
    const stream = new ReadableStream<Uint8Array>(
      { start, cancel: () => stop() },
      new ByteLengthQueuingStrategy({ highWaterMark: mostWaiting }),
    )
    return new Response(stream, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } })
  }
}

/** With this code the server takes it for a connection that ended too early, and not for an error of the handler. */
function tooSlow(): Error {
  return Object.assign(new Error('The client does not read.'), { code: 'ERR_STREAM_PREMATURE_CLOSE' })
}

function describe(event: BackendEvent): [type: string, data: object] {
  if (event.type === 'callback') return ['delivery', describeCallback(event.callback)]
  const { api, reply, ms } = event
  return ['call', { api, reply, ms }]
}

function encode(id: number, type: string, data: object): Uint8Array {
  return encoder.encode(`id: ${id}\nevent: ${type}\ndata: ${JSON.stringify(data)}\n\n`)
}
