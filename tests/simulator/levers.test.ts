import { beforeAll, describe, expect, test } from 'vitest'
import { serveBackend } from '../../mocks/servers.ts'
import { sampleOf } from '../../src/callback/callback.ts'
import { check } from '../../src/conformance/conformance.ts'
import { findWebhook, webhooks } from '../../src/contract/contract.ts'
import { type Backend, createBackend } from '../../src/simulator/backend.ts'
import { atEnd } from '../support/closing.ts'
import { reference } from '../support/journal.ts'
import { callControl, callRest } from '../support/mock.ts'
import { alert, misspelt, quota } from '../support/names.ts'
import { sdkAppId } from '../support/recorder.ts'
import { acknowledged, group } from '../support/simulator.ts'

const refusal = (sentence: RegExp) => ({
  status: 400,
  body: { ActionStatus: 'FAIL', ErrorCode: 400, ErrorInfo: expect.stringMatching(sentence) },
})
const sample = sampleOf(findWebhook(quota)).body

let backend: Backend
let url: string
beforeAll(async () => {
  const target = await reference()
  backend = createBackend({ sdkAppId, target, token: 'xxxxyyyy', webhooks: [alert], receive: async () => acknowledged })
  const server = await serveBackend(backend, { check: (more) => check({ target, sdkAppId, ...more }) })
  url = server.url
  atEnd(() => server.close())
})

const control = (path: string, body?: unknown) => callControl(url, path, body)

describe('/_/webhooks', () => {
  test('lists every webhook, and which are on', async () => {
    const { body } = await control('webhooks')
    expect(body).toHaveLength(webhooks.size)
    expect(body.filter(({ on }: { on: boolean }) => on)).toMatchObject([{ name: alert, kind: 'after', deadlineMs: 2000 }])
    for (const { sources } of body) expect(new Set(sources.map(({ page }: { page: string }) => page)).size).toBe(sources.length)
  })

  test('has of one what a form needs', async () => {
    const { body } = await control(`webhooks/${quota}`)
    expect([body.name, body.on, body.examples[0].body]).toEqual([quota, false, sample])
    expect(body.fields).toContainEqual(expect.objectContaining({ name: 'QuotaUsed', type: 'integer', required: true }))
    expect(await control(`webhooks/${misspelt(alert)}`)).toEqual(refusal(/There is no webhook .* Did you mean/))
  })

  test('switches them while it runs: a callback comes or does not come', async () => {
    const create = () => callRest(url, `${group}/create_group`, { Type: 'Public', Name: 'team' })
    const count = () => backend.poster.callbacks().length
    const before = count()
    await create()
    expect(count()).toBe(before)
    const name = 'Group.CallbackAfterCreateGroup'
    const { body } = await control('webhooks', { on: [name] })
    expect(body.find((each: { name: string }) => each.name === name)).toMatchObject({ on: true })
    await create()
    expect(count()).toBe(before + 1)
    await control('webhooks', { off: [name] })
    await create()
    expect(count()).toBe(before + 1)
    await control('webhooks', { off: ['all'] })
    expect(backend.switches.webhooks).toEqual([])
    await control('webhooks', { on: [alert] })
  })

  test.for([
    [{ on: alert }, /webhooks takes/],
    [{ off: [1] }, /webhooks takes/],
    [{ on: ['No.*'] }, /No webhook matches "No\.\*"/],
  ] as const)('refuses %j and flips nothing', async ([body, sentence]) => {
    const before = backend.switches.webhooks
    expect(await control('webhooks', body)).toEqual(refusal(sentence))
    expect(backend.switches.webhooks).toEqual(before)
  })
})

describe('/_/validate', () => {
  test('says what is wrong with a body, field by field, and sends nothing', async () => {
    const count = backend.poster.callbacks().length
    expect((await control('validate', { webhook: quota })).body).toEqual({ webhook: quota, valid: true, problems: [], body: sample })
    const { body } = await control('validate', { webhook: quota, set: { QuotaUsed: 'x' }, unset: ['Quota'] })
    expect(body).toMatchObject({ valid: false, body: { QuotaUsed: 'x' } })
    expect(body.problems).toHaveLength(2)
    expect(body.problems).toEqual(
      expect.arrayContaining([
        { field: 'QuotaUsed', problem: 'QuotaUsed is "x", must be integer' },
        { field: 'Quota', problem: 'Quota is missing' },
      ]),
    )
    expect(backend.poster.callbacks()).toHaveLength(count)
  })
})

describe('/_/fire', () => {
  test('takes a whole body, or an earlier delivery with its query', async () => {
    const own = { ...sample, QuotaUsed: 1 }
    expect((await control('fire', { webhook: quota, body: own })).body.body).toEqual(own)
    const first = backend.fire(alert, sampleOf(findWebhook(alert)).body, { OptPlatform: 'Web' })
    const { body } = await control('fire', { from: first.id, set: { Request: 3 } })
    expect(body).toMatchObject({ webhook: alert, body: { ...JSON.parse(first.body), Request: 3 } })
    expect(backend.poster.callbacks().at(-1)?.query).toEqual({ OptPlatform: 'Web' })
  })

  test.for([
    [{ webhook: quota, body: [] }, /fire takes/],
    [{ from: 99_999 }, /no delivery "99999"/],
  ] as const)('refuses %j', async ([body, sentence]) => {
    expect(await control('fire', body)).toEqual(refusal(sentence))
  })
})

test('/_/deliveries/<id>/curl signs anew, and holds no secret', async () => {
  const { id } = backend.fire(alert, sampleOf(findWebhook(alert)).body)
  const { curl } = (await control(`deliveries/${id}/curl`)).body
  expect(curl).toContain(`Sign=$(printf %s "$CHATPROOF_TOKEN$RequestTime"`)
  expect(curl).not.toContain('xxxxyyyy')
  expect((await control('deliveries/99999/curl')).status).toBe(400)
})

