import { describe, expect, test } from 'vitest'
import type { DueCallback } from '../../src/simulator/due-callback.ts'
import { Fifo } from '../../src/simulator/fifo.ts'
import { alert, exception, quota } from '../support/names.ts'
import {
  overLimit as body,
  gate,
  group,
  noJournal,
  noon,
  newPoster as poster,
  restRequest,
  simulate,
  toNowhere,
} from '../support/simulator.ts'

const create = { Type: 'Public', Name: 'one' }

describe('a queue that is full', () => {
  test('loses what comes then, and says so', async () => {
    const { receive, waiting, open } = gate()
    const changes: string[] = []
    const { post, settled, counts, callbacks } = poster({
      receive,
      concurrency: 1,
      queueLimit: 2,
      onChange: ({ id, status }) => changes.push(`${id} ${status}`),
    })
    const posted = [1, 2, 3, 4, 5].map((request) => post(alert, body(request)))
    expect(posted.map(({ status }) => status)).toEqual(['sending', 'queued', 'queued', 'lost', 'lost'])
    expect(counts()).toEqual({ queued: 2, sending: 1, done: 0, lost: 2 })
    expect(changes).toEqual(['1 queued', '2 queued', '3 queued', '4 lost', '5 lost'])
    const end = settled()
    while (counts().done < 3) {
      if (waiting.length > 0) open()
      await Promise.resolve()
    }
    await end
    expect(changes.slice(5)).toEqual(['1 done', '2 done', '3 done'])
    expect(callbacks().map(({ status }) => status)).toEqual(['done', 'done', 'done', 'lost', 'lost'])
    expect(post(alert, body(6)).status).not.toBe('lost')
  })

  test('lets the calls go on, and tells whoever watches', async () => {
    const { receive } = gate()
    const { backend, repeat } = simulate({ queueLimit: 3, receive })
    const lost: DueCallback[] = []
    backend.watch((event) => {
      if (event.type === 'callback' && event.callback.status === 'lost') lost.push(event.callback)
    })
    expect(await repeat(30, `${group}/send_group_msg`, toNowhere)).toMatchObject({ ErrorCode: 10010 })
    expect(lost).toHaveLength(30 - 16 - 3)
    expect(backend.poster.counts()).toEqual({ queued: 3, sending: 16, done: 0, lost: lost.length })
  })
})

test('settled waits for what is under way and what waits, and for nothing when there is nothing', async () => {
  const { receive, open } = gate()
  const { post, settled, counts } = poster({ receive, concurrency: 1 })
  await settled()
  post(alert, body(1))
  post(alert, body(2))
  const both = settled().then(() => counts().done)
  while (counts().done < 2) {
    open()
    await Promise.resolve()
  }
  expect(await both).toBe(2)
})

test('close names what is left, tells whoever watches, and lets what is under way end', async () => {
  const { receive, open } = gate()
  const changes: string[] = []
  const { post, settled, counts, close } = poster({
    receive,
    concurrency: 1,
    onChange: ({ id, status }) => changes.push(`${id} ${status}`),
  })
  for (const request of [1, 2, 3]) post(alert, body(request))
  const left = close().map(({ id, status }) => `${id} ${status}`)
  // What is under way may arrive yet, or not.
  expect(left.filter((callback) => callback !== '1 sending')).toEqual(['2 lost', '3 lost'])
  post(alert, body(4))
  const end = settled()
  open()
  await end
  expect(counts()).toEqual({ queued: 0, sending: 0, done: 1, lost: 3 })
  expect(changes.filter((change) => change.endsWith('lost'))).toEqual(['2 lost', '3 lost', '4 lost'])
  expect(close()).toEqual([])
})

test('after close nothing is taken, and nothing is sent', async () => {
  const { receive, open, waiting } = gate()
  const { post, settled, close } = poster({ receive, concurrency: 1 })
  for (const request of [1, 2]) post(alert, body(request))
  expect(close().map(({ id }) => id)).toContain(2)
  expect(post(alert, body(3)).status).toBe('lost')
  const end = settled()
  open()
  await end
  expect(waiting).toEqual([])
})

test('a journal has a callback before the call that caused it is answered, and its end after', async () => {
  const { receive, open } = gate()
  const lines: string[] = []
  const note = (what: string) => (callback: DueCallback) =>
    void lines.push(`${what} ${callback.id} ${callback.delivery?.verdict.outcome ?? ''}`.trim())
  const { backend, call } = simulate({ groupQuota: 1, receive, journal: { ...noJournal, due: note('due'), done: note('done') } })
  await call(`${group}/create_group`, create).then(() => lines.push('answered'))
  open()
  await backend.poster.settled()
  expect(lines).toEqual(['due 1', 'answered', 'done 1 acknowledged'])
})

test('whoever watches sees each call and each callback, until it stops', async () => {
  const { backend, call } = simulate({ groupQuota: 1 })
  const seen: string[] = []
  const stop = backend.watch((event) =>
    seen.push(
      event.type === 'call'
        ? `${event.method} ${event.api} ${event.reply.ErrorCode}`
        : `${event.callback.webhook} ${event.callback.status}`,
    ),
  )
  await call(`${group}/create_group`, create)
  await call(`${group}/destroy_group`, {})
  await backend.poster.settled()
  stop()
  await call('profile/portrait_get')
  expect(seen.filter((line) => line.startsWith('POST'))).toEqual([`POST ${group}/create_group 0`, `POST ${group}/destroy_group 10004`])
  expect(seen.filter((line) => !line.startsWith('POST'))).toEqual([`${quota} queued`, `${quota} done`])
})

