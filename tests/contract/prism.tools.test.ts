import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import createClient from 'openapi-fetch'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { components, paths } from '../../generated/receiver.ts'
import { replies } from '../../generated/validators.js'
import { createReceiver } from '../../mocks/receiver.ts'
import { findWebhook, webhooks } from '../../src/contract/contract.ts'
import { deliver } from '../../src/delivery/delivery.ts'
import { type UrlReceiver, urlReceiver } from '../../src/delivery/url-receiver.ts'
import { cleanEnv, root } from '../support/cli.ts'
import { alert, exception, quota } from '../support/names.ts'
import { freePort } from '../support/raw.ts'
import { sdkAppId } from '../support/recorder.ts'
import { shared } from '../support/shared.ts'

interface PrismViolation {
  location: string[]
  severity: string
  code: string
  message: string
}

describe('Prism on the projection', () => {
  let receiver: UrlReceiver
  let target: string

  beforeAll(async () => {
    target = await shared('prism')
    receiver = urlReceiver(target)
  })
  afterAll(() => receiver.close())

  /** Delivers to Prism and answers with the status and the violations, wherever Prism puts them. */
  async function send(name: string, plan: { example?: string; body?: string; query?: Record<string, string | null>; token?: string }) {
    const delivery = await deliver({ webhook: findWebhook(name), target, sdkAppId, ...plan }, receiver.send, { deadlineMs: 10_000 })
    const { reply, verdict } = delivery
    if ('failure' in reply) throw new Error(reply.message)
    const listed: PrismViolation[] = JSON.parse(reply.headers['sl-violations'] ?? '[]')
    const refused: PrismViolation[] = reply.status === 422 ? JSON.parse(reply.body).validation : []
    return { status: reply.status, verdict, violations: [...listed, ...refused] }
  }

  const plainReply = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' }
  const examples = [...webhooks.values()].flatMap((webhook) => webhook.examples.map((example) => [webhook.name, example.name] as const))

  test('knows more than the documented samples', () => expect(examples.length).toBeGreaterThan(50))

  test.each(examples)('finds nothing wrong with %s, example %s', async (name, example) => {
    expect(await send(name, { example })).toEqual({
      status: 200,
      violations: [],
      // Prism answers every webhook alike, also those that want more in the reply.
      verdict: expect.objectContaining({ outcome: replies[name](plainReply) ? 'acknowledged' : 'failed' }),
    })
  })

  test('finds nothing wrong with a signed callback', async () => {
    expect(await send(exception, { token: 'xxxxyyyy' })).toMatchObject({ status: 200, violations: [] })
  })

  const changed = (name: string, changes: object) => JSON.stringify({ ...findWebhook(name).examples[0]?.body, ...changes })

  test.each([
    ['a Limit that is text', alert, { Limit: '200' }, ['body', 'Limit'], 'type', /integer/],
    ['a Limit of zero', alert, { Limit: 0 }, ['body', 'Limit'], 'minimum', /1/],
    ['no Quota', quota, { Quota: undefined }, ['body'], 'required', /Quota/i],
    ['a negative Random', exception, { Random: -1 }, ['body', 'Random'], 'minimum', /0/],
    ['a Random of more than 32 bits', exception, { Random: 2 ** 32 }, ['body', 'Random'], 'maximum', /4294967295/],
    ['an element without a type', exception, { MsgBody: [{ MsgContent: {} }] }, ['body', 'MsgBody', '0'], 'required', /MsgType/i],
  ])('names what is wrong with %s', async (_what, name, changes, location, code, message) => {
    const { status, violations } = await send(name, { body: changed(name, changes) })
    expect(status).toBe(422)
    expect(violations).toContainEqual({ location, severity: 'Error', code, message: expect.stringMatching(message) })
    expect(violations.filter((violation) => !['if', 'allOf'].includes(violation.code))).toHaveLength(1)
  })

  // Prism knows parameters by their names in lower case.
  test('names what is wrong with the query', async () => {
    const { status, violations } = await send(alert, { query: { SdkAppid: 'mine' } })
    expect(status).toBe(422)
    expect(violations).toContainEqual(expect.objectContaining({ location: ['query', 'sdkappid'], code: 'type' }))
    expect((await send(alert, { query: { CallbackCommand: 'Alert.Nothing' } })).violations).toContainEqual(
      expect.objectContaining({ location: ['query', 'callbackcommand'], code: 'enum' }),
    )
  })
})

test('npm run mock:prism serves the projection on the port it is given', async () => {
  const port = await freePort()
  const npm = spawn('npm', ['run', 'mock:prism', '--', '--port', String(port)], {
    cwd: root,
    env: cleanEnv(),
    detached: true,
    stdio: 'pipe',
  })
  try {
    const lines = createInterface({ input: npm.stdout })
    const said: string[] = []
    for await (const line of lines) {
      said.push(line)
      if (line.includes('Prism is listening')) break
    }
    expect(said.join('\n')).toContain(`http://127.0.0.1:${port}`)
    const receiver = urlReceiver(`http://127.0.0.1:${port}/`)
    const plan = { webhook: findWebhook(alert), target: `http://127.0.0.1:${port}/`, sdkAppId }
    // With the first callback Prism compiles its checks. On a slow machine that takes longer than Chat waits.
    await deliver(plan, receiver.send, { deadlineMs: 30_000 })
    const right = await deliver(plan, receiver.send)
    const wrong = await deliver({ ...plan, body: `{"CallbackCommand":"${alert}"}` }, receiver.send)
    expect([right.verdict.outcome, wrong.reply]).toEqual(['acknowledged', expect.objectContaining({ status: 422 })])
    await receiver.close()
  } finally {
    if (npm.exitCode === null) {
      const gone = once(npm, 'exit')
      process.kill(-(npm.pid as number), 'SIGTERM')
      await gone
    }
  }
})

describe('a typed client made from the projection', () => {
  const seen: string[] = []
  const receive = createReceiver({ sdkAppId, handlers: { [exception]: ({ GroupId }) => void seen.push(GroupId) } })
  const client = createClient<paths>({ baseUrl: 'http://receiver.invalid', fetch: receive })
  const body: components['schemas'][typeof exception] = {
    CallbackCommand: exception,
    GroupId: '@TGS#2J4SZEAEL',
    Type: 'Public',
    From_Account: 'jared',
    Operator_Account: 'admin',
    Random: 123456,
    OnlineOnlyFlag: 1,
    MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text: '是的 🧧' } }],
    ErrorCode: 10023,
    ErrorInfo: '',
    EventTime: '1670574414123',
  }

  test('posts to the reference receiver and reads a typed answer', async () => {
    const query = { SdkAppid: Number(sdkAppId), CallbackCommand: exception, contenttype: 'json' } as const
    const { data, response } = await client.POST('/', { params: { query }, body })
    expect(response.status).toBe(200)
    const status: 'OK' | 'FAIL' | undefined = data?.ActionStatus
    expect([status, data?.ErrorCode, seen]).toEqual(['OK', 0, ['@TGS#2J4SZEAEL']])
  })

  test('does not compile with a field of the wrong type, and is refused at run time', async () => {
    const query = { SdkAppid: Number(sdkAppId), CallbackCommand: exception } as const
    // @ts-expect-error Random is a number
    const { data } = await client.POST('/', { params: { query }, body: { ...body, Random: 'many' } })
    expect(data).toMatchObject({ ActionStatus: 'FAIL', ErrorInfo: expect.stringContaining('Random is "many"') })
  })
})
