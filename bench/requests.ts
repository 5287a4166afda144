import { compose, sampleOf } from '../src/callback/callback.ts'
import { webhooks } from '../src/contract/contract.ts'
import { sdkAppId, token } from './processes.ts'

/** Signed callbacks of every webhook, no two of which are the same event; good for a minute. */
export function callbacksFor(url: string, count: number): Buffer[] {
  const all = [...webhooks.values()]
  return Array.from({ length: count }, (_, index) => {
    const webhook = all[index % all.length] as (typeof all)[number]
    const { body } = sampleOf(webhook)
    const at = Date.now() + index
    const own = 'EventTime' in body ? { ...body, EventTime: typeof body.EventTime === 'string' ? String(at) : at } : body
    const callback = compose({ webhook, target: `${url}/`, sdkAppId, token, body: JSON.stringify(own) }, Date.now())
    return post(url, callback.url.slice(url.length), callback.body as string)
  })
}

export const groupId = 'bench'

/** The APIs that are called, and what with. */
export const restCalls: readonly [api: string, body: (index: number) => object][] = [
  ['openim/sendmsg', (index) => ({ To_Account: 'jared', MsgRandom: index, MsgBody: text('hello') })],
  ['group_open_http_svc/get_group_info', () => ({ GroupIdList: [groupId] })],
]

export const text = (words: string) => [{ MsgType: 'TIMTextElem', MsgContent: { Text: words } }]

export const restPath = (api: string) => `/v4/${api}?sdkappid=${sdkAppId}&identifier=admin&usersig=any&random=1&contenttype=json`

/** Calls of the REST API, of each kind in turn. */
export function restCallsFor(url: string, count: number): Buffer[] {
  return Array.from({ length: count }, (_, index) => {
    const [api, body] = restCalls[index % restCalls.length] as (typeof restCalls)[number]
    return post(url, restPath(api), JSON.stringify(body(index)))
  })
}

function post(url: string, path: string, body: string): Buffer {
  const head = [
    `POST ${path} HTTP/1.1`,
    `Host: ${new URL(url).host}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ]
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`)
}
