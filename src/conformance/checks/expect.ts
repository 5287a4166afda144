import type { Delivery } from '../../delivery/delivery.ts'
import type { NoReply } from '../../delivery/failure.ts'
import type { Reply } from '../../delivery/receiver.ts'
import type { Check, Expectation, Judgement, Probe } from '../check.ts'

/** For each expectation: how to judge the reply, and what a right answer looks like. */
export const expectations: Record<Expectation, { judge: Judgement; right: string }> = {
  acknowledged: {
    judge: async (probe) => unlessAcknowledged(await probe.send(probe.case.change)),
    right: 'HTTP 200 with {"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}, within 2 s.',
  },
  refused: {
    judge: async (probe) => {
      const { reply, verdict } = await probe.send(probe.case.change)
      if (isRefusal(reply)) return undefined
      return verdict.outcome === 'acknowledged' ? 'The receiver acknowledged it.' : `The receiver did not refuse it: ${verdict.reason}`
    },
    right: 'HTTP 200 with {"ActionStatus":"FAIL","ErrorCode":1,"ErrorInfo":"…"}; a 4xx is taken as a refusal too.',
  },
  survived: {
    judge: async (probe) => {
      const { reply, verdict } = await probe.send(probe.case.change)
      if ('failure' in reply) return verdict.reason
      if (reply.status >= 500) return `The receiver answered with HTTP ${reply.status}.`
      return stillAcknowledges(probe)
    },
    right: 'Any complete reply that is not a 5xx, and the next good callback acknowledged.',
  },
}

/** Passes if the receiver acknowledges the documented sample now. */
export async function stillAcknowledges(probe: Probe): Promise<string | undefined> {
  const problem = unlessAcknowledged(await probe.send())
  return problem && `A good callback sent after it was not acknowledged: ${problem}`
}

export function unlessAcknowledged({ verdict }: Delivery): string | undefined {
  return verdict.outcome === 'acknowledged' ? undefined : verdict.reason
}

/** A refusal is HTTP 200 with ActionStatus FAIL, or a 4xx. OK, no reply, a redirect and a server error are no refusals. */
export function isRefusal(reply: Reply | NoReply): boolean {
  if ('failure' in reply) return false
  if (reply.status >= 400 && reply.status < 500) return true
  return reply.status === 200 && readAnswer(reply)?.ActionStatus === 'FAIL'
}

/** The JSON object in a reply; nothing if there is none. */
export function readAnswer(reply: Reply): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(reply.body)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/** What a right answer to a check looks like. */
export function rightOf({ right, expects }: Pick<Check, 'right' | 'expects'>): string {
  return right ?? expectations[expects].right
}
