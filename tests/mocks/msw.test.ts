import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, expectTypeOf, test } from 'vitest'
import { type ChatBackendOptions, type ChatDelivery, chatBackend } from '../../mocks/handlers.ts'
import { createReceiver } from '../../mocks/receiver.ts'
import { serveBackend } from '../../mocks/servers.ts'
import { reject } from '../../src/delivery/decision.ts'
import { reach } from '../../src/delivery/reach.ts'
import { type Server, serve } from '../../src/server.ts'
import { origins } from '../../src/simulator/api.ts'
import { createBackend } from '../../src/simulator/backend.ts'
import { callControl, readEvents } from '../support/mock.ts'
import { afterMessage, alert, beforeMessage, exception, misspelt, quota } from '../support/names.ts'

const sdkAppId = 1400000001
const token = 'a-token-of-the-team'
const received: { webhook: string; payload: object }[] = []
const handler = createReceiver({
  sdkAppId,
  token,
  handlers: {
    [alert]: (payload) => void received.push({ webhook: payload.CallbackCommand, payload }),
    [quota]: (payload) => void received.push({ webhook: payload.CallbackCommand, payload }),
    [exception]: (payload) => void received.push({ webhook: payload.CallbackCommand, payload }),
  },
})

const options: ChatBackendOptions = { sdkAppId, token, target: handler, limits: { 'openim/sendmsg': 5 }, groupQuota: 10 }
const chat = chatBackend(options)
const server = setupServer(...chat.handlers)
let webhook: Server

beforeAll(async () => {
  server.listen()
  webhook = await serve(handler)
})
afterEach(() => {
  chat.reset()
  received.length = 0
})
afterAll(async () => {
  server.close()
  await webhook.close()
})

const query = `sdkappid=${sdkAppId}&identifier=admin&usersig=any&random=1&contenttype=json`

async function call(api: string, body: object, origin = 'https://console.tim.qq.com'): Promise<Record<string, unknown>> {
  const response = await fetch(`${origin}/v4/${api}?${query}`, { method: 'POST', body: JSON.stringify(body) })
  return (await response.json()) as Record<string, unknown>
}

const message = [{ MsgType: 'TIMTextElem', MsgContent: { Text: 'hi' } }]
const createGroup = () => call('group_open_http_svc/create_group', { Type: 'Public', Name: 'team' })

test('what is not simulated refuses, unless it is to answer without data', async () => {
  const api = 'ConfigSvc/GetIPList'
  expect(await call(api, {})).toMatchObject({ ActionStatus: 'FAIL', ErrorCode: 60017 })
  expect(chat.unsimulated).toEqual([api])
  chat.reset()
  expect(chat.unsimulated).toEqual([])
  const lenient = chatBackend({ ...options, unsimulated: 'empty' })
  server.use(...lenient.handlers)
  expect(await call(api, {})).toEqual({ ActionStatus: 'OK', ErrorInfo: '', ErrorCode: 0, IPList: [] })
  expect(lenient.unsimulated).toEqual([api])
  server.resetHandlers()
  await lenient.close()
})

test("answers calls to each of Chat's domains unchanged", async () => {
  expect(origins.length).toBeGreaterThan(7)
  for (const origin of origins) {
    expect(await call('group_open_http_svc/create_group', { Type: 'Community', Name: 'team' }, origin)).toMatchObject({
      ActionStatus: 'OK',
      ErrorCode: 0,
    })
  }
  expect(chat.state.groups.size).toBe(origins.length)
})

test('lets pages of any origin read the replies: the handlers are in the page, and no server', async () => {
  const response = await fetch(`https://console.tim.qq.com/v4/openim/sendmsg?${query}`, { method: 'POST', body: '{}' })
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
})

