import { afterAll, describe, expect, test } from 'vitest'
import { documentedLimits, isDescribed } from '../../src/simulator/api.ts'
import { isSimulated } from '../../src/simulator/rest.ts'
import { answerUnsimulated } from '../../src/simulator/unsimulated.ts'
import { readEvents, startMock } from '../support/mock.ts'
import { allApis, chatApi, group, simulate } from '../support/simulator.ts'

const emptyReplies: Record<string, Record<string, { reply: Record<string, unknown>; echo?: string[] }>> = chatApi['x-empty-replies']
const entries = Object.entries(emptyReplies).flatMap(([service, commands]) =>
  Object.entries(commands).map(([command, entry]) => ({ api: `${service}/${command}`, ...entry })),
)

const others = allApis.filter((api) => !isSimulated(api))

/** Two APIs that take any request. */
const [api = '', another = ''] = others.filter((each) => !isDescribed(each))

describe('each API of the list', () => {
  test('is simulated, or else says what it answers without data, be it nothing', () => {
    expect(entries.map(({ api }) => api).sort()).toEqual([...others].sort())
  })

  test('that repeats a field has it in its reply', () => {
    for (const { api, reply, echo = [] } of entries) expect([api, echo.filter((field) => !Object.hasOwn(reply, field))]).toEqual([api, []])
  })

  test('answers without data where it is not simulated, and counts towards its rate', async () => {
    const { backend, call, callbacks } = simulate()
    for (const { api, reply } of entries.filter(({ api }) => !isDescribed(api))) {
      expect([api, await call(api)]).toEqual([api, { ActionStatus: 'OK', ErrorInfo: '', ErrorCode: 0, ...reply }])
      expect([api, backend.rates()[api]]).toEqual([
        api,
        { count: 1, highest: 1, limit: documentedLimits(api)[0]?.count, perSeconds: 1, since: expect.any(String) },
      ])
    }
    expect(callbacks).toEqual([])
  })

  test('ends every reply that is read page by page', () => {
    const paged = entries.filter(({ reply }) => ['CompleteFlag', 'IsFinished', 'IsFinish', 'Complete'].some((field) => field in reply))
    expect(paged.length).toBeGreaterThan(0)
    for (const { api, reply } of paged)
      for (const field of ['CompleteFlag', 'IsFinished', 'IsFinish', 'Complete'])
        if (field in reply) expect([api, reply[field]]).toEqual([api, 1])
  })
})

test('the limit of an API is that of its page', () => {
  expect(documentedLimits('open_msg_svc/get_history')).toEqual([{ count: 10, perSeconds: 1, unit: 'calls' }])
  expect(documentedLimits('im_cos_msg/get_cos_sig')).toEqual([{ count: 200, perSeconds: 1, unit: 'calls' }])
  for (const api of Object.keys(chatApi['x-limits'])) expect(allApis.filter((each) => !isDescribed(each))).toContain(api)
})

test('a field that names what was asked for repeats the request', () => {
  const answer = answerUnsimulated('recentcontact/update_contact_group', { UpdateType: 3 }, 'empty')
  expect(answer).toMatchObject({ UpdateType: 3, UpdateGroupResult: {} })
})

test('the state has those that were called, until a reset', async () => {
  const { backend, call } = simulate()
  await call(api)
  await call(api)
  await call('openim/sendmsg', {})
  expect(backend.unsimulated).toEqual([api])
  await call(another)
  expect(backend.unsimulated).toEqual([api, another])
  backend.reset()
  expect(backend.unsimulated).toEqual([])
})

test('they refuse if that is chosen, and say how to have it otherwise', async () => {
  const { backend, call } = simulate({ unsimulated: 'error' })
  expect(await call(api)).toEqual({
    ActionStatus: 'FAIL',
    ErrorCode: 60017,
    ErrorInfo: `${api} is not simulated; with "unsimulated" set to "empty" it is answered without data`,
  })
  expect(backend.unsimulated).toEqual([api])
  expect(await call(`${group}/get_appid_group_list`)).toMatchObject({ ErrorCode: 0 })
})

test('mock says so on the console once for each, in its state and in the stream of events', async () => {
  const mock = await startMock()
  afterAll(() => mock.stop())
  const events = readEvents(await fetch(`${mock.url}/_/events`))
  const next = async () => (await events.next()).value?.data
  expect(await next()).toMatchObject({ unsimulated: [] })
  for (const each of [api, api, another]) expect(await mock.call(each, {})).toMatchObject({ ErrorCode: 0 })
  await mock.call(`${group}/get_appid_group_list`, {})
  const notes = () =>
    mock
      .stderr()
      .split('\n')
      .filter((line) => line.includes('not simulated'))
  await expect
    .poll(notes)
    .toEqual([api, another].map((each) => `${each} is not simulated: answered without data. See chatproof list apis.`))
  expect((await mock.control('state')).body).toMatchObject({ unsimulated: [api, another] })
  const told: boolean[] = []
  for (let left = 4; left > 0; left--) told.push((await next()).simulated)
  expect(told).toEqual([false, false, false, true])
  await events.return(undefined)
})