describe('/_/groups and /_/accounts', () => {
  test('give their lists in pages, and a group with its members', async () => {
    await control('reset', {})
    for (const Name of ['a', 'b', 'c'])
      await callRest(url, `${group}/create_group`, { Type: 'Public', Name, MemberList: [{ Member_Account: 'jared' }] })
    const first = (await control('groups?limit=2')).body
    expect(first.items).toMatchObject([
      { name: 'a', members: 1 },
      { name: 'b', members: 1 },
    ])
    expect(first.next).toBe(first.items[1].id)
    const rest = (await control(`groups?limit=2&after=${encodeURIComponent(first.next)}`)).body
    expect(rest).toMatchObject({ items: [{ name: 'c' }], next: null })
    const [{ id }] = first.items
    await callRest(url, `${group}/forbid_send_msg`, { GroupId: id, Members_Account: ['jared'], MuteTime: 60 })
    const { memberList } = (await control(`groups/${encodeURIComponent(id)}`)).body
    expect(memberList).toMatchObject([{ account: 'jared', role: 'Member', mutedUntil: expect.stringMatching(/^2\d{3}-.*Z$/) }])
    const MsgBody = [{ MsgType: 'TIMTextElem', MsgContent: { Text: 'hi' } }]
    for (const Random of [1, 2]) await callRest(url, `${group}/send_group_msg`, { GroupId: id, Random, MsgBody })
    const { messages } = (await control(`groups/${encodeURIComponent(id)}`)).body
    expect(messages.map(({ seq, random, body }: Record<string, unknown>) => [seq, random, body])).toEqual([
      [2, 2, MsgBody],
      [1, 1, MsgBody],
    ])
    expect(await control('groups/none')).toEqual(refusal(/There is no group "none"/))
    await callRest(url, 'im_open_login_svc/account_import', { UserID: 'jared' })
    expect((await control('accounts')).body.items).toMatchObject([{ id: 'jared' }])
    expect((await control('accounts/jared')).body).toMatchObject({
      id: 'jared',
      groups: [expect.any(String), ...Array(2).fill(expect.any(String))],
    })
    expect(await control('accounts/none')).toEqual(refusal(/There is no account "none"/))
    await callRest(url, 'openim/sendmsg', { From_Account: 'rong', To_Account: 'jared', MsgRandom: 7, MsgBody })
    expect((await control('accounts/jared')).body.conversations).toMatchObject([{ with: 'rong', unread: 1, messages: [{ random: 7 }] }])
    for (const path of ['accounts/%zz', 'groups/%', 'webhooks/%f']) expect(await control(path)).toEqual(refusal(/is no name/))
  })

  test.for(['0', '501', 'x', '1.5'])('refuse limit=%s', async (limit) => {
    expect(await control(`groups?limit=${limit}`)).toEqual(refusal(/limit takes/))
  })
})

describe('/_/check', () => {
  test('judges the target and answers with a line for each result, and one for the run', async () => {
    const reply = await fetch(`${url}/_/check`, { method: 'POST', body: JSON.stringify({ only: ['answer-*'] }) })
    const lines = (await reply.text()).trim().split('\n')
    const events = lines.map((line) => JSON.parse(line))
    expect(events.slice(0, -1).every(({ type, check: id }) => type === 'result' && id.startsWith('answer-'))).toBe(true)
    expect(events.length).toBeGreaterThan(5)
    expect(events.at(-1)).toMatchObject({ type: 'summary', complete: true, problem: null, summary: { failed: 0 } })
    expect(events.at(-1).summary.passed).toBeGreaterThan(0)
  })

  test.for([
    [{ only: 'answer-*' }, /check takes/],
    [{ only: ['none-*'] }, /No check matches "none-\*"/],
  ] as const)('refuses %j', async ([body, sentence]) => {
    expect(await control('check', body)).toEqual(refusal(sentence))
    // A run that was refused is no run.
    expect((await fetch(`${url}/_/check`, { method: 'POST', body: '{"only":["answer-json"]}' })).status).toBe(200)
  })

  test('runs once at a time, and ends when the caller goes away', async () => {
    const stopping = new AbortController()
    const running = await fetch(`${url}/_/check`, { method: 'POST', signal: stopping.signal })
    expect(await control('check', {})).toEqual(refusal(/running already/))
    const left = running.text().catch(() => 'gone')
    stopping.abort()
    expect(await left).toBe('gone')
    await expect.poll(async () => (await fetch(`${url}/_/check`, { method: 'POST', body: '{"only":["answer-json"]}' })).status).toBe(200)
  })
})

describe('POST translate', () => {
  test('gives sentences of the program in another language, and leaves all else', async () => {
    const texts = ['The receiver acknowledged the callback.', 'Nobody said this.', '']
    expect((await control('translate', { language: 'zh', texts })).body).toEqual({
      texts: ['服务正常应答了回调。', 'Nobody said this.', ''],
    })
    expect((await control('translate', { language: 'en', texts })).body).toEqual({ texts })
  })

  test.each([
    ['another language', { language: 'fr', texts: [] }, /^"language" takes one of en, zh\.$/],
    ['no texts', { language: 'zh', texts: 'x' }, /^"texts" takes a list of texts\.$/],
    ['too many', { language: 'zh', texts: Array(33).fill('x'.repeat(1000)) }, /^"texts" takes at most 32000 characters together\.$/],
  ])('refuses %s', async (_what, body, sentence) => {
    expect(await control('translate', body)).toEqual(refusal(sentence))
  })
})
