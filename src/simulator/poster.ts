import type { CallbackPlan } from '../callback/callback.ts'
import { findWebhook, type WebhookName } from '../contract/contract.ts'
import type { Before } from '../delivery/decision.ts'
import { type Decided, type DeliveryOptions, decidedIn, deliver, withoutSecrets } from '../delivery/delivery.ts'
import type { Receiver } from '../delivery/receiver.ts'
import { shorten } from '../text.ts'
import type { DueCallback } from './due-callback.ts'
import { Fifo } from './fifo.ts'
import { type Journal, keepSafe, type SafeJournal } from './safe-journal.ts'

export interface PosterOptions {
  target: string
  receive: Receiver
  sdkAppId: string
  token?: string | undefined
  /** The clock of the simulator, Unix milliseconds. */
  now: () => number
  /** The clock for signatures, Unix milliseconds: the real time, as the receiver has it. */
  signingClock?: (() => number) | undefined
  deadlineMs?: number | undefined
  /** How often to send again after a timeout; Chat does not unless configured. */
  retries?: number | undefined
  /** How many callbacks may wait. When so many wait, further ones are lost. */
  queueLimit?: number | undefined
  /** How many callbacks are sent at once. They are begun in the order in which they fell due. */
  concurrency?: number | undefined
  journal?: Journal | undefined
  /** Called once, when the journal cannot be written. From then on nothing is taken or sent. */
  onJournalFailure?: ((error: unknown) => void) | undefined
  /** Called for each callback when it is queued or the receiver is asked, and when it is done or lost. */
  onChange?: ((callback: DueCallback) => void) | undefined
}

export interface Poster {
  /** @throws RestError 10002 when the journal cannot be written */
  post(webhook: WebhookName, body: object, query?: Record<string, string>): DueCallback
  /**
   * Asks the receiver at once, beside the queue, and waits for the reply as long as the webhook's deadline allows. It is not in the
   * journal: the call that waits ends with the process.
   *
   * @returns undefined if the receiver gave no reply that decides
   * @throws RestError 10002 when the journal cannot be written
   */
  ask(webhook: Before, body: object, query?: Record<string, string>): Promise<Decided | undefined>
  /** Posts a callback again that was not delivered before, as its journal says. */
  resume(callback: DueCallback): void
  /** The latest callbacks, oldest first. */
  callbacks(): readonly DueCallback[]
  counts(): { queued: number; sending: number; done: number; lost: number }
  readonly journal: SafeJournal
  /** Resolves once no callback is being sent and none waits that can still be sent. It does not count those that a call waits for. */
  settled(): Promise<void>
  /** Takes no more callbacks, and answers those that were not delivered, oldest first. Those being sent go on. */
  close(): DueCallback[]
}

/** How many callbacks are remembered, and how long their bodies may be together, in characters. */
const memory = 1000
const memoryLength = 32 * 1024 * 1024

/** How long the bodies of waiting callbacks may be together, in characters. */
const queueLength = 128 * 1024 * 1024

