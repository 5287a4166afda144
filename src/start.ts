// `npm start`: runs a simulated Chat backend and a receiver on this machine. A few REST calls make the backend send each of three
// callbacks, and ask the receiver about a message. On a terminal both servers keep running until Ctrl-C.

import { serveBackend, serveReceiver } from '../mocks/servers.ts'
import { printDelivery } from './cli/print.ts'
import { findWebhook } from './contract/contract.ts'
import { openSwitches } from './contract/switches.ts'
import { reject } from './delivery/decision.ts'
import { urlReceiver } from './delivery/url-receiver.ts'
import { languageOf, languages, translatorTo } from './language/language.ts'
import { say } from './say.ts'
import { createBackend } from './simulator/backend.ts'
import { widthOf } from './text.ts'

const sdkAppId = '1400000001'
const token = 'xxxxyyyy'
const isTerminal = process.stdout.isTTY === true
const { env } = process
const translate = await translatorTo(languages.find((language) => language === env.CHATPROOF_LANG) ?? languageOf(env))
const screen = { out: console.log, color: isTerminal && !env.NO_COLOR, translate }
const tell = (text: string) => screen.out(translate(text))

const forbidden = 'casino'
const asked = openSwitches(['Group.*BeforeSend*']).webhooks
const decide = (payload: object) => {
  if (JSON.stringify(payload).includes(forbidden)) return reject({ code: 10100, info: `no ${forbidden} here` })
  return undefined
}

const webhook = await serveReceiver({ sdkAppId, token, handlers: Object.fromEntries(asked.map(({ name }) => [name, decide])) })
const target = `${webhook.url}/im`
const receiver = urlReceiver(target)
const limits = { 'openim/sendmsg': 10 }
const webhooks = [...openSwitches().webhooks, ...asked].map(({ name }) => name)
const options = { webhooks, groupQuota: 10, limits, onError: console.error }
const chat = createBackend({ sdkAppId, token, target, receive: receiver.send, ...options })
const rest = await serveBackend(chat)

tell(say`Chat backend  ${rest.url}  SDKAppID ${sdkAppId}, 10 groups a day, 10 one-to-one messages a second`)
tell(say`Receiver      ${target}  the reference receiver, callbacks signed with the token ${token}`)

let acknowledged = 0
chat.watch((event) => {
  if (event.type !== 'callback' || event.callback.delivery === undefined) return
  const { delivery } = event.callback
  if (delivery.verdict.outcome === 'acknowledged') acknowledged++
  screen.out(`\n${translate(say`The callback:`)}`)
  printDelivery({ webhook: findWebhook(event.callback.webhook), target, sdkAppId }, delivery, screen)
})

async function call(api: string, body: object): Promise<Record<string, unknown>> {
  const query = `sdkappid=${sdkAppId}&identifier=administrator&usersig=any&random=1&contenttype=json`
  const response = await fetch(`${rest.url}/v4/${api}?${query}`, { method: 'POST', body: JSON.stringify(body) })
  return (await response.json()) as Record<string, unknown>
}

const answered = ({ ErrorCode, ErrorInfo }: Record<string, unknown>) =>
  say`group_open_http_svc/send_group_msg answers ${Number(ErrorCode)}: ${String(ErrorInfo)}.`

async function chapter(title: string, act: () => Promise<string>): Promise<void> {
  const shown = translate(title)
  screen.out(`\n── ${shown} ${'─'.repeat(Math.max(0, 76 - widthOf(shown)))}`)
  tell(await act())
  await chat.poster.settled()
}

const text = (words: string) => [{ MsgType: 'TIMTextElem', MsgContent: { Text: words } }]
let groupId = ''

await chapter(say`Groups are created until 70 % of the daily quota is passed`, async () => {
  for (let count = 0; count < 8; count++) {
    groupId = String(
      (await call('group_open_http_svc/create_group', { Type: 'Public', Name: 'team', MemberList: [{ Member_Account: 'jared' }] })).GroupId,
    )
  }
  return say`group_open_http_svc/create_group was called 8 times; the last group is ${groupId}.`
})
await chapter(say`A muted member writes to the group`, async () => {
  await call('group_open_http_svc/forbid_send_msg', { GroupId: groupId, Members_Account: ['jared'], MuteTime: 60 })
  const message = { GroupId: groupId, From_Account: 'jared', Random: 2804799576, MsgBody: text('红包来了 🧧') }
  return answered(await call('group_open_http_svc/send_group_msg', message))
})
await chapter(say`A message with a forbidden word: the receiver is asked first`, async () => {
  const message = { GroupId: groupId, Random: 1, MsgBody: text(`to the ${forbidden}`) }
  const answer = await call('group_open_http_svc/send_group_msg', message)
  screen.out('')
  return answered(answer)
})
await chapter(say`A burst of messages passes 80 % of the rate limit`, async () => {
  const message = { To_Account: 'jared', MsgRandom: 1, MsgBody: text('hello') }
  const before = chat.poster.callbacks().length
  // A burst that spans two seconds stays below the threshold.
  while (chat.poster.callbacks().length === before) await Promise.all(Array.from({ length: 9 }, () => call('openim/sendmsg', message)))
  return say`openim/sendmsg was called 9 times in a second.`
})

const expected = 4
screen.out(`\n${translate(say`${acknowledged} of ${expected} callbacks acknowledged.`)}`)
if (isTerminal) tell(say`Both servers keep running. ${rest.url}/_/ shows what happened, and lets you make more happen. Ctrl-C stops them.`)
tell(say`Next, your own webhook: npx chatproof check http://localhost:3000/im --sdk-app-id 1400000001`)
if (!isTerminal) {
  await Promise.all([receiver.close(), webhook.close(), rest.close()])
  process.exitCode = acknowledged === expected ? 0 : 1
}
