// Does one kind of work again and again, and says what memory is held after each part of it, with all garbage collected.
import { createAnswer } from '../../mocks/receiver.ts'
import { serveReceiver } from '../../mocks/servers.ts'
import { compose, sampleOf } from '../../src/callback/callback.ts'
import { webhooks } from '../../src/contract/contract.ts'
import { sendAll } from '../../src/delivery/send-all.ts'
import { urlReceiver } from '../../src/delivery/url-receiver.ts'
import { createBackend } from '../../src/simulator/backend.ts'
import type { RestReply } from '../../src/simulator/call.ts'
import { answerQuestions, sdkAppId, token } from '../processes.ts'
import { restPath, text } from '../requests.ts'

export interface MemoryJob {
  work: 'deliveries' | 'callbacks' | 'calls'
  count: number
  samples: number
}

/** Does the work so many times; `from` counts on from the last time. */
type Work = (from: number, count: number) => Promise<void>

const all = [...webhooks.values()]
const collect = (globalThis as unknown as { gc(): void }).gc

async function deliveries(): Promise<Work> {
  const { url } = await serveReceiver({ sdkAppId, token })
  const receiver = urlReceiver(url)
  return async (from, count) => {
    const plans = Array.from({ length: count }, (_, index) => {
      const webhook = all[(from + index) % all.length] as (typeof all)[number]
      return { webhook, target: url, sdkAppId, token }
    })
    for await (const [, { verdict }] of sendAll(plans, receiver.send, { concurrency: 20 }))
      if (verdict.outcome !== 'acknowledged') throw new Error(verdict.reason)
  }
}

async function callbacks(): Promise<Work> {
  const answer = createAnswer({ sdkAppId, token, handlers: Object.fromEntries(all.map(({ name }) => [name, () => {}])) })
  return async (from, count) => {
    for (let index = from; index < from + count; index++) {
      const webhook = all[index % all.length] as (typeof all)[number]
      const { body: sample } = sampleOf(webhook)
      // Each is an event of its own.
      const body = 'EventTime' in sample ? { ...sample, EventTime: typeof sample.EventTime === 'string' ? `${index}` : index } : sample
      const callback = compose({ webhook, target: 'http://receiver.test/', sdkAppId, token, body: JSON.stringify(body) }, Date.now())
      const { ActionStatus, ErrorInfo } = await answer({ method: 'POST', url: callback.url, body: { text: callback.body as string } })
      if (ActionStatus !== 'OK') throw new Error(ErrorInfo)
    }
  }
}

async function calls(): Promise<Work> {
  const service = 'group_open_http_svc'
  const { url } = await serveReceiver({ sdkAppId, token })
  const receiver = urlReceiver(url)
  const apis = [
    'openim/sendmsg',
    ...['create_group', 'destroy_group', 'get_group_info', 'send_group_msg'].map((name) => `${service}/${name}`),
  ]
  const limits = Object.fromEntries(apis.map((api) => [api, 1e9]))
  const backend = createBackend({ sdkAppId, token, target: url, receive: receiver.send, limits, groupQuota: 1e9, queueLimit: 1e6 })
  const call = (api: string, body: object, code = 0) => {
    const request = { method: 'POST', url: restPath(api), body: { text: JSON.stringify(body) } }
    // Nobody is asked, so the reply is there at once.
    const { ErrorCode, ErrorInfo } = backend.answer(request) as RestReply
    if (ErrorCode !== code) throw new Error(`${api} answers ${ErrorCode} ${ErrorInfo}`)
  }
  return async (from, count) => {
    for (let index = from; index < from + count; index += 5) {
      const GroupId = `group${index}`
      // Few conversations: each is soon as long as it gets.
      const account = `a${(index / 5) % 10}`
      call(`${service}/create_group`, { GroupId, Type: 'Public', Name: 'bench', MemberList: [{ Member_Account: account }] })
      call(`${service}/get_group_info`, { GroupIdList: [GroupId] })
      call('openim/sendmsg', { To_Account: account, MsgRandom: index, MsgBody: text('hello') })
      call(`${service}/destroy_group`, { GroupId })
      call(`${service}/send_group_msg`, { GroupId, Random: index, MsgBody: text('hello') }, 10010)
      if (index % 500 === 0) await backend.poster.settled()
    }
    await backend.poster.settled()
    const { lost } = backend.poster.counts()
    if (lost > 0) throw new Error(`${lost} callbacks were lost`)
  }
}

answerQuestions<MemoryJob>('', async ({ work, count, samples }) => {
  const act = await { deliveries, callbacks, calls }[work]()
  const [heap, resident]: [number[], number[]] = [[], []]
  // What is remembered on purpose has its full size after this.
  await act(count, 12_000)
  for (let sample = 0; sample < samples; sample++) {
    await act((sample * count) / samples, count / samples)
    await new Promise(setImmediate)
    collect()
    collect()
    const { heapUsed, external, rss } = process.memoryUsage()
    heap.push(heapUsed + external)
    resident.push(rss)
  }
  return { heap, resident }
})
