// `npm start`: the reference receiver on a real port, each documented callback sent to it, and what Chat would make of
// the replies.
import { printDelivery } from '../src/cli/print.ts'
import { webhooks } from '../src/contract.ts'
import { deliver } from '../src/delivery.ts'
import { serve } from '../src/server.ts'
import { urlReceiver } from '../src/url-receiver.ts'
import { createReceiver } from './receiver.ts'

const sdkAppId = '1400000001'
const token = 'xxxxyyyy'
const terminal = { out: console.log, color: process.stdout.isTTY === true && !process.env.NO_COLOR }

const server = await serve(createReceiver({ sdkAppId, token }))
const receiver = urlReceiver(server.url)
terminal.out(`The reference receiver listens at ${server.url} for SDKAppID ${sdkAppId}, signed with the token ${token}.`)

let acknowledged = 0
for (const webhook of webhooks.values()) {
  const plan = { webhook, target: `${server.url}/im`, sdkAppId, token }
  const delivery = await deliver(plan, receiver.send)
  if (delivery.verdict.outcome === 'acknowledged') acknowledged++
  terminal.out(`\n── ${webhook.summary} ${'─'.repeat(60 - webhook.summary.length)}`)
  printDelivery(plan, delivery, terminal)
}
await receiver.close()
await server.close()
terminal.out(`\n${acknowledged} of ${webhooks.size} callbacks acknowledged.`)
process.exitCode = acknowledged === webhooks.size ? 0 : 1
