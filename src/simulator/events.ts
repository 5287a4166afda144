import { ChatproofError } from '../error.ts'
import { say } from '../say.ts'
import { quote } from '../text.ts'
import type { Backend } from './backend.ts'
import type { Clock } from './clock.ts'
import { describeCall, describeCallback, describeState } from './describe.ts'
import { createEventLog, type EventLog } from './event-log.ts'
import type { BackendEvent } from './watchers.ts'

/** How long the events are together that can be sent again, in characters. */
const keptLength = 8 * 1024 * 1024

/** How long the events are that a client gets at once, in characters. */
const pieceLength = 64 * 1024

/** So often a client hears something, in milliseconds: a connection on which nothing happens is ended by many a proxy. */
const heartbeatMs = 15_000

/** A comment. */
const nothing = ': nothing happened\n\n'

export interface EventsOptions {
  /** Calls the function again and again until the answered function is called. Every 15 s when not given. */
  heartbeat?: (beat: () => void) => () => void
  /** How long the events are together that can be sent again, in characters; 8 Mi when not given. */
  length?: number
}

/** Answers a request for the events with a stream of them. @throws ChatproofError `usage` for what is no id of an event */
export type OpenStream = (request: Request) => Response

const encoder = new TextEncoder()

/**
 * Server-sent events: the state first, then each call and each callback as it happens, with its id. A client that names the last event
 * it got, by `Last-Event-ID` or `?after=`, gets the events after it in place of the state. A stream reads from the log as its client
 * reads from it, so a slow client costs no memory. What the log has no more, a `gap` event says.
 *
 * The log begins when the first client asks for the events. Its ids begin with the time, so that no event has an id of an earlier run.
 */
export function openEvents(backend: Backend, options: EventsOptions = {}): OpenStream {
  return streamEvents(backend, () => describeState(backend), options)
}

/** The same of anything that can be watched. @param describeNow what a new client gets first */
export function streamEvents(
  backend: Pick<Backend, 'watch' | 'events'> & { clock: Pick<Clock, 'unmoved'> },
  describeNow: () => object,
  options: EventsOptions = {},
): OpenStream {
  const { heartbeat = everyHeartbeat, length = keptLength } = options
  const base = backend.clock.unmoved() * 1000
  const waiting = new Set<() => void>()
  let log: EventLog | undefined

  function begin(): EventLog {
    const begun = createEventLog(base + backend.events + 1, length)
    backend.watch((event) => {
      begun.add((id) => encode(id, ...describe(event)))
      for (const wake of waiting) wake()
    })
    return begun
  }

  function open(events: EventLog, after: number | undefined): ReadableStream<Uint8Array> {
    let next = after === undefined ? undefined : after + 1
    let pulled: ReadableStreamDefaultController<Uint8Array> | undefined
    let resolve = () => {}

    function read(): string {
      if (next === undefined) {
        next = events.next
        return encode(next - 1, 'state', describeNow())
      }
      if (next < events.first || next > events.next) {
        const gap = encode(events.first - 1, 'gap', { after: next - 1, next: events.first })
        next = events.first
        return gap
      }
      const piece = events.read(next, pieceLength)
      next = piece.next
      return piece.text
    }
    function wake(given?: string): void {
      if (pulled === undefined) return
      const text = given ?? read()
      if (text === '') return
      pulled.enqueue(encoder.encode(text))
      pulled = undefined
      resolve()
    }
    const onEvent = () => wake()
    const stopBeating = heartbeat(() => wake(nothing))
    waiting.add(onEvent)
    return new ReadableStream<Uint8Array>(
      {
        // The head of the reply goes out with the first text only.
        start: (controller) => controller.enqueue(encoder.encode(read() || nothing)),
        pull(controller) {
          pulled = controller
          return new Promise<void>((done) => {
            resolve = done
            wake()
          })
        },
        cancel() {
          stopBeating()
          waiting.delete(onEvent)
        },
      },
      { highWaterMark: 0 },
    )
  }

  return (request) => {
    const after = readAfter(request)
    log ??= begin()
    const stream = open(log, after === 0 ? base : after)
    return new Response(stream, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } })
  }
}

/** The id of the last event that a client got. The header counts first: a browser that connects again sends it to the same URL. */
function readAfter(request: Request): number | undefined {
  const given = request.headers.get('last-event-id') || new URL(request.url).searchParams.get('after')
  if (given === null) return undefined
  if (!/^\d{1,16}$/.test(given) || !Number.isSafeInteger(Number(given)))
    throw new ChatproofError(
      'usage',
      say`"after" and Last-Event-ID take the id of an event, or 0 for all that are kept, not ${quote(given)}.`,
    )
  return Number(given)
}

function everyHeartbeat(beat: () => void): () => void {
  const timer = setInterval(beat, heartbeatMs)
  // The simulator may end while a client waits. In a browser a timer is a number.
  Object(timer).unref?.()
  return () => clearInterval(timer)
}

function describe(event: BackendEvent): [type: string, data: object] {
  if (event.type === 'callback') return ['delivery', describeCallback(event.callback)]
  return ['call', describeCall(event)]
}

function encode(id: number, type: string, data: object): string {
  return `id: ${id}\nevent: ${type}\ndata: ${JSON.stringify(data)}\n\n`
}
