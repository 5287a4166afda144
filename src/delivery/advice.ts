import type { CallbackPlan } from '../callback/callback.ts'
import type { Verdict } from './verdict.ts'

/**
 * What to look at first if a receiver did not acknowledge a good callback, as a sentence with a space before it; nothing if the verdict
 * says it all.
 *
 * @param status of the reply; undefined if there was none
 * @param taken the webhooks whose callbacks the receiver acknowledged in the same run
 */
export function adviceOn(plan: CallbackPlan, verdict: Verdict, status: number | undefined, taken: readonly CallbackPlan[] = []): string {
  if (verdict.failure === 'status' && status === 404) return ' Is the path of the URL right?'
  const isRefused = verdict.outcome === 'refused' || (verdict.failure === 'status' && [400, 401, 403].includes(status ?? 0))
  if (!isRefused) return ''
  // The receiver acknowledged another webhook, so it is neither the SDKAppID nor the signature.
  if (taken.length > 0) return adviceOnWebhook(plan, taken)
  if (plan.token === undefined) return ' The callback was not signed: if the app checks Sign, give its token (--token-file).'
  return ' Do the SDKAppID and the token belong to this app?'
}

function adviceOnWebhook({ webhook }: CallbackPlan, taken: readonly CallbackPlan[]): string {
  const isAlone = !webhook.terms.sendsClientIP && taken.every((other) => other.webhook.terms.sendsClientIP)
  if (isAlone) return ' Its URL has no ClientIP, unlike those of the webhooks that were acknowledged.'
  return ' Other webhooks were acknowledged: does the receiver know this one?'
}
