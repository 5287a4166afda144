import { type HttpHandler, HttpResponse, http } from 'msw'
import type { FetchHandler, ReachedReceiver } from '../src/delivery/receiver.ts'
import { origins } from '../src/simulator/api.ts'
import { createBackend } from '../src/simulator/backend.ts'
import type { BackendOptions } from '../src/simulator/backend-options.ts'
import type { RestReply } from '../src/simulator/call.ts'
import type { Client } from '../src/simulator/clients/client-command.ts'
import { type ChatDelivery, describeCallback } from '../src/simulator/describe.ts'
import type { State } from '../src/simulator/state.ts'

/**
 * Settings of the simulated Chat backend. Limits and thresholds that are not given are the documented ones. An API that is not simulated
 * refuses (`unsimulated: 'error'`), so that no test passes for want of data.
 */
export interface ChatBackendOptions extends Omit<BackendOptions, 'target' | 'receive' | 'journal' | 'onJournalFailure' | 'onError'> {
  /** Where the callbacks go: a webhook URL, or a handler in the same process. */
  target: string | FetchHandler
}

export interface ChatBackend {
  /** MSW handlers for Chat's REST API on all of its domains: `setupServer(...chat.handlers)`. */
  handlers: HttpHandler[]
  /** The groups, members, mutes and accounts that exist after the calls so far. */
  readonly state: State
  /** The latest callbacks, oldest first, each with its request, reply and verdict once it is done. */
  readonly deliveries: readonly ChatDelivery[]
  /** The APIs that were called since the start or the last reset and are not simulated, as service/command. */
  readonly unsimulated: readonly string[]
  /** Resolves once every callback that is due has been delivered. */
  settled(): Promise<void>
  /** Forgets groups, accounts, rates and the groups of the day. */
  reset(): void
  /** Moves the backend's clock forward, to cross a second, a mute or a day. */
  advance(ms: number): void
  /** Posts a webhook's callback now, whatever the rules say. */
  fire(webhook: string, body: object): void
  /**
   * Acts as a client of the app.
   *
   * @param action what only clients do, such as `leave`, or an API, as service/command, which the client calls
   * @throws ChatproofError `usage` for an action that does not exist, or a field that is missing, wrong or unknown
   */
  callAsClient(action: string, body: object, client: Client): Promise<RestReply>
  /** Ends the connections to the target. Callbacks that are not delivered by then are lost: wait for `settled()` first. */
  close(): Promise<void>
}

/** @param reach connects to a receiver, in the way of the platform */
export function createChatBackend(
  { target, unsimulated = 'error', ...options }: ChatBackendOptions,
  reach: (target: string | FetchHandler) => ReachedReceiver,
): ChatBackend {
  const receiver = reach(target)
  const backend = createBackend({ ...options, unsimulated, target: receiver.url, receive: receiver.send })
  const answer = async ({ request }: { request: Request }) => {
    const response = await backend.fetch(request)
    // In a browser the calls come from pages, whose origin is not Chat's.
    response.headers.set('access-control-allow-origin', '*')
    return new HttpResponse(response.body, response)
  }
  return {
    handlers: origins.map((origin) => http.all(`${origin}/v4/*`, answer)),
    get state() {
      return backend.state
    },
    get deliveries() {
      return backend.poster.callbacks().map(describeCallback)
    },
    get unsimulated() {
      return backend.unsimulated
    },
    settled: () => backend.poster.settled(),
    reset: () => backend.reset(),
    advance: (ms) => backend.clock.advance(ms),
    fire: (webhook, body) => void backend.fire(webhook, body),
    callAsClient: backend.callAsClient,
    async close() {
      backend.poster.close()
      await receiver.close()
    },
  }
}
