import { setTimeout as wait } from 'node:timers/promises'
import { serveSomeExpired } from '../support/certificates.ts'
import { httpReply, okBody, rawServer } from '../support/raw.ts'
import { answer, isSample, never, reference, type Saboteur, type Seen, webhookOf, when } from './saboteur.ts'

/** Breaks only the reply to the documented samples. */
const toSamples = (respond: () => Response | Promise<Response>) => when(isSample, respond)

/** Chat's never-asked-for alarm, which is on as soon as a URL is set. */
const alarm = 'Alert.RequestOverLimit'

export const answerSaboteurs = {
  'answer-reached': {
    receiver: (app) => serveSomeExpired(reference(app), (connection) => connection === 1),
  },
  'answer-acknowledges': {
    receiver: when(
      ({ query }) => query.get('CallbackCommand') === alarm,
      () => answer('FAIL', 1, 'invalid callback command'),
    ),
  },
  'answer-complete': {
    receiver: () =>
      rawServer((_, socket) => {
        socket.end(httpReply(okBody).subarray(0, -10))
        return undefined
      }),
  },
  'answer-status': {
    receiver: toSamples(() => answer('OK', 0, '', { status: 201 })),
  },
  'answer-json': {
    receiver: toSamples(() => new Response(`${okBody}\nhandled in 3 ms`, { headers: { 'content-type': 'application/json' } })),
  },
  'answer-fields': {
    receiver: when(
      (seen, app) => isSample(seen, app) && webhookOf(seen)?.fixesReply === false,
      () => Response.json({ ActionStatus: 'OK', ErrorCode: '0', ErrorInfo: '' }),
    ),
  },
  'answer-fixed': {
    receiver: when(
      (seen, app) => isSample(seen, app) && webhookOf(seen)?.fixesReply === true,
      () => answer('OK', 0, 'ok'),
    ),
  },
  'answer-deadline': {
    receiver: toSamples(never),
  },
  'answer-consistent': {
    receiver: when(
      ({ isOwn }) => !isOwn,
      () => answer('FAIL', 0, 'refused'),
    ),
  },
  'answer-content-type': {
    receiver: when(isSample, () => new Response(okBody, { headers: { 'content-type': 'text/html' } })),
  },
  'answer-promptly': {
    receiver: (app) => {
      let count = 0
      const isSlow = (seen: Seen) => seen.query.get('CallbackCommand') === alarm && isSample(seen, app) && ++count % 8 === 0
      return when(isSlow, ({ request }, receive) => wait(520).then(() => receive(request)))(app)
    },
  },
  'answer-keep-alive': {
    reachedBy: 'http',
    receiver: when(
      ({ isOwn }) => !isOwn,
      () => answer('FAIL', 1, 'refused', { headers: { connection: 'close' } }),
    ),
  },
  'answer-no-leak': {
    receiver: when(
      ({ isJson, isOwn }) => isOwn && !isJson,
      () =>
        new Response('SyntaxError: Unexpected token\n    at JSON.parse (<anonymous>)\n    at read (/srv/im/app.js:7:9)', { status: 400 }),
    ),
  },
} satisfies Record<string, Saboteur>
