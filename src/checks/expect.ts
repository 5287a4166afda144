import type { Probe } from '../check.ts'
import type { Delivery } from '../delivery.ts'
import type { NoReply } from '../failure.ts'
import type { Reply } from '../receiver.ts'

/** Passes when the case is acknowledged. */
export async function acknowledges(probe: Probe): Promise<string | undefined> {
  return unlessAcknowledged(await probe.send(probe.case.change))
}

/** Passes when the case is refused: FAIL, or a 4xx status. */
export async function refuses(probe: Probe): Promise<string | undefined> {
  const { reply, verdict } = await probe.send(probe.case.change)
  if (isRefusal(reply)) return undefined
  return verdict.outcome === 'acknowledged' ? 'The receiver acknowledged it.' : `The receiver did not refuse it: ${verdict.reason}`
}

/** Passes when the case is answered in any orderly way, and a good callback is acknowledged after it. */
export async function survives(probe: Probe): Promise<string | undefined> {
  const { reply, verdict } = await probe.send(probe.case.change)
  if ('failure' in reply) return verdict.reason
  if (reply.status >= 500) return `The receiver answered with HTTP ${reply.status}.`
  return stillAcknowledges(probe)
}

/** Passes when the documented sample is acknowledged, after whatever was sent before. */
export async function stillAcknowledges(probe: Probe): Promise<string | undefined> {
  const problem = unlessAcknowledged(await probe.send())
  return problem && `A good callback sent after it was not acknowledged: ${problem}`
}

export function unlessAcknowledged({ verdict }: Delivery): string | undefined {
  return verdict.outcome === 'acknowledged' ? undefined : verdict.reason
}

/** A refusal is HTTP 200 with ActionStatus FAIL, or a 4xx; never OK, silence, a redirect or a server error. */
export function isRefusal(reply: Reply | NoReply): boolean {
  if ('failure' in reply) return false
  if (reply.status >= 400 && reply.status < 500) return true
  return reply.status === 200 && readAnswer(reply)?.ActionStatus === 'FAIL'
}

/** The JSON object of a reply, or nothing where it is none. */
export function readAnswer(reply: Reply): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(reply.body)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