test('posts the quota alarm to a handler in the same process, signed', async () => {
  for (let count = 0; count < 8; count++) await createGroup()
  await chat.settled()
  expect(received).toEqual([{ webhook: quota, payload: expect.objectContaining({ QuotaUsed: 8, Quota: 10 }) }])
  expect(chat.deliveries.at(-1)?.verdict?.outcome).toBe('acknowledged')
})

test('posts the rate alarm', async () => {
  const send = () => call('openim/sendmsg', { To_Account: 'a', MsgRandom: 1, MsgBody: message })
  const replies = await Promise.all(Array.from({ length: 6 }, send))
  await chat.settled()
  expect(replies.filter(({ ErrorCode }) => ErrorCode !== 0)).toHaveLength(1)
  expect(received.map((each) => each.webhook)).toEqual([alert])
})

test('begins a new day when its clock is moved', async () => {
  for (let count = 0; count < 7; count++) await createGroup()
  chat.advance(24 * 60 * 60 * 1000)
  await createGroup()
  await chat.settled()
  expect(received).toEqual([])
})

test('forgets on reset', async () => {
  await createGroup()
  chat.reset()
  expect(chat.state.groups.size).toBe(0)
})

test('posts to a URL as well, past the interception of MSW', async () => {
  const elsewhere = chatBackend({ ...options, target: `${webhook.url}/im` })
  elsewhere.fire(exception, { ...chatMessage, Random: 77 })
  await elsewhere.settled()
  expect(elsewhere.deliveries[0]?.verdict?.outcome).toBe('acknowledged')
  expect(received).toMatchObject([{ payload: { Random: 77 } }])
})

test('shows a delivery in one shape: in code, in /_/deliveries and in /_/events', async () => {
  const elsewhere = chatBackend({ ...options, target: `${webhook.url}/im` })
  elsewhere.fire(exception, { ...chatMessage, Random: 77 })
  await elsewhere.settled()
  const inCode: ChatDelivery | undefined = elsewhere.deliveries[0]
  expect(inCode).toMatchObject({
    webhook: exception,
    status: 'done',
    body: { Random: 77 },
    request: { method: 'POST' },
    reply: { status: 200 },
  })

  const receiver = reach(`${webhook.url}/im`)
  const backend = createBackend({ ...options, target: receiver.url, receive: receiver.send })
  const chatServer = await serveBackend(backend)
  try {
    const events = readEvents(await fetch(`${chatServer.url}/_/events`))
    await events.next()
    await callControl(chatServer.url, 'fire', { webhook: exception, set: {} })
    let event = (await events.next()).value
    while (event?.data.status !== 'done') event = (await events.next()).value
    const { body: deliveries } = await callControl(chatServer.url, 'deliveries')
    expect(event.data).toEqual(deliveries[0])
    const formOf = (delivery: object) =>
      JSON.parse(JSON.stringify(delivery, (_, value) => (Object(value) === value ? value : typeof value)))
    expect(formOf({ ...deliveries[0], body: {} })).toEqual(formOf({ ...inCode, body: {} }))
    await events.return(undefined)
  } finally {
    await Promise.all([chatServer.close(), elsewhere.close(), receiver.close()])
  }
})

test('ends the connections to its target, and posts nothing more', async () => {
  const target = createServer((_, response) => response.end('{}')).listen(0, '127.0.0.1')
  // The client keeps the connection as long.
  target.keepAliveTimeout = 60_000
  const connected = once(target, 'connection')
  await once(target, 'listening')
  const elsewhere = chatBackend({ ...options, target: `http://127.0.0.1:${(target.address() as AddressInfo).port}/im` })
  elsewhere.fire(exception, chatMessage)
  const [socket] = (await connected) as [Socket]
  await elsewhere.settled()
  expect(socket.closed).toBe(false)
  const ended = once(socket, 'close')
  await elsewhere.close()
  await ended
  elsewhere.fire(exception, chatMessage)
  expect(elsewhere.deliveries.map(({ status }) => status)).toEqual(['done', 'lost'])
  await Promise.all([elsewhere.close(), new Promise((resolve) => target.close(resolve))])
})

