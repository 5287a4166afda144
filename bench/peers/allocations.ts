// Prints how many bytes one kind of work allocates each time, as JSON. Run it with a young generation that holds them all, so that
// nothing is collected in between: node --expose-gc --min-semi-space-size=256 --max-semi-space-size=256.
import { createAnswer } from '../../mocks/receiver.ts'
import { compose } from '../../src/callback/callback.ts'
import { findWebhook } from '../../src/contract/contract.ts'
import { deliver } from '../../src/delivery/delivery.ts'
import { createBackend } from '../../src/simulator/backend.ts'
import { sdkAppId, token } from '../processes.ts'
import { restPath, text } from '../requests.ts'

const target = 'http://receiver.test/im'
const webhook = findWebhook('Alert.RequestOverLimit')
const plan = { webhook, target, sdkAppId, token }
const reply = { status: 200, headers: {}, body: '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}', isUtf8: true, ms: 0 }
const answer = createAnswer({ sdkAppId, token })
const { url, body } = compose(plan, Date.now())
const api = 'openim/sendmsg'
const backend = createBackend({ sdkAppId, target, receive: async () => reply, limits: { [api]: 1e9 } })
const message = JSON.stringify({ To_Account: 'jared', MsgRandom: 1, MsgBody: text('hello') })

const works: Record<string, () => unknown> = {
  callback: () => answer({ method: 'POST', url, body: { text: body as string } }),
  delivery: () => deliver(plan, async () => reply),
  call: () => backend.answer({ method: 'POST', url: restPath(api), body: { text: message } }),
}

const collect = (globalThis as unknown as { gc(): void }).gc
const count = 2000
const bytes: Record<string, number> = {}
for (const [name, act] of Object.entries(works)) {
  // Until V8 has compiled it for good.
  for (let index = 0; index < 20_000; index++) await act()
  collect()
  const before = process.memoryUsage().heapUsed
  for (let index = 0; index < count; index++) await act()
  bytes[name] = (process.memoryUsage().heapUsed - before) / count
}
console.log(JSON.stringify(bytes))
