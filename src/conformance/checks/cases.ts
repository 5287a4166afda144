import { sampleOf } from '../../callback/callback.ts'
import type { SigningFault } from '../../callback/sign.ts'
import type { Webhook } from '../../contract/contract.ts'
import type { Case, Subject } from '../check.ts'

/** The body of the documented sample. */
export function sample({ webhook }: Pick<Subject, 'webhook'>): Record<string, unknown> {
  return sampleOf(webhook).body
}

/** Whether the sample of a webhook has this field. */
export function hasField(field: string): (webhook: Webhook) => boolean {
  return (webhook) => field in sampleOf(webhook).body
}

/** Sends another body: text or bytes as they are, anything else as JSON. */
export function bodied(name: string, body: string | Uint8Array | object): Case {
  return { name, change: { body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body) } }
}

/** Sends other query parameters; null leaves one out. */
export function queried(name: string, query: Record<string, string | null>): Case {
  return { name, change: { query } }
}

/** Signs wrongly. */
export function signed(name: string, signing: SigningFault): Case {
  return { name, change: { fault: { signing } } }
}

/** An SDKAppID that is not the receiver's, of the same length. */
export function foreignAppId({ sdkAppId }: Pick<Subject, 'sdkAppId'>): string {
  return `${sdkAppId[0] === '9' ? '8' : Number(sdkAppId[0]) + 1}${sdkAppId.slice(1)}`
}
