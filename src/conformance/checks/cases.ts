import { sampleOf } from '../../callback/callback.ts'
import type { SigningFault } from '../../callback/sign.ts'
import type { Webhook } from '../../contract/contract.ts'
import type { Case, Change, Subject } from '../check.ts'
import { mulberry32 } from '../queue.ts'

/** The body of the documented sample. */
export function sample({ webhook }: Pick<Subject, 'webhook'>): Record<string, unknown> {
  return sampleOf(webhook).body
}

/** Whether the sample of a webhook has this field. */
export function hasField(field: string): (webhook: Webhook) => boolean {
  return (webhook) => field in sampleOf(webhook).body
}

/** Whether Chat only tells the receiver something. */
export const isNotification = ({ terms }: Webhook): boolean => terms.kind === 'after'

/** Whether the reply decides what Chat does. */
export const decides = ({ terms }: Webhook): boolean => terms.kind === 'before'

/** Whether the sample of a webhook has a message. */
export function carriesMessage(webhook: Webhook): boolean {
  return Array.isArray(sample({ webhook }).MsgBody)
}

/** The sample with another EventTime, a number or a text as it is there. The sample itself if it has none. */
export function timed(subject: Pick<Subject, 'webhook'>, later: (usual: number) => number): Record<string, unknown> {
  const body = sample(subject)
  const { EventTime: usual } = body
  if (usual === undefined) return body
  const time = later(Number(usual))
  return { ...body, EventTime: typeof usual === 'string' ? String(time) : time }
}

/** A case whose change is made only when it is sent: most webhooks get few of the cases. */
function later(name: string, make: () => Change): Case {
  return {
    name,
    get change() {
      return make()
    },
  }
}

const textOf = (body: string | Uint8Array | object) =>
  typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body)

/** Sends another body: text or bytes as they are, anything else as JSON. */
export function bodied(name: string, body: string | Uint8Array | object): Case {
  return later(name, () => ({ body: textOf(body) }))
}

/** As {@link bodied}, with a body that takes time to make. */
export function bodiedLater(name: string, make: () => string | object): Case {
  return later(name, () => ({ body: textOf(make()) }))
}

/** Sends other query parameters; null leaves one out. */
export function queried(name: string, query: Record<string, string | null>): Case {
  return { name, change: { query } }
}

/** Callbacks that a receiver has to refuse: for another app and, where they are signed, with a wrong Sign. */
export function refusable(subject: Subject): Case[] {
  return [
    queried('another-app', { SdkAppid: foreignAppId(subject) }),
    ...(subject.token === undefined ? [] : [queried('wrong-sign', { Sign: '0'.repeat(64) })]),
  ]
}

/** Sends what must not matter in another way: another Content-Type, in chunks, and so on. */
export function unusually(subject: Subject): Case[] {
  const long = { ...sample(subject), Padding: 'a'.repeat(20_000) }
  return [
    { name: 'text-plain', change: { fault: { contentType: 'text/plain' } } },
    { name: 'no-content-type', change: { fault: { contentType: null } } },
    { name: 'form', change: { fault: { contentType: 'application/x-www-form-urlencoded' } } },
    { name: 'charset', change: { fault: { contentType: 'application/json; charset=utf-8' } } },
    { name: 'chunked', change: { fault: { isChunked: true } } },
    { name: 'method-PUT', change: { fault: { method: 'PUT' } } },
    { name: 'forwarded-for-loopback', change: { fault: { headers: { 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1' } } } },
    { name: 'another-host', change: { fault: { headers: { 'x-forwarded-host': 'localhost' } } } },
    queried('unknown-platform', { OptPlatform: 'HarmonyOS' }),
    queried('no-client-ip', { ClientIP: null, OptPlatform: null }),
    queried('unknown-command', { CallbackCommand: 'Group.CallbackOfTomorrow' }),
    queried('no-command', { CallbackCommand: null }),
    bodied('long-body', long),
    bodied('empty-body', ''),
    ...subject.webhook.examples.slice(1, 4).map(({ name }): Case => ({ name: `example-${name}`, change: { example: name } })),
  ]
}

/** The same case with something else wrong as well. */
export function crossed(given: Case, { query, fault }: Change): Case {
  return later(given.name, () => {
    const { change } = given
    return { ...change, query: { ...change.query, ...query }, fault: { ...change.fault, ...fault } }
  })
}

/** Signs wrongly. */
export function signed(name: string, signing: SigningFault): Case {
  return { name, change: { fault: { signing } } }
}

/** An SDKAppID that is not the receiver's, of the same length. The first digit differs, the others are drawn. */
export function foreignAppId({ sdkAppId, seed }: Pick<Subject, 'sdkAppId' | 'seed'>): string {
  const random = mulberry32(seed)
  const others = [...sdkAppId.slice(1)].map(() => Math.floor(random() * 10)).join('')
  return `${sdkAppId[0] === '9' ? '8' : Number(sdkAppId[0]) + 1}${others}`
}
