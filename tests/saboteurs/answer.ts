import { setTimeout as wait } from 'node:timers/promises'
import { serveSomeExpired } from '../support/certificates.ts'
import { alert, beforeMessage, handled } from '../support/names.ts'
import { httpReply, okBody, rawServer } from '../support/raw.ts'
import { answer, crash, isSample, isSampleBody, never, reference, type Saboteur, type Seen, webhookOf, when } from './saboteur.ts'

/** Breaks only the reply to the documented samples. */
const toSamples = (respond: () => Response | Promise<Response>) => when(isSample, respond)

export const answerSaboteurs = {
  'answer-reached': {
    webhooks: handled,
    receiver: (app) => serveSomeExpired(reference(app), (connection) => connection === 1),
  },
  'answer-acknowledges': {
    webhooks: [alert],
    receiver: when(
      ({ query }) => query.get('CallbackCommand') === alert,
      () => answer('FAIL', 1, 'invalid callback command'),
    ),
  },
  'answer-decides': {
    webhooks: [beforeMessage],
    receiver: toSamples(() => answer('OK', 403, 'no')),
  },
  'answer-replaces': {
    webhooks: [beforeMessage],
    receiver: toSamples(() => Response.json({ ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '', MsgBody: 'something else' })),
  },
  'answer-same-decision': {
    webhooks: [beforeMessage],
    receiver: (app) => {
      let count = 0
      return when(isSample, () => answer('OK', ++count % 2))(app)
    },
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
    webhooks: [alert],
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
    webhooks: handled,
    receiver: (app) => {
      let count = 0
      const isSlow = (seen: Seen) => seen.query.get('CallbackCommand') === alert && isSample(seen, app) && ++count % 8 === 0
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
  'answer-refusal': {
    receiver: when((seen) => !seen.isOwn && isSampleBody(seen), crash),
  },
  'answer-unthrottled': {
    receiver: (app) => {
      const receive = reference(app)
      let count = 0
      return (request) => (++count > 200 ? new Response('', { status: 429, headers: { 'retry-after': '900' } }) : receive(request))
    },
  },
  'answer-no-leak': {
    receiver: when(
      ({ isJson, isOwn }) => isOwn && !isJson,
      () =>
        new Response('SyntaxError: Unexpected token\n    at JSON.parse (<anonymous>)\n    at read (/srv/im/app.js:7:9)', { status: 400 }),
    ),
  },
} satisfies Record<string, Saboteur>
