import type { Webhook } from '../../contract/contract.ts'
import { openDrawer } from '../../contract/draw.ts'
import { fits } from '../../contract/schema.ts'
import type { Delivery } from '../../delivery/delivery.ts'
import { isUnreached } from '../../delivery/failure.ts'
import { say } from '../../say.ts'
import { defineChecks, type Judgement } from '../check.ts'
import { mulberry32 } from '../queue.ts'
import { decides } from './cases.ts'
import { hasReplyForm, isThrottled, readAnswer } from './expect.ts'
import { inference, overview } from './sources.ts'

/**
 * The check that reports a fault in the answer to a good callback. Each fault is one finding. Checks that need a good answer wait for
 * this check.
 */
export function ownerOf(sample: Delivery, webhook: Webhook): AnswerId {
  const { outcome, failure } = sample.verdict
  if (isThrottled(sample.reply)) return 'answer-unthrottled'
  if (outcome === 'refused')
    return readAnswer(sample.reply)?.ActionStatus === 'FAIL' || !decides(webhook) ? 'answer-acknowledges' : 'answer-decides'
  if (isUnreached(failure)) return 'answer-reached'
  if (failure === 'status') return 'answer-status'
  if (failure === 'unparsable') return 'answer-json'
  if (failure === 'fields' && !hasFieldsOf(webhook, sample.reply)) return 'answer-fields'
  if (failure === 'fields') return decides(webhook) ? 'answer-replaces' : 'answer-fixed'
  return failure === 'timeout' ? 'answer-deadline' : 'answer-complete'
}

/** Whether a reply has the fields that every reply has, and in their form those that the page of the webhook requires besides. */
function hasFieldsOf({ requiredReplyFields, reply: { properties = {} } }: Webhook, reply: Delivery['reply']): boolean {
  const given = readAnswer(reply) ?? {}
  return hasReplyForm(reply) && requiredReplyFields.every((field) => fits(properties[field] ?? {}, given[field]))
}

type AnswerId = (typeof answer)[number]['id'] | 'answer-unthrottled'

/** Passes unless the answer to the documented sample has the fault that this check reports. */
function isOwnedBy(id: string): Judgement {
  return async ({ sample, webhook }) => {
    const isFaulty = sample.verdict.outcome !== 'acknowledged' && ownerOf(sample, webhook) === id
    return isFaulty ? sample.verdict.reason : undefined
  }
}

/** The effect that was decided; undefined if the reply decided nothing. */
function effectOf({ verdict }: Delivery): string | undefined {
  return verdict.outcome === 'acknowledged' ? verdict.decision?.effect : undefined
}

const drawnCount = 4

/** What Chat makes of the reply to a good callback. */
export const answer = defineChecks([
  {
    id: 'answer-reached',
    level: 'MUST',
    scope: 'webhook',
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
    scope: 'webhook',
    title: 'acknowledge the documented sample with ActionStatus OK and, where the reply decides nothing, ErrorCode 0',
    why: 'By the page, FAIL says that the callback was not processed. Chat sends a notification once, so a receiver that refuses good callbacks loses all of them.',
    fails: 'It refuses a webhook that nobody asked for, such as the rate alarm, as an invalid command.',
    source: [overview],
    confidence: 'documented',
    expects: 'acknowledged',
    run: isOwnedBy('answer-acknowledges'),
  },
  {
    id: 'answer-decides',
    level: 'MUST',
    scope: 'webhook',
    title: 'decide about the documented sample with a code that its page knows, and ActionStatus OK',
    why: 'If Chat cannot use the reply, it goes on as if the receiver had allowed it. A moderator whose reply nobody can use is no moderator.',
    fails: 'It rejects a message with HTTP 200 and ErrorCode 403.',
    source: [overview],
    isOnEachPage: true,
    confidence: 'documented',
    appliesTo: decides,
    expects: 'acknowledged',
    run: isOwnedBy('answer-decides'),
  },
  {
    id: 'answer-replaces',
    level: 'MUST',
    scope: 'webhook',
    title: 'replace something only together with ErrorCode 0, and only with what Chat can deliver',
    why: 'A replacement that is no valid message, or longer than 12 KB, or beside a rejection, is a reply that Chat cannot use.',
    fails: 'It replaces MsgBody with a text, but MsgBody is a list of elements.',
    source: [overview],
    isOnEachPage: true,
    confidence: 'documented',
    appliesTo: ({ outcomes }) => outcomes.some(({ fields }) => fields !== undefined),
    expects: 'acknowledged',
    run: async (probe) => {
      const drawer = openDrawer(probe.webhook, { random: mulberry32(probe.seed), isSure: true })
      let problem = await isOwnedBy('answer-replaces')(probe)
      // Who replaces something may do so for some callbacks only: a few others are sent besides the sample.
      for (let drawn = 0; problem === undefined && drawn < drawnCount; drawn++) {
        const sample = await probe.send({ body: JSON.stringify(drawer.next().body) })
        problem = await isOwnedBy('answer-replaces')({ ...probe, sample })
      }
      return problem
    },
  },
  {
    id: 'answer-same-decision',
    level: 'SHOULD',
    scope: 'webhook',
    title: 'decide the same way about the same callback',
    why: 'If the decision depends on chance, or on the process that got the callback, nobody can find out why a message was rejected.',
    fails: 'Only one of two servers has the list of forbidden words.',
    source: [inference(say`No page says it.`)],
    confidence: 'inferred',
    // Between the callbacks of other checks, two servers that take turns could look like one.
    order: 'alone',
    appliesTo: decides,
    expects: 'acknowledged',
    run: async (probe) => {
      const first = effectOf(probe.sample)
      for (let time = 0; time < 3; time++) {
        const next = effectOf(await probe.send())
        if (next !== undefined && next !== first) return say`The first decision about the sample was ${String(first)}, a later one ${next}.`
      }
      return undefined
    },
  },
  {
    id: 'answer-complete',
    level: 'MUST',
    scope: 'webhook',
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
    scope: 'webhook',
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
    scope: 'webhook',
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
    scope: 'webhook',
    title:
      'answer with ActionStatus "OK" or "FAIL", an integer ErrorCode, a string ErrorInfo, and what the page of the webhook requires besides',
    why: 'Every answer needs these three fields. A few webhooks need one more, such as a decision about each person.',
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
    scope: 'webhook',
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
    scope: 'webhook',
    title: 'send the complete answer within 2 s, and do the work afterwards',
    why: 'Chat stops waiting after 2 s. By default it does not send the callback again.',
    fails: 'It does the work before it answers, and the work does not end.',
    source: [overview],
    confidence: 'documented',
    expects: 'acknowledged',
    run: isOwnedBy('answer-deadline'),
  },
])