test('has nothing to end where its target is a handler', async () => {
  const inProcess = chatBackend(options)
  inProcess.fire(exception, chatMessage)
  await inProcess.settled()
  await inProcess.close()
  expect(inProcess.deliveries).toMatchObject([{ status: 'done' }])
})

const chatMessage = {
  CallbackCommand: exception,
  GroupId: '@TGS#2J4SZEAEL',
  Type: 'Public',
  From_Account: 'jared',
  Operator_Account: 'admin',
  MsgBody: message,
  ErrorCode: 10017,
  ErrorInfo: 'muted',
}

test('posts the callbacks of the webhooks that are switched on, and fires any', async () => {
  const quiet = chatBackend({ ...options, groupQuota: 1, webhooks: [alert] })
  server.use(...quiet.handlers)
  try {
    await createGroup()
    await call('group_open_http_svc/send_group_msg', { GroupId: 'nowhere', Random: 1, MsgBody: message })
    await quiet.settled()
    expect([quiet.deliveries, quiet.state.groups.size]).toEqual([[], 1])
    quiet.fire(exception, { ...chatMessage, Random: 7 })
    await quiet.settled()
    expect(received.map((each) => each.webhook)).toEqual([exception])
  } finally {
    server.resetHandlers()
  }
  expect(() => chatBackend({ ...options, webhooks: [misspelt(alert)] })).toThrow(`Did you mean "${alert}"?`)
})

test('asks the receiver before a message goes out, and answers the code under test by its decision', async () => {
  const secret = 'casino'
  const decide = (payload: object) => (JSON.stringify(payload).includes(secret) ? reject({ code: 120001, info: 'no' }) : undefined)
  const target = createReceiver({ sdkAppId, token, handlers: { [beforeMessage]: decide } })
  for (const url of [undefined, await serve(target)]) {
    const asking = chatBackend({ ...options, target: url === undefined ? target : `${url.url}/im`, webhooks: ['C2C.*'], limits: {} })
    server.use(...asking.handlers)
    const send = (text: string) =>
      call('openim/sendmsg', { To_Account: 'a', MsgRandom: 1, MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text: text } }] })
    expect(await send(`to the ${secret}`)).toEqual({ ActionStatus: 'FAIL', ErrorCode: 120001, ErrorInfo: 'no' })
    expect(await send('home')).toMatchObject({ ActionStatus: 'OK', MsgKey: expect.any(String) })
    await asking.settled()
    expect(asking.deliveries.map(({ webhook, verdict }) => [webhook, verdict?.decision?.effect])).toEqual([
      [beforeMessage, 'reject'],
      [beforeMessage, 'allow'],
      [afterMessage, undefined],
    ])
    server.resetHandlers()
    await Promise.all([asking.close(), url?.close()])
  }
})

test('goes on or is blocked where the receiver gives no usable reply', async () => {
  for (const [onFailure, code] of [
    ['allow', 0],
    ['block', 10016],
  ] as const) {
    const broken = chatBackend({ ...options, target: () => new Response('', { status: 500 }), webhooks: ['Group.*Create*'], onFailure })
    server.use(...broken.handlers)
    expect(await createGroup()).toMatchObject({ ErrorCode: code })
    expect(broken.state.groups.size).toBe(code === 0 ? 1 : 0)
    server.resetHandlers()
  }
})

test('refuses a limit for an API that does not exist', () => {
  expect(() => chatBackend({ ...options, limits: { 'openim/sendmesg': 1 } })).toThrow('Did you mean "openim/sendmsg"?')
})

test('has typed options', () => {
  expectTypeOf(options.target).toEqualTypeOf<string | ((request: Request) => Response | Promise<Response>)>()
  // @ts-expect-error a quota is a number
  expect(() => chatBackend({ ...options, groupQuota: 'many' })).toThrow('it takes a whole number')
})
