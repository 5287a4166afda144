import { alert } from '../support/names.ts'
import { type App, crash, isSample, isSampleBody, read, reference, refuse, type Saboteur } from './saboteur.ts'

/** More at once than the checks that run side by side ever send. */
const mostAtOnce = 30

export const repeatSaboteurs = {
  'repeat-same': {
    receiver: (app) => {
      const receive = reference(app)
      let last: string | undefined
      return async (request) => {
        const seen = await read(request, app)
        const isDuplicate = 'EventTime' in seen.fields && !isSampleBody(seen) && seen.text === last
        last = seen.text
        return isDuplicate ? refuse() : receive(seen.request)
      }
    },
  },
  'repeat-burst': {
    receiver: (app) => {
      const receive = reference(app)
      let underWay = 0
      return async (request) => {
        underWay++
        try {
          const isTooMany = underWay > mostAtOnce
          const reply = await receive(request)
          return isTooMany ? new Response('', { status: 503 }) : reply
        } finally {
          underWay--
        }
      }
    },
  },
  'repeat-out-of-order': {
    receiver: (app) => {
      const receive = reference(app)
      let newest = 0
      return async (request) => {
        const seen = await read(request, app)
        const time = Number(seen.fields.EventTime ?? Number.NaN)
        newest = Math.max(newest, time || 0)
        return time < newest - 90_000 ? refuse() : receive(seen.request)
      }
    },
  },
  'repeat-alive': {
    receiver: (app) => {
      const receive = reference(app)
      let isLocked = false
      return async (request) => {
        const seen = await read(request, app)
        // No check before the last ones sends just this.
        isLocked ||= seen.isOwn && seen.text === '{"CallbackCommand":'
        return isLocked && isSample(seen, app) ? crash() : receive(seen.request)
      }
    },
  },
} satisfies Record<string, Saboteur>

/** The reference receiver, with something done about the payload whatever it answers. */
const beside = (act: (payload: Record<string, unknown>, app: App, isOwn: boolean) => void) => (app: App) => {
  const receive = reference({ ...app, effectOnce: () => {} })
  return async (request: Request) => {
    const seen = await read(request, app)
    const reply = await receive(seen.request)
    act(seen.fields, app, seen.isOwn)
    return reply
  }
}

export const effectSaboteurs = {
  'effect-good': {
    webhooks: [alert],
    receiver: beside(() => undefined),
    // What a refused callback does cannot be told where a good one does nothing.
    alsoFails: ['effect-refused'],
  },
  'effect-refused': {
    receiver: beside((payload, { effectOnce }) => effectOnce(payload)),
  },
  'effect-repeat': {
    receiver: beside((payload, { effect }, isOwn) => isOwn && effect(payload)),
  },
} satisfies Record<string, Saboteur>
