import { say } from '../../say.ts'
import { type Change, defineChecks, type Probe } from '../check.ts'
import { foreignAppId, sample } from './cases.ts'
import { unlessAcknowledged } from './expect.ts'
import { inference, json, overview } from './sources.ts'

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

/** How a receiver answers, besides what the answer says. */
export const manner = defineChecks([
  {
    id: 'answer-content-type',
    level: 'SHOULD',
    scope: 'webhook',
    title: 'label its answer application/json',
    why: 'Proxies and log tools on the way use the label to decide what to do.',
    fails: 'It answers with JSON, but labels it text/html.',
    source: [inference(say`No page asks for a Content-Type; the body is JSON.`)],
    confidence: 'inferred',
    expects: 'acknowledged',
    right: 'Content-Type: application/json on every reply.',
    run: async ({ sample: { reply } }) => {
      if ('failure' in reply) return undefined
      const type = reply.headers['content-type']
      return /^application\/(.+\+)?json\b/i.test(type ?? '')
        ? undefined
        : type === undefined
          ? say`The Content-Type is missing.`
          : say`The Content-Type is ${type}.`
    },
  },
  {
    id: 'answer-promptly',
    level: 'MAY',
    scope: 'receiver',
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
      return slow().length < 2
        ? undefined
        : say`Of ${times.length} replies, two were too slow: ${slow()
            .map((ms) => `${Math.round(ms)} ms`)
            .join(', ')}.`
    },
  },
  {
    id: 'answer-keep-alive',
    level: 'SHOULD',
    scope: 'once',
    title: 'take several callbacks on one connection, also after a refusal',
    why: 'Chat keeps its connections open. If it must open a new one for each callback, the handshake takes time out of the 2 s.',
    fails: 'It closes the connection after every refusal.',
    source: [overview],
    confidence: 'documented',
    needs: 'connection',
    order: 'alone',
    expects: 'acknowledged',
    right: 'Four callbacks on one connection, of which the second has a foreign SDKAppID; the three others are acknowledged.',
    run: async (probe) => {
      const connection = probe.openConnection()
      try {
        const foreign = { query: { SdkAppid: foreignAppId(probe) } }
        for (const change of [{}, foreign, {}, {}]) {
          const delivery = await connection.send(change)
          // Other checks judge the answer to a foreign SDKAppID.
          const problem = change === foreign ? undefined : unlessAcknowledged(delivery, probe.webhook)
          if (problem !== undefined) return say`On one connection, a callback failed: ${problem}`
        }
        return connection.opened() === 1 ? undefined : say`Four callbacks took ${connection.opened()} connections.`
      } finally {
        await connection.close()
      }
    },
  },
  {
    id: 'answer-unthrottled',
    level: 'MUST',
    scope: 'once',
    title: 'answer every callback itself, without a rate limiter that answers 429 or 503',
    why: 'Chat counts 429 and 503 as failed callbacks, and by default does not send them again. What was throttled here was not judged.',
    fails: 'It sits behind a gateway that allows 100 requests per minute.',
    source: [overview],
    confidence: 'documented',
    order: 'last',
    standsAlone: true,
    expects: 'acknowledged',
    right: 'No limit for the addresses of Chat. For a staging system that has to throttle: run with --rate.',
    run: async ({ throttled }) => {
      const { count, of, first, show } = throttled()
      if (first === undefined) return undefined
      show()
      return say`A rate limiter answered ${count} of ${of} callbacks: ${first}. These were not judged. Run again with --rate, for example --rate 5/s.`
    },
  },
  {
    id: 'answer-no-leak',
    level: 'SHOULD',
    scope: 'once',
    title: 'show no stack trace, file path or framework page in any reply, good or bad',
    why: 'Anybody can send a broken callback. The reply must not tell an attacker which software runs there.',
    fails: 'It answers a body that it cannot parse with 400 and a stack trace.',
    source: [inference(say`Good practice; no page of Chat speaks of it.`), json],
    confidence: 'inferred',
    order: 'last',
    standsAlone: true,
    expects: 'survived',
    right: 'Replies that say in your own words what went wrong.',
    run: async (probe) => {
      for (const change of provoking(probe)) await probe.send(change)
      const leak = probe.leak()
      leak?.show()
      return leak && say`A reply to a callback of ${leak.webhook.name} contains ${JSON.stringify(leak.text)}.`
    },
  },
])
