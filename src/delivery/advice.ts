import type { Webhook } from '../contract/contract.ts'
import { parseObject } from '../json.ts'
import { say } from '../say.ts'
import type { Delivery } from './delivery.ts'

/**
 * What to look at first if a receiver did not acknowledge a good callback, as a sentence with a space before it; nothing if the verdict
 * says it all.
 *
 * @param others the samples of the same run, and whether the receiver acknowledged them
 */
export function adviceOn(plan: Advised, { reply, verdict }: Pick<Delivery, 'reply' | 'verdict'>, others: readonly Other[] = []): string {
  if ('failure' in reply && reply.isUntrusted)
    return ` ${say`If you mean to test with this certificate, name its authority with --ca, or accept any with --insecure.`}`
  const { status, headers } = 'failure' in reply ? { status: undefined, headers: {} } : reply
  const isRefused = verdict.outcome === 'refused' || (verdict.failure === 'status' && [400, 401, 403, 404].includes(status ?? 0))
  // A decision that no page knows is no refusal: the receiver knows the webhook, and its verdict says all.
  if (!isRefused || (plan.webhook.terms.kind === 'before' && saysOk(reply))) return ''
  // The receiver acknowledged another webhook, so it is neither the SDKAppID nor the signature.
  if (others.some(({ isTaken }) => isTaken)) return adviceOnWebhook(plan, others)
  if (status === 404) return ` ${say`Is the path of the URL right?`}`
  if (status === 401 && 'www-authenticate' in headers)
    return ` ${say`The server asks for a login: give it with --header 'Authorization: …'. Chat itself sends none, so its URL needs another way in.`}`
  if (plan.token === undefined) return ` ${say`The callback was not signed: if the app checks Sign, give its token (--token-file).`}`
  return ` ${say`Do the SDKAppID and the token belong to this app?`}`
}

/** A callback that was sent, and the token that it was signed with. */
interface Advised {
  webhook: Webhook
  token?: string | undefined
}

/** Whether a reply that could be read says OK. */
function saysOk(reply: Delivery['reply']): boolean {
  return !('failure' in reply) && reply.status === 200 && parseObject(reply.body)?.ActionStatus === 'OK'
}

/** A sample of the run. */
interface Other {
  webhook: Webhook
  isTaken: boolean
}

function adviceOnWebhook({ webhook }: Advised, others: readonly Other[]): string {
  const isTheReason = others.every((other) => other.isTaken === other.webhook.terms.sendsClientIP)
  if (!webhook.terms.sendsClientIP && isTheReason)
    return ` ${say`Its URL has no ClientIP, unlike those of the webhooks that were acknowledged.`}`
  return ` ${say`Other webhooks were acknowledged: does the receiver know this one?`}`
}
