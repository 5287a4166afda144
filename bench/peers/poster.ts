// A process that posts one callback again and again, in one of three ways, for as long as it is told.
import { Pool } from 'undici'
import { compose } from '../../src/callback/callback.ts'
import { findWebhook } from '../../src/contract/contract.ts'
import { deliver } from '../../src/delivery/delivery.ts'
import { urlReceiver } from '../../src/delivery/url-receiver.ts'
import { answerQuestions, sdkAppId, token } from '../processes.ts'

export interface PostJob {
  url: string
  inFlight: number
  ms: number
}

const way = process.argv[2] as 'ours' | 'pool' | 'fetch'
const webhook = findWebhook('Alert.RequestOverLimit')

/** Posts once, and throws unless the reply was good. */
type Post = () => Promise<unknown>

function prepare(url: string, inFlight: number): { post: Post; close(): Promise<unknown> } {
  const plan = { webhook, target: `${url}/im`, sdkAppId, token }
  const { url: whole, headers, body } = compose(plan, Date.now())
  if (way === 'ours') {
    const receiver = urlReceiver(plan.target)
    const post = async () => {
      const { verdict } = await deliver(plan, receiver.send)
      if (verdict.outcome !== 'acknowledged') throw new Error(verdict.reason)
    }
    return { post, close: receiver.close }
  }
  if (way === 'pool') {
    const pool = new Pool(url, { connections: inFlight })
    const path = whole.slice(url.length)
    const post = async () => {
      const reply = await pool.request({ method: 'POST', path, headers, body: body as string })
      assertOk((await reply.body.json()) as Reply)
    }
    return { post, close: () => pool.close() }
  }
  const post = async () => assertOk((await (await fetch(whole, { method: 'POST', headers, body: body as string })).json()) as Reply)
  return { post, close: async () => {} }
}

interface Reply {
  ActionStatus: string
}

function assertOk({ ActionStatus: status }: Reply): void {
  if (status !== 'OK') throw new Error(`The reply is ${status}`)
}

answerQuestions<PostJob>('', async ({ url, inFlight, ms }) => {
  const { post, close } = prepare(url, inFlight)
  const before = process.cpuUsage()
  const startedAt = performance.now()
  const endsAt = startedAt + ms
  let count = 0
  const worker = async () => {
    for (; performance.now() < endsAt; count++) await post()
  }
  await Promise.all(Array.from({ length: inFlight }, worker))
  const spent = performance.now() - startedAt
  const { user, system } = process.cpuUsage(before)
  await close()
  return { perSecond: (count * 1000) / spent, cpu: (user + system) / count }
})
