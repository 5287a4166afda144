import type { Delivery } from '../../delivery/delivery.ts'
import { isUnreached } from '../../delivery/failure.ts'
import { type Change, defineChecks, type Judgement, type Probe } from '../check.ts'
import { foreignAppId, queried, sample } from './cases.ts'
import { isAcknowledged, isThrottled, readAnswer, unlessAcknowledged, unlessRefused } from './expect.ts'
import { inference, json, overview } from './sources.ts'

/**
 * The check that reports a fault in the answer to a good callback. Each fault is one finding. Checks that need a good answer wait for
 * this check.
 */
export function ownerOf(sample: Delivery): AnswerId {
  const { outcome, failure } = sample.verdict
  if (isThrottled(sample.reply)) return 'answer-unthrottled'
  if (outcome === 'refused') return 'answer-acknowledges'
  if (isUnreached(failure)) return 'answer-reached'
  if (failure === 'status') return 'answer-status'
  if (failure === 'unparsable') return 'answer-json'
  if (failure === 'fields') return isAcknowledged(sample) ? 'answer-fixed' : 'answer-fields'
  return failure === 'timeout' ? 'answer-deadline' : 'answer-complete'
}

type AnswerId = (typeof answer)[number]['id']

/** Passes unless the answer to the documented sample has the fault that this check reports. */
function isOwnedBy(id: string): Judgement {
  return async ({ sample }) => {
    const isFaulty = sample.verdict.outcome !== 'acknowledged' && ownerOf(sample) === id
    return isFaulty ? sample.verdict.reason : undefined
  }
}

/** Callbacks to which careless receivers show how they work. */
function provoking(probe: Probe): readonly Change[] {
  return [
    { body: '{"CallbackCommand":' },
    { body: 'null' },
    { body: JSON.stringify({ ...sample(probe), CallbackCommand: { a: 1 } }) },
    { query: { SdkAppid: foreignAppId(probe) } },
    { query: { CallbackCommand: null } },
    { fault: { method: 'GET' } },
    { fault: { rawQuery: 'x=%zz' } },
  ]
}

