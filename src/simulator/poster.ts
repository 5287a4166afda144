import { findWebhook, type WebhookName } from '../contract.ts'
import { type Delivery, deliver } from '../delivery.ts'
import type { Receiver } from '../receiver.ts'
import { RestError } from './call.ts'

/** A callback that fell due, and what became of it. */
export interface Posting {
  id: number
  webhook: WebhookName
  /** ISO 8601, by the simulator's clock. */
  dueAt: string
  /** `lost` when the queue was full, or the simulator ended, before it could be sent. */
  status: 'queued' | 'sending' | 'done' | 'lost'
  body: string
  query: Record<string, string>
  /** What was sent and what came back, once it is done. */
  delivery?: Delivery
}

/** Keeps what falls due and what was done where a crash does not reach it. */
export interface Journal {
  due(posting: Posting): void
  done(posting: Posting): void
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
  /** Resolves once nothing waits or is under way. */
  settled(): Promise<void>
  /** Takes no more, and answers what will not be sent. What is under way goes on. */
  close(): Posting[]
}

/** How many postings are remembered. */
const memory = 1000

/** Posts callbacks in the order in which they fall due, beside whatever else goes on. */
export function createPoster(options: PosterOptions): Poster {
  const { queueLimit = 1000, concurrency = 16, journal, onChange } = options
  const remembered: Posting[] = []
  const queue: Posting[] = []
  const counts = { sending: 0, done: 0, lost: 0 }
  let nextId = 1
  let isClosed = false
  let waiters: (() => void)[] = []

  function remember(posting: Posting): void {
    remembered.push(posting)
    if (remembered.length > memory * 2) remembered.splice(0, memory)
  }

  function enqueue(posting: Posting, limit = queueLimit): void {
    remember(posting)
    if (isClosed || queue.length >= limit) {
      posting.status = 'lost'
      counts.lost++
    } else {
      queue.push(posting)
    }
    onChange?.(posting)
    sendNext()
  }

  function sendNext(): void {
    while (counts.sending < concurrency && queue.length > 0 && !isClosed) void send(queue.shift() as Posting)
    if (counts.sending === 0 && queue.length === 0) {
      for (const resolve of waiters) resolve()
      waiters = []
    }
  }

  async function send(posting: Posting): Promise<void> {
    const { target, sdkAppId, token, receive, signingClock, deadlineMs, retries } = options
    counts.sending++
    posting.status = 'sending'
    const plan = { webhook: findWebhook(posting.webhook), target, sdkAppId, token, body: posting.body, query: posting.query }
    try {
      posting.delivery = await deliver(plan, receive, { deadlineMs, retries, now: signingClock })
      posting.status = 'done'
      counts.done++
    } catch {
      // What cannot be composed must not hold up what comes behind it.
      posting.status = 'lost'
      counts.lost++
    }
    counts.sending--
    // One that is delivered and not journalled is delivered again after the next start, which is better than never.
    if (posting.status === 'done' && !isClosed) tryTo(() => journal?.done(posting))
    onChange?.(posting)
    sendNext()
  }

  return {
    post(webhook, body, query = {}) {
      const dueAt = new Date(options.now()).toISOString()
      const posting: Posting = { id: nextId++, webhook, dueAt, status: 'queued', body: JSON.stringify(body), query }
      try {
        journal?.due(posting)
      } catch (error) {
        // The call must not promise what a crash could lose.
        throw new RestError(10_002, `the journal cannot be written: ${(error as Error).message}`)
      }
      enqueue(posting)
      return posting
    },
    resume(posting) {
      nextId = Math.max(nextId, posting.id + 1)
      enqueue({ ...posting, status: 'queued' }, Number.POSITIVE_INFINITY)
    },
    postings: () => remembered.slice(-memory),
    counts: () => ({ queued: queue.length, ...counts }),
    settled() {
      if (counts.sending === 0 && queue.length === 0) return Promise.resolve()
      return new Promise((resolve) => waiters.push(resolve))
    },
    close() {
      isClosed = true
      const left = queue.splice(0)
      counts.lost += left.length
      for (const posting of left) {
        posting.status = 'lost'
        onChange?.(posting)
      }
      return left
    },
  }
}

function tryTo(act: () => void): void {
  try {
    act()
  } catch {
    // The caller says why this does no harm.
  }
}
