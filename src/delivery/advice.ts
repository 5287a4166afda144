import type { CallbackPlan } from '../callback/callback.ts'
import type { Webhook } from '../contract/contract.ts'
import type { Verdict } from './verdict.ts'

/**
 * What to look at first if a receiver did not acknowledge a good callback, as a sentence with a space before it; nothing if the verdict
 * says it all.
 *
 * @param status of the reply; undefined if there was none
 * @param others the samples of the same run, and whether the receiver acknowledged them
 */
export function adviceOn(plan: CallbackPlan, verdict: Verdict, status: number | undefined, others: readonly Other[] = []): string {
  const isRefused = verdict.outcome === 'refused' || (verdict.failure === 'status' && [400, 401, 403, 404].includes(status ?? 0))
  if (!isRefused) return ''
  // The receiver acknowledged another webhook, so it is neither the SDKAppID nor the signature.
  if (others.some(({ isTaken }) => isTaken)) return adviceOnWebhook(plan, others)
  if (status === 404) return ' Is the path of the URL right?'
  if (plan.token === undefined) return ' The callback was not signed: if the app checks Sign, give its token (--token-file).'
  return ' Do the SDKAppID and the token belong to this app?'
}

/** A sample of the run. */
interface Other {
  webhook: Webhook
  isTaken: boolean
}

function adviceOnWebhook({ webhook }: CallbackPlan, others: readonly Other[]): string {
  const isTheReason = others.every((other) => other.isTaken === other.webhook.terms.sendsClientIP)
  if (!webhook.terms.sendsClientIP && isTheReason) return ' Its URL has no ClientIP, unlike those of the webhooks that were acknowledged.'
  return ' Other webhooks were acknowledged: does the receiver know this one?'
}