test('what a journal kept is posted again under its number, and new ones are numbered on', () => {
  const { post, resume, callbacks } = poster()
  const kept = poster().post(quota, { CallbackCommand: quota, QuotaUsed: 8, Quota: 10, EventTime: String(noon) })
  resume({ ...kept, id: 41 })
  expect([post(alert, body(1)).id, callbacks().map(({ id }) => id)]).toEqual([42, [41, 42]])
})

test('a target that is no URL is an error at once, not when the first callback is due', () => {
  expect(() => simulate({ target: 'localhost:3000/im' })).toThrow(expect.objectContaining({ code: 'usage' }))
  expect(() => simulate({ limits: { 'openim/sendmgs': 3 } })).toThrow(/openim\/sendmsg/)
})

test.each([
  ['a limit of none', { limits: { 'openim/sendmsg': 0 } }],
  ['a limit that is no number', { limits: { 'openim/sendmsg': Number.NaN } }],
  ['a quota of none', { groupQuota: 0 }],
])('%s is an error, as no callback may carry it', (_what, options) => {
  expect(() => simulate(options)).toThrow(expect.objectContaining({ code: 'usage' }))
})

test('any webhook can be fired, with a body of one’s own', async () => {
  const { backend, alarms } = simulate()
  backend.fire(exception, { CallbackCommand: exception, ErrorCode: 10016 })
  expect(await alarms()).toEqual([{ CallbackCommand: exception, ErrorCode: 10016 }])
  expect(() => backend.fire('Group.Nothing', {})).toThrow(expect.objectContaining({ code: 'usage' }))
})

test('reset forgets groups, accounts, rates and the day, and keeps the callbacks', async () => {
  const { backend, call, alarms } = simulate({ groupQuota: 1, limits: { 'openim/sendmsg': 1 } })
  await call(`${group}/create_group`, { ...create, GroupId: 'g1' })
  await call('im_open_login_svc/account_import', { UserID: 'jared' })
  backend.reset()
  expect([backend.state.groups.size, backend.state.accounts.size, backend.rates()]).toEqual([0, 0, {}])
  expect(backend.groupsToday()).toEqual({ created: 0, dissolved: 0 })
  await call(`${group}/create_group`, { ...create, GroupId: 'g1' })
  expect(await alarms()).toMatchObject([{ QuotaUsed: 1 }, { QuotaUsed: 1 }])
  expect(backend.poster.callbacks()).toHaveLength(2)
})

test('a call that was under way at a reset does not count in what came after it, unless what it did is there', async () => {
  const { backend } = simulate({ groupQuota: 1 })
  const late = Promise.withResolvers<void>()
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    await late.promise
    controller.enqueue(new TextEncoder().encode(JSON.stringify(create)))
    controller.close()
  }
  const slow = backend.fetch(restRequest(`${group}/create_group`, new ReadableStream({ pull })))
  backend.reset()
  late.resolve()
  await slow
  expect(backend.groupsToday().created).toBe(backend.state.groups.size)
})

describe('a watcher that throws', () => {
  test('disturbs neither the others nor the queue, and is told of once', async () => {
    const errors: unknown[] = []
    const { backend, call } = simulate({ onError: (error) => errors.push(error) })
    const seen: string[] = []
    backend.watch(() => {
      throw new Error('one')
    })
    backend.watch((event) => seen.push(event.type))
    backend.watch(() => {
      throw new Error('two')
    })
    for (let times = 0; times < 3; times++) expect(await call(`${group}/send_group_msg`, toNowhere)).toMatchObject({ ErrorCode: 10010 })
    await backend.poster.settled()
    expect(backend.poster.counts()).toEqual({ queued: 0, sending: 0, done: 3, lost: 0 })
    expect(seen.sort()).toEqual([...Array(3).fill('call'), ...Array(6).fill('callback')])
    expect(errors).toEqual([new Error('one'), new Error('two')])
  })

  test('ends nothing also when nobody is told', async () => {
    const { backend, alarms } = simulate()
    backend.watch(() => {
      throw new Error('one')
    })
    for (let request = 0; request < 40; request++) backend.fire(alert, body(request))
    expect(await alarms()).toHaveLength(40)
  })
})

test('what waits leaves in its order, in the same time however much it is', () => {
  const waiting = new Fifo<number>()
  const startedAt = process.cpuUsage()
  let next = 0
  // Some leave while others come, as callbacks do.
  for (let item = 0; item < 2_000_000; item++) {
    waiting.push(item)
    if (item % 3 === 0) expectNext()
  }
  while (waiting.size > 0) expectNext()
  expect([next, waiting.shift()]).toEqual([2_000_000, undefined])
  const { user, system } = process.cpuUsage(startedAt)
  expect((user + system) / 1000).toBeLessThan(5000)

  function expectNext(): void {
    if (waiting.shift() !== next++) expect.fail(`not in order at ${next}`)
  }
})

test('close names everything that waits, however much it is', () => {
  const { receive } = gate()
  const { post, close, callbacks } = poster({ receive, queueLimit: 10_000 })
  for (let request = 1; request <= 6016; request++) post(alert, body(request))
  expect(callbacks()).toHaveLength(1000)
  expect(close().map(({ id }) => id)).toEqual(Array.from({ length: 6016 }, (_, index) => index + 1))
})