/** Posts callbacks in the order in which they fall due. The calls that cause them do not wait. */
export function createPoster(options: PosterOptions): Poster {
  const { queueLimit = 1000, concurrency = 16, onChange } = options
  const journal = keepSafe(options.journal, options.onJournalFailure)
  const remembered = new Fifo<DueCallback>()
  const queue = new Fifo<DueCallback>()
  const underWay = new Set<DueCallback>()
  let asking = 0
  const lengths = { remembered: 0, queue: 0 }
  const counts = { done: 0, lost: 0 }
  let nextId = (options.journal?.highest ?? 0) + 1
  let isClosed = false
  let waiters: (() => void)[] = []

  function remember(callback: DueCallback): void {
    remembered.push(callback)
    lengths.remembered += callback.body.length
    while (remembered.size > memory || (lengths.remembered > memoryLength && remembered.size > 1))
      lengths.remembered -= remembered.shift()?.body.length ?? 0
  }

  function enqueue(callback: DueCallback, limit = queueLimit, length = queueLength): void {
    remember(callback)
    if (isClosed) {
      lose(callback, 'the simulator ends')
    } else if (queue.size >= limit || lengths.queue + callback.body.length > length) {
      lose(callback, 'too many callbacks wait already')
    } else {
      queue.push(callback)
      lengths.queue += callback.body.length
      onChange?.(callback)
    }
    sendNext()
  }

  function lose(callback: DueCallback, problem: string): void {
    callback.problem = problem
    end(callback)
  }

  /** @param isDue whether the journal has it */
  function end(callback: DueCallback, isDue = true): void {
    const status = callback.problem === undefined ? 'done' : 'lost'
    callback.status = status
    counts[status]++
    // Callbacks that are left when the simulator ends stay due in the journal, for the next start.
    if (isDue && !isClosed) journal.note((each) => each.done(callback))
    onChange?.(callback)
  }

  function sendNext(): void {
    while (underWay.size < concurrency && queue.size > 0 && !isClosed && journal.failure() === undefined) {
      const callback = queue.shift() as DueCallback
      lengths.queue -= callback.body.length
      void send(callback)
    }
    if (!isIdle()) return
    for (const resolve of waiters) resolve()
    waiters = []
  }

  function isIdle(): boolean {
    return underWay.size === 0 && (queue.size === 0 || journal.failure() !== undefined)
  }

  async function send(callback: DueCallback): Promise<void> {
    underWay.add(callback)
    callback.status = 'sending'
    await transmit(callback, options)
    underWay.delete(callback)
    end(callback)
    sendNext()
  }

  /** Sends a callback, and keeps what came of it. */
  async function transmit(callback: DueCallback, { deadlineMs, retries }: DeliveryOptions): Promise<Decided | undefined> {
    const { target, sdkAppId, token, receive, signingClock } = options
    const { webhook, body, query } = callback
    const plan = { webhook: findWebhook(webhook), target, sdkAppId, token, body, query } satisfies CallbackPlan
    try {
      const delivery = await deliver(plan, receive, { deadlineMs, retries, now: signingClock })
      callback.delivery = withoutSecrets(plan, delivery)
      return decidedIn(plan, delivery)
    } catch (error) {
      // A callback that cannot be composed must not stop the callbacks behind it.
      callback.problem = shorten(error instanceof Error ? error.message : 'the receiver failed', 200)
      return undefined
    }
  }

  function create(webhook: WebhookName, body: object, query: Record<string, string>, status: DueCallback['status']): DueCallback {
    const dueAt = new Date(options.now()).toISOString()
    return { id: nextId++, webhook, dueAt, status, body: JSON.stringify(body), query }
  }

  return {
    post(webhook, body, query = {}) {
      journal.check()
      const callback = create(webhook, body, query, 'queued')
      journal.note((each) => each.due(callback))
      journal.check()
      enqueue(callback)
      journal.check()
      return callback
    },
    async ask(webhook, body, query = {}) {
      journal.check()
      const callback = create(webhook, body, query, 'sending')
      remember(callback)
      if (isClosed) {
        callback.problem = 'the simulator ends'
        end(callback, false)
        return undefined
      }
      asking++
      onChange?.(callback)
      const { deadlineMs } = findWebhook(webhook).terms
      const decided = await transmit(callback, { deadlineMs: Math.min(options.deadlineMs ?? deadlineMs, deadlineMs) })
      asking--
      end(callback, false)
      journal.check()
      return decided
    },
    resume(callback) {
      nextId = Math.max(nextId, callback.id + 1)
      enqueue({ ...callback, status: 'queued' }, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)
    },
    callbacks: () => remembered.all(),
    counts: () => ({ queued: queue.size, sending: underWay.size + asking, ...counts }),
    journal,
    settled() {
      if (isIdle()) return Promise.resolve()
      return new Promise((resolve) => waiters.push(resolve))
    },
    close() {
      isClosed = true
      const waiting = queue.all()
      queue.clear()
      for (const callback of waiting) lose(callback, 'the simulator ends')
      return [...underWay, ...waiting]
    },
  }
}
