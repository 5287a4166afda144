import { ChatproofError } from '../error.ts'
import type { Admit } from './access.ts'
import { fileAt } from './dashboard.ts'
import { describeCallback } from './describe.ts'
import type { DueCallback } from './due-callback.ts'
import { streamEvents } from './events.ts'
import { Fifo } from './fifo.ts'
import { listWebhooks } from './levers.ts'
import { translateAll } from './translations.ts'
import { createWatchers } from './watchers.ts'

/** How many callbacks are remembered, and how long their bodies may be together, in characters. */
const memory = 1000
const memoryLength = 32 * 1024 * 1024

/** The dashboard without a simulator: its page shows callbacks that others deliver, and has no levers. */
export interface Viewer {
  /** @param callback has no secrets, and a body that is a JSON object; its number is given here */
  show(callback: Omit<DueCallback, 'id'>): void
  fetch(request: Request): Promise<Response>
}

export function createViewer(admit: Admit): Viewer {
  const remembered = new Fifo<DueCallback>()
  const watchers = createWatchers()
  let [count, length] = [0, 0]
  const now = () => ({ now: new Date().toISOString(), isViewer: true })
  const events = streamEvents({ watch: watchers.watch, events: 0, clock: { unmoved: Date.now } }, now)
  const answers: Record<string, (request: Request) => Response> = {
    events,
    state: () => Response.json(now()),
    deliveries: () => Response.json(remembered.all().map(describeCallback)),
    webhooks: () => Response.json(listWebhooks({ has: () => false })),
  }
  return {
    show(callback) {
      const shown = { ...callback, id: ++count }
      remembered.push(shown)
      length += shown.body.length
      while (remembered.size > memory || (length > memoryLength && remembered.size > 1)) length -= remembered.shift()?.body.length ?? 0
      watchers.notify({ type: 'callback', callback: shown })
    },
    async fetch(request) {
      const { pathname } = new URL(request.url)
      const { refusal } = admit('control', (name) => request.headers.get(name) ?? undefined) ?? {}
      if (refusal !== undefined) return Response.json({ ErrorInfo: refusal }, { status: 403 })
      const path = pathname.startsWith('/_/') ? pathname.slice('/_/'.length) : undefined
      if (request.method === 'GET' && path !== undefined) {
        if (Object.hasOwn(answers, path)) return (answers[path] as (request: Request) => Response)(request)
        const file = fileAt(path)
        if (file !== undefined) return file
      }
      if (request.method === 'POST' && path === 'translate') return answerTo(request)
      return Response.json({ ErrorInfo: 'There is nothing here: the page is at /_/.' }, { status: 404 })
    },
  }
}

async function answerTo(request: Request): Promise<Response> {
  try {
    return Response.json(await translateAll(request))
  } catch (error) {
    if (error instanceof ChatproofError) return Response.json({ ErrorInfo: error.message }, { status: 400 })
    throw error
  }
}
