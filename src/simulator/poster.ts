import { findWebhook, type WebhookName } from '../contract/contract.ts'
import { type Delivery, deliver, withoutSecrets } from '../delivery/delivery.ts'
import type { Receiver } from '../delivery/receiver.ts'
import { shorten } from '../text.ts'
import { RestError } from './call.ts'
import { Fifo } from './fifo.ts'

/** A callback that fell due, and what became of it. */
export interface Posting {
  id: number
  webhook: WebhookName
  /** ISO 8601, by the simulator's clock. */
  dueAt: string
  /** `lost` when the queue was full, or the simulator ended, before it could be sent. */
  status: 'queued' | 'sending' | 'done' | 'lost'
  /** Why it is lost. */
  problem?: string
  body: string
  query: Record<string, string>
  /** What was sent and what came back, once it is done, as any output may show it: without secrets, and with the beginning of the reply. */
  delivery?: Delivery
}

/** Keeps what falls due and what became of it where a crash does not reach it. */
export interface Journal {
  due(posting: Posting): void
  /** It is delivered, or lost for good. */
  done(posting: Posting): void
  /** The highest number of a posting that was ever in it; new ones are numbered on from there. */
  highest?: number
}

export interface PosterOptions {
  target: string
  receive: Receiver
  sdkAppId: string
  token?: string | undefined
  /** By which callbacks fall due, Unix milliseconds. */
  now: () => number
  /** By which they are signed: the clock that the receiver has too, Unix milliseconds. */
  signingClock?: (() => number) | undefined
  deadlineMs?: number | undefined
  /** How often to send again after a timeout; Chat does not unless configured. */
  retries?: number | undefined
  /** How many may wait before further ones are lost, and reported as such. */
  queueLimit?: number | undefined
  /** How many are under way at once. They are begun in the order in which they fell due. */
  concurrency?: number | undefined
  journal?: Journal | undefined
  /** Told once that the journal cannot be written. Nothing is taken or sent any more then. */
  onJournalFailure?: ((error: unknown) => void) | undefined
  /** Told of each posting as it is queued, and when it is done or lost. */
  onChange?: ((posting: Posting) => void) | undefined
}

export interface Poster {
  /** @throws RestError 10002 when the journal cannot be written */
  post(webhook: WebhookName, body: object, query?: Record<string, string>): Posting
  /** Posts again what a journal says was never delivered. */
  resume(posting: Posting): void
  /** The latest postings, oldest first. */
  postings(): readonly Posting[]
  counts(): { queued: number; sending: number; done: number; lost: number }
  /** What every call is answered with once the journal cannot be written. */
  failure(): RestError | undefined
  /** Resolves once nothing is under way and nothing waits that could still be sent. */
  settled(): Promise<void>
  /** Takes no more, and answers what was not delivered, oldest first. What is under way goes on. */
  close(): Posting[]
}

/** How many postings are remembered, and how long their bodies may be together, in characters. */
const memory = 1000
const memoryLength = 32 * 1024 * 1024

/** How long the bodies of what waits may be together, in characters. */
const queueLength = 128 * 1024 * 1024

/** Posts callbacks in the order in which they fall due, beside whatever else goes on. */
export function createPoster(options: PosterOptions): Poster {
  const { queueLimit = 1000, concurrency = 16, journal, onJournalFailure, onChange } = options
  const remembered = new Fifo<Posting>()
  const queue = new Fifo<Posting>()
  const underWay = new Set<Posting>()
  const lengths = { remembered: 0, queue: 0 }
  const counts = { done: 0, lost: 0 }
  let nextId = (journal?.highest ?? 0) + 1
  let isClosed = false
  let failure: RestError | undefined
  let waiters: (() => void)[] = []

  function remember(posting: Posting): void {
    remembered.push(posting)
    lengths.remembered += posting.body.length
    while (remembered.size > memory || (lengths.remembered > memoryLength && remembered.size > 1))
      lengths.remembered -= remembered.shift()?.body.length ?? 0
  }

  /** Once it cannot be written, what it says and what happened differ: nothing goes on then. */
  function note(what: 'due' | 'done', posting: Posting): void {
    if (failure !== undefined) return
    try {
      journal?.[what](posting)
    } catch (error) {
      failure = new RestError(10_002, `the journal cannot be written: ${shorten((error as Error).message, 200)}`)
      onJournalFailure?.(error)
    }
  }

  /** A call must not promise what a crash could lose. */
  function checkJournal(): void {
    if (failure !== undefined) throw failure
  }

  function enqueue(posting: Posting, limit = queueLimit, length = queueLength): void {
    remember(posting)
    if (isClosed) {
      lose(posting, 'the simulator ends')
    } else if (queue.size >= limit || lengths.queue + posting.body.length > length) {
      lose(posting, 'too many callbacks wait already')
    } else {
      queue.push(posting)
      lengths.queue += posting.body.length
      onChange?.(posting)
    }
    sendNext()
  }

  function lose(posting: Posting, problem: string): void {
    posting.status = 'lost'
    posting.problem = problem
    counts.lost++
    end(posting)
  }

  function end(posting: Posting): void {
    // What is left when the simulator ends is for the next one, from the journal.
    if (!isClosed) note('done', posting)
    onChange?.(posting)
  }

  function sendNext(): void {
    while (underWay.size < concurrency && queue.size > 0 && !isClosed && failure === undefined) {
      const posting = queue.shift() as Posting
      lengths.queue -= posting.body.length
      void send(posting)
    }
    if (!isIdle()) return
    for (const resolve of waiters) resolve()
    waiters = []
  }

  function isIdle(): boolean {
    return underWay.size === 0 && (queue.size === 0 || failure !== undefined)
  }

  async function send(posting: Posting): Promise<void> {
    const { target, sdkAppId, token, receive, signingClock, deadlineMs, retries } = options
    underWay.add(posting)
    posting.status = 'sending'
    try {
      const plan = { webhook: findWebhook(posting.webhook), target, sdkAppId, token, body: posting.body, query: posting.query }
      posting.delivery = withoutSecrets(plan, await deliver(plan, receive, { deadlineMs, retries, now: signingClock }))
    } catch (error) {
      // What cannot be composed must not hold up what comes behind it.
      posting.problem = shorten(error instanceof Error ? error.message : 'the receiver failed', 200)
    }
    underWay.delete(posting)
    if (posting.problem !== undefined) {
      lose(posting, posting.problem)
    } else {
      posting.status = 'done'
      counts.done++
      end(posting)
    }
    sendNext()
  }

  return {
    post(webhook, body, query = {}) {
      checkJournal()
      const dueAt = new Date(options.now()).toISOString()
      const posting: Posting = { id: nextId++, webhook, dueAt, status: 'queued', body: JSON.stringify(body), query }
      note('due', posting)
      checkJournal()
      enqueue(posting)
      checkJournal()
      return posting
    },
    resume(posting) {
      nextId = Math.max(nextId, posting.id + 1)
      enqueue({ ...posting, status: 'queued' }, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)
    },
    postings: () => remembered.all(),
    counts: () => ({ queued: queue.size, sending: underWay.size, ...counts }),
    failure: () => failure,
    settled() {
      if (isIdle()) return Promise.resolve()
      return new Promise((resolve) => waiters.push(resolve))
    },
    close() {
      isClosed = true
      const waiting = queue.all()
      queue.clear()
      for (const posting of waiting) lose(posting, 'the simulator ends')
      return [...underWay, ...waiting]
    },
  }
}