/** What Chat makes of the reply to a good callback. */
export const answer = defineChecks([
  {
    id: 'answer-reached',
    level: 'MUST',
    title: 'be reachable for every callback: a port that is open, and a certificate that Chat accepts',
    why: 'Chat counts a callback that it cannot deliver as failed. By default it does not send it again.',
    fails: 'One of the servers behind its load balancer has an expired certificate.',
    source: [overview],
    confidence: 'documented',
    expects: 'acknowledged',
    run: isOwnedBy('answer-reached'),
  },
  {
    id: 'answer-acknowledges',
    level: 'MUST',
    title: 'acknowledge the documented sample with ActionStatus OK and ErrorCode 0',
    why: 'By the page, FAIL says that the callback was not processed. Chat sends a notification once, so a receiver that refuses good callbacks loses all of them.',
    fails: 'It refuses a webhook that nobody asked for, such as the rate alarm, as an invalid command.',
    source: [overview],
    confidence: 'documented',
    expects: 'acknowledged',
    run: isOwnedBy('answer-acknowledges'),
  },
  {
    id: 'answer-complete',
    level: 'MUST',
    title: 'answer with a complete HTTP reply',
    why: 'If the connection closes without a reply, Chat counts the callback as failed.',
    fails: 'It closes the connection in the middle of its reply.',
    source: [overview],
    confidence: 'documented',
    expects: 'acknowledged',
    run: isOwnedBy('answer-complete'),
  },
  {
    id: 'answer-status',
    level: 'MUST',
    title: 'answer with HTTP status 200, exactly',
    why: 'Chat counts every other status as a failed callback. This includes 201, 204 and redirects.',
    fails: 'It answers 201 Created, as frameworks do for POST.',
    source: [overview],
    confidence: 'documented',
    expects: 'acknowledged',
    run: isOwnedBy('answer-status'),
  },
  {
    id: 'answer-json',
    level: 'MUST',
    title: 'answer with one JSON object in UTF-8 and nothing else',
    why: 'If Chat cannot parse the reply, it counts the callback as failed, whatever the HTTP status is.',
    fails: 'It prints a line of debug output after its JSON.',
    source: [overview],
    confidence: 'documented',
    expects: 'acknowledged',
    run: isOwnedBy('answer-json'),
  },
  {
    id: 'answer-fields',
    level: 'MUST',
    title: 'answer with ActionStatus "OK" or "FAIL", an integer ErrorCode and a string ErrorInfo',
    why: 'The answer consists of these three fields, and all three are required.',
    fails: 'It sends ErrorCode as text.',
    source: [overview],
    isOnEachPage: true,
    confidence: 'documented',
    expects: 'acknowledged',
    run: isOwnedBy('answer-fields'),
  },
  {
    id: 'answer-fixed',
    level: 'MUST',
    title: 'answer with exactly the reply that the page gives: ActionStatus "OK", ErrorCode 0, ErrorInfo ""',
    why: 'The page of this webhook allows no other answer.',
    fails: 'It writes "ok" in ErrorInfo, but the page requires an empty text.',
    source: [],
    isOnEachPage: true,
    confidence: 'documented',
    appliesTo: (webhook) => webhook.fixesReply,
    expects: 'acknowledged',
    run: isOwnedBy('answer-fixed'),
  },
  {
    id: 'answer-deadline',
    level: 'MUST',
    title: 'send the complete answer within 2 s, and do the work afterwards',
    why: 'Chat stops waiting after 2 s. By default it does not send the callback again.',
    fails: 'It does the work before it answers, and the work does not end.',
    source: [overview],
    confidence: 'documented',
    expects: 'acknowledged',
    run: isOwnedBy('answer-deadline'),
  },
  {
    id: 'answer-refusal',
    level: 'MUST',
    title: 'refuse in a form that Chat can read: HTTP 200 with ActionStatus FAIL, or a 4xx',
    why: 'A 5xx or an empty reply looks like an accident. Nobody can tell from it that the receiver checked anything.',
    fails: 'It answers a callback for another app with 500, because its check throws an exception.',
    source: [overview],
    confidence: 'documented',
    answerConfidence: 'inferred',
    cases: (subject) => [
      queried('another-app', { SdkAppid: foreignAppId(subject) }),
      ...(subject.token === undefined ? [] : [queried('wrong-sign', { Sign: '0'.repeat(64) })]),
    ],
    expects: 'refused',
    run: async (probe) => {
      const delivery = await probe.send(probe.case.change)
      // Whether it refuses at all is the subject of other checks.
      return 'failure' in delivery.reply || isAcknowledged(delivery) ? undefined : unlessRefused(delivery)
    },
  },
  {
    id: 'answer-consistent',
    level: 'SHOULD',
    title: 'answer OK with ErrorCode 0 and FAIL with another',
    why: 'Some tools read ActionStatus, others read ErrorCode. If the two disagree, one of the tools is wrong.',
    fails: 'It refuses with FAIL and forgets to set ErrorCode.',
    source: [overview],
    confidence: 'inferred',
    expects: 'refused',
    right: '{"ActionStatus":"FAIL","ErrorCode":1,…}: any code but 0 beside FAIL.',
    run: async (probe) => {
      const { reply } = await probe.send({ query: { SdkAppid: foreignAppId(probe) } })
      if ('failure' in reply || reply.status !== 200) return undefined
      const given = readAnswer(reply)
      const isConsistent = given?.ActionStatus !== 'FAIL' || given.ErrorCode !== 0
      return isConsistent ? undefined : 'A refusal said FAIL with ErrorCode 0.'
    },
  },
  {
    id: 'answer-content-type',
    level: 'SHOULD',
    title: 'label its answer application/json',
    why: 'Proxies and log tools on the way use the label to decide what to do.',
    fails: 'It answers with JSON, but labels it text/html.',
    source: [inference('No page asks for a Content-Type; the body is JSON.')],
    confidence: 'inferred',
    expects: 'acknowledged',
    right: 'Content-Type: application/json on every reply.',
    run: async ({ sample: { reply } }) => {
      if ('failure' in reply) return undefined
      const type = reply.headers['content-type']
      return /^application\/(.+\+)?json\b/i.test(type ?? '') ? undefined : `The Content-Type is ${type ?? 'missing'}.`
    },
  },
  {
    id: 'answer-promptly',
    level: 'MAY',
    title: 'answer 95 % of callbacks within 500 ms',
    why: 'The limit of 2 s also holds in the busiest second of the day. A receiver that normally needs most of it will then be too late.',
    fails: 'It opens a new connection to its database for one callback in eight, which takes half a second.',
    source: [overview],
    confidence: 'inferred',
    order: 'alone',
    expects: 'acknowledged',
    right: 'At least 19 of 20 replies within 500 ms.',
    run: async ({ send }) => {
      const times: number[] = []
      const slow = () => times.filter((ms) => ms > 500)
      // One of twenty may be slow. Two are too many.
      while (times.length < 20 && slow().length < 2) times.push((await send()).reply.ms)
      return slow().length < 2 ? undefined : `Of ${times.length} replies, two took ${slow().map(Math.round).join(' and ')} ms.`
    },
  },
  {
    id: 'answer-keep-alive',
    level: 'SHOULD',
    title: 'take several callbacks on one connection, also after a refusal',
    why: 'Chat keeps its connections open. If it must open a new one for each callback, the handshake takes time out of the 2 s.',
    fails: 'It closes the connection after every refusal.',
    source: [overview],
    confidence: 'documented',
    needs: 'connection',
    order: 'alone',
    isOnce: true,
    expects: 'acknowledged',
    right: 'Four callbacks on one connection, of which the second has a foreign SDKAppID; the three others are acknowledged.',
    run: async (probe) => {
      const connection = probe.openConnection()
      try {
        const foreign = { query: { SdkAppid: foreignAppId(probe) } }
        for (const change of [{}, foreign, {}, {}]) {
          const delivery = await connection.send(change)
          // Other checks judge the answer to a foreign SDKAppID.
          const problem = change === foreign ? undefined : unlessAcknowledged(delivery)
          if (problem !== undefined) return `On one connection, a callback failed: ${problem}`
        }
        return connection.opened() === 1 ? undefined : `Four callbacks took ${connection.opened()} connections.`
      } finally {
        await connection.close()
      }
    },
  },
  {
    id: 'answer-unthrottled',
    level: 'MUST',
    title: 'answer every callback itself, without a rate limiter that answers 429 or 503',
    why: 'Chat counts 429 and 503 as failed callbacks, and by default does not send them again. What was throttled here was not judged.',
    fails: 'It sits behind a gateway that allows 100 requests per minute.',
    source: [overview],
    confidence: 'documented',
    order: 'last',
    isOnce: true,
    standsAlone: true,
    expects: 'acknowledged',
    right: 'No limit for the addresses of Chat. For a staging system that has to throttle: run with --rate.',
    run: async ({ throttled }) => {
      const { count, of, first, show } = throttled()
      if (first === undefined) return undefined
      show()
      return `A rate limiter answered ${count} of ${of} callbacks: ${first}. These were not judged. Run again with --rate, for example --rate 5/s.`
    },
  },
  {
    id: 'answer-no-leak',
    level: 'SHOULD',
    title: 'show no stack trace, file path or framework page in any reply, good or bad',
    why: 'Anybody can send a broken callback. The reply must not tell an attacker which software runs there.',
    fails: 'It answers a body that it cannot parse with 400 and a stack trace.',
    source: [inference('Good practice; no page of Chat speaks of it.'), json],
    confidence: 'inferred',
    order: 'last',
    isOnce: true,
    standsAlone: true,
    expects: 'survived',
    right: 'Replies that say in your own words what went wrong.',
    run: async (probe) => {
      for (const change of provoking(probe)) await probe.send(change)
      const leak = probe.leak()
      leak?.show()
      return leak && `A reply contains ${JSON.stringify(leak.text)}.`
    },
  },
])
