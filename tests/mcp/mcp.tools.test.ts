import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { sign } from '../../src/callback/sign.ts'
import { webhooks } from '../../src/contract/contract.ts'
import { tools } from '../../src/mcp/tools/all.ts'
import { exampleFiles } from '../../src/mcp/tools/receiver-example.ts'
import { cleanEnv, freshFolder, here, root } from '../support/cli.ts'
import { atEnd } from '../support/closing.ts'
import { acknowledge, crash, journal, reference, reply } from '../support/journal.ts'
import { type Agent, startAgent } from '../support/mcp.ts'
import { afterGroup, alert, beforeMessage, quota } from '../support/names.ts'

const token = 'tok-5ecret-a1B2-f00d'
const gate = 'g4te-k3y-77xY-long'

let shared: Promise<Agent> | undefined

/** One server for the whole file. */
function agent(): Promise<Agent> {
  shared ??= startAgent(['--header', `X-Gate: ${gate}`], { env: { CHATPROOF_TOKEN: token } })
  return shared
}

/** Calls a tool. Its answer has no field that its schema does not have. */
const call: Agent['call'] = async (name, ...args) => {
  const answered = await (await agent()).call(name, ...args)
  const known = Object.keys(tools.find((tool) => tool.name === name)?.output ?? {})
  expect(Object.keys(answered.data ?? {}).filter((field) => ![...known, 'cut'].includes(field))).toEqual([])
  return answered
}

describe('a client', () => {
  test('is told what the server is and which tools it has, each with a description and schemas', async () => {
    const { client, unread } = await agent()
    expect(client.getServerVersion()).toMatchObject({ name: 'chatproof' })
    expect(client.getInstructions()).toContain('check_receiver')
    const { tools: listed } = await client.listTools()
    expect(listed.map(({ name }) => name)).toEqual(tools.map(({ name }) => name))
    for (const { name, description = '', inputSchema, outputSchema, annotations } of listed) {
      expect([name, description.length > 80, inputSchema.type, inputSchema.additionalProperties]).toEqual([name, true, 'object', false])
      expect(Object.keys(outputSchema?.properties ?? {})).toContain('cut')
      expect(annotations?.readOnlyHint).toBe(!/^(check_receiver|send_callback|simulator)$/.test(name))
    }
    expect(JSON.stringify(listed).length).toBeLessThan(20_000)
    expect(unread).toEqual([])
  })

  test('may speak the revision of 2026-07-28', async () => {
    const { client, call: ask } = await startAgent([], { mode: 'auto' })
    expect(client.getNegotiatedProtocolVersion()).toBe('2026-07-28')
    expect((await client.listTools()).tools).toHaveLength(tools.length)
    expect((await ask('requirements', { check: 'sign-missing' })).data.check.level).toBe('MUST')
    expect(await ask('contract', { zzz: 1 })).toMatchObject({ isError: true })
  })

  test('is refused a tool that is not there', async () => {
    await expect(call('contracts')).rejects.toThrow('There is no tool "contracts". Did you mean "contract"?')
  })

  test.each(tools.map(({ name }) => name))('is refused an argument of %s that is not there, in one sentence', async (name) => {
    expect(await call(name, { zzz: 1 })).toMatchObject({ isError: true, text: expect.stringMatching(/^\w+ has no argument "zzz"\. .*\.$/) })
  })
})

describe('contract', () => {
  test('lists the webhooks, or those like a pattern', async () => {
    const all = await call('contract')
    expect(all.data.webhooks).toHaveLength(webhooks.size)
    expect(all.data.webhooks[0]).toMatchObject({ webhook: alert, kind: 'after', on: true })
    const few = await call('contract', { webhook: '*BeforeSendMsg' })
    expect(few.text).toMatch(/^\d webhooks\. /)
    expect(few.data.webhooks.every(({ kind }: { kind: string }) => kind === 'before')).toBe(true)
  })

  test('shows the fields, the sample and the replies of one, its JSON Schema, and any example', async () => {
    const { data, text } = await call('contract', { webhook: beforeMessage })
    expect(text).toContain('Your reply decides')
    expect(data.webhook).toMatchObject({ name: beforeMessage, deadlineMs: 2000, sample: { CallbackCommand: beforeMessage } })
    expect(data.webhook.fields.map(({ name }: { name: string }) => name)).toContain('From_Account')
    expect(data.webhook.replies.map(({ effect }: { effect: string }) => effect)).toEqual(expect.arrayContaining(['allow', 'reject']))
    expect(data.cut).toBeUndefined()
    const { data: schema } = await call('contract', { webhook: alert, part: 'schema' })
    expect(schema.webhook.schema).toMatchObject({ $schema: expect.any(String), type: 'object' })
    const [, second] = data.webhook.examples
    const { data: shown } = await call('contract', { webhook: beforeMessage, example: second.name })
    expect(shown.example).toMatchObject({ name: second.name, body: { CallbackCommand: beforeMessage } })
  })

  test.each([
    [{ webhook: `${alert}s` }, /Did you mean/],
    [{ webhook: 'Nothing.*' }, /No webhook matches/],
    [{ webhook: alert, example: 'nothing' }, /has no example "nothing"/],
    [{ webhook: alert, part: 'all' }, /takes one of fields, examples, replies, schema/],
  ])('refuses %j', async (args, message) => {
    expect(await call('contract', args)).toMatchObject({ isError: true, text: expect.stringMatching(message) })
  })
})

describe('requirements and explain_failure', () => {
  test('list the checks of a level and of a webhook, and explain one', async () => {
    const { data } = await call('requirements', { level: 'MUST', like: 'sign-*' })
    expect(data.checks.map(({ check }: { check: string }) => check)).toContain('sign-missing')
    expect(new Set(data.checks.map(({ level }: { level: string }) => level))).toEqual(new Set(['MUST']))
    const [ofBefore, ofAfter] = await Promise.all([beforeMessage, alert].map((webhook) => call('requirements', { webhook })))
    expect(ofBefore?.data.checks.length).not.toBe(ofAfter?.data.checks.length)
    const { data: one } = await call('requirements', { check: 'sign-missing' })
    const { stdout } = await here(['explain', 'sign-missing', '--json'])
    expect(one.check).toEqual(JSON.parse(stdout))
  })

  test('say why a check or a callback failed, what is right, and on which page it is written', async () => {
    const { data } = await call('explain_failure', { failure: 'timeout' })
    expect(data).toMatchObject({
      failure: 'timeout',
      page: expect.stringContaining('1047/34354'),
      checks: ['answer-deadline', 'answer-promptly'],
    })
    const { data: check } = await call('explain_failure', { failure: 'sign-missing' })
    expect(check).toMatchObject({
      failure: 'sign-missing',
      right: expect.stringContaining('FAIL'),
      page: expect.stringContaining('https://'),
    })
  })

  test.each([
    ['requirements', { check: 'sign-missin' }, /Did you mean "sign-missing"/],
    ['requirements', { like: 'nothing-*' }, /No check matches/],
    ['explain_failure', {}, /needs failure/],
    ['explain_failure', { failure: 'timeot' }, /Did you mean "timeout"/],
    ['explain_failure', { failure: 'toString' }, /is no check and no failure/],
  ])('%s refuses %j', async (name, args, message) => {
    expect(await call(name, args)).toMatchObject({ isError: true, text: expect.stringMatching(message) })
  })
})

describe('receiver_example', () => {
  test('has the whole source of a receiver in each stack', async () => {
    for (const stack of Object.keys(exampleFiles)) {
      const { data } = await call('receiver_example', { stack })
      expect(data.source.length).toBeGreaterThan(1000)
      expect(data.cut).toBeUndefined()
    }
  })

  test('gives the rule of the signature with one that is right, and signed callbacks', async () => {
    const { data } = await call('receiver_example')
    const { token: published, RequestTime, Sign } = data.signature
    expect(Sign).toBe(sign(published, Number(RequestTime)))
    expect(new Set(data.vectors.callbacks.map(({ expect: what }: { expect: string }) => what))).toEqual(new Set(['accept', 'refuse']))
  })

  test('refuses a stack that is none', async () => {
    expect(await call('receiver_example', { stack: 'cobol' })).toMatchObject({
      isError: true,
      text: expect.stringMatching(/express, fastify/),
    })
  })
})

/** The reference receiver, behind the gate: it needs the token. */
const right = () => reference(token)

describe('check_receiver', () => {
  test('finds a right receiver right', async () => {
    const { isError, text, data } = await call('check_receiver', { url: await right(), seed: 7 })
    expect(isError).toBe(false)
    expect(text).toMatch(/^The receiver conforms/)
    expect(data).toMatchObject({ conforms: true, complete: true, findings: [], seed: 7, summary: { failed: 0 } })
  })

  test('says of a careless one what to repair first, with what was seen and what is right', async () => {
    const { url } = await journal(acknowledge)
    const { text, data } = await call('check_receiver', { url, only: ['sign-*'] })
    expect(text).toContain('The receiver does not conform.')
    expect(data.conforms).toBe(false)
    expect(data.begin).toMatch(/begin with /)
    expect(data.findings[0]).toMatchObject({
      check: 'sign-wrong',
      counts: true,
      observed: expect.any(String),
      right: expect.any(String),
      page: expect.any(String),
      sameCause: expect.stringContaining('sign-missing'),
    })
    expect(data.cut).toBeUndefined()
  })

  test.each([
    [{ url: 'http://127.0.0.1:1/im' }, /Nothing was judged/],
    [{ url: 'ftp://127.0.0.1/' }, /not a URL that Chat can post to/],
    [{}, /Give url/],
    [{ url: 'http://127.0.0.1:1/', only: ['nothing-*'] }, /No check matches/],
    [{ url: 'http://127.0.0.1:1/', webhooks: ['Nothing'] }, /No webhook matches/],
    [{ url: 'http://user:pass@127.0.0.1/' }, /must not carry a user or password/],
  ])('refuses %j', async (args, message) => {
    expect(await call('check_receiver', args)).toMatchObject({ isError: true, text: expect.stringMatching(message) })
  })

  test('judges a receiver once at a time, ends within its time, and says that it is incomplete', async () => {
    const { url } = await journal(() => {})
    const first = call('check_receiver', { url, seconds: 1 })
    expect(await call('check_receiver', { url, seconds: 1 })).toMatchObject({
      isError: true,
      text: expect.stringMatching(/checked already/),
    })
    const { data } = await first
    expect(data).toMatchObject({
      conforms: false,
      complete: false,
      problems: [expect.stringContaining('INCOMPLETE'), expect.stringContaining('give more seconds')],
    })
    const { data: again } = await call('check_receiver', { url, seconds: 1 })
    expect(again.complete).toBe(false)
  })
})

describe('send_callback', () => {
  test('sends an example with changes, signed, and says what Chat makes of the reply', async () => {
    const { url, entries } = await journal(acknowledge)
    const { data, text } = await call('send_callback', { url, webhook: quota, set: { QuotaUsed: 9999 }, unset: ['EventTime'] })
    expect(text).toMatch(/Acknowledged/)
    expect(data.verdict.outcome).toBe('acknowledged')
    const [{ query, body, headers } = {}] = entries as [(typeof entries)[number]]
    expect(query?.get('Sign')).toBe(sign(token, Number(query?.get('RequestTime'))))
    expect(headers?.['x-gate']).toBe(gate)
    const sent = JSON.parse(String(body))
    expect([sent.QuotaUsed, 'EventTime' in sent]).toEqual([9999, false])
    expect(data.curl).toContain('CHATPROOF_TOKEN')
  })

  test('sends it as another app, where the call names one', async () => {
    const { url, entries } = await journal(acknowledge)
    await call('send_callback', { url, webhook: alert, sdk_app_id: '1400000999' })
    await call('simulator', { action: 'start', url, sdk_app_id: '1400000998', webhooks: [afterGroup] })
    const body = { Type: 'Public', Name: 'team' }
    const { data } = await call('simulator', { action: 'call', path: '/v4/group_open_http_svc/create_group', body })
    await call('simulator', { action: 'stop' })
    expect(data.reply.ActionStatus).toBe('OK')
    expect(entries.map(({ query }) => query.get('SdkAppid'))).toEqual(['1400000999', '1400000998'])
    const { data: checked } = await call('check_receiver', { url, sdk_app_id: '1400000997', only: ['answer-json'] })
    expect(checked).toMatchObject({ sdkAppId: '1400000997', signed: true })
    expect(entries.at(-1)?.query.get('SdkAppid')).toBe('1400000997')
  })

  test('says how a callback failed', async () => {
    const { url } = await journal(crash)
    const { isError, data, text } = await call('send_callback', { url, webhook: alert })
    expect([isError, data.verdict.failure]).toEqual([false, 'status'])
    expect(text).toMatch(/Failed \(status\)/)
  })

  test('gives up on a receiver that hangs after the time that Chat waits', async () => {
    const { url } = await journal(() => {})
    expect((await call('send_callback', { url, webhook: alert })).data.verdict).toMatchObject({ failure: 'timeout' })
  })

  test.each([
    [{}, /needs webhook/],
    [{ webhook: 'Nothing' }, /There is no webhook "Nothing"/],
    [{ webhook: alert, example: 'nothing' }, /has no example/],
    [{ webhook: alert, set: { Request: 'many' } }, /breaks the contract.*Give force/],
    [{ webhook: alert, unset: ['Nothing'] }, /There is no field Nothing/],
    [{ webhook: alert, set: { 'a.__proto__.b': 1 }, unset: ['c'] }, /There is no field c/],
    [{ webhook: alert, url: 'nothing' }, /not a URL/],
    [{ webhook: alert, sdk_app_id: 'mine' }, /sdkAppId is "mine": give the SDKAppID/],
  ])('refuses %j', async (args, message) => {
    expect(await call('send_callback', { url: 'http://127.0.0.1:1/', ...args })).toMatchObject({
      isError: true,
      text: expect.stringMatching(message),
    })
  })
})

describe('a host that nobody named', () => {
  test.each([
    ['check_receiver', { url: 'http://198.51.100.7/im' }],
    ['send_callback', { url: 'http://198.51.100.7/im', webhook: alert }],
    ['simulator', { url: 'http://198.51.100.7/im', action: 'start' }],
  ])('is not reached by %s', async (name, args) => {
    const startedAt = performance.now()
    expect(await call(name, args)).toMatchObject({
      isError: true,
      text: expect.stringMatching(/not this machine.*--allow-remote 198\.51\.100\.7/),
    })
    expect(performance.now() - startedAt).toBeLessThan(2000)
  })

  test('is reached once it was named at the start', async () => {
    const { call: allowed } = await startAgent(['--allow-remote', '::ffff:7f00:1', '--target', 'http://[::ffff:127.0.0.1]:1/'])
    expect((await allowed('send_callback', { webhook: alert })).data.verdict.failure).toBe('unreachable')
  })
})

describe('simulator', () => {
  test('starts, answers calls with the callbacks that they cause, and stops', async () => {
    const { url: target, entries } = await journal(acknowledge)
    const started = await call('simulator', { action: 'start', url: target, webhooks: [afterGroup, quota], group_quota: 1 })
    expect(started.data).toMatchObject({ running: true, target: expect.stringContaining(target) })
    expect((await fetch(`${started.data.url}/_/state`)).status).toBe(200)
    expect(await call('simulator', { action: 'start' })).toMatchObject({ isError: true, text: expect.stringMatching(/running already/) })
    const made = await call('simulator', {
      action: 'call',
      path: '/v4/group_open_http_svc/create_group',
      body: { Type: 'Public', Name: 'team' },
    })
    expect(made.text).toContain('OK, ErrorCode 0')
    expect(
      made.data.callbacks.map(({ webhook, verdict }: { webhook: string; verdict: { outcome: string } }) => [webhook, verdict.outcome]),
    ).toEqual(
      expect.arrayContaining([
        [afterGroup, 'acknowledged'],
        [quota, 'acknowledged'],
      ]),
    )
    expect(entries.length).toBe(made.data.callbacks.length)
    const moved = await call('simulator', { action: 'call', path: '/_/clock', body: { advanceMs: 86_400_000 } })
    expect(moved.data.reply.groupsToday.created).toBe(0)
    const acted = await call('simulator', {
      action: 'call',
      path: '/_/client/create-group',
      body: { as: 'jared', Type: 'Public', Name: 'his' },
    })
    expect(acted.data.callbacks[0].body).toMatchObject({ Operator_Account: 'jared' })
    const deliveries = await call('simulator', { action: 'call', path: '/_/deliveries' })
    expect(deliveries.data.reply.length).toBe(entries.length)
    expect((await call('simulator', { action: 'call', path: '/_/groups' })).data.reply.items).toHaveLength(2)
    expect((await call('simulator', { action: 'stop' })).data).toEqual({ running: false })
    await expect(fetch(`${started.data.url}/_/state`)).rejects.toThrow()
  })

  test('refuses what it cannot do, in a sentence', async () => {
    const refused = async (args: Record<string, unknown>, message: RegExp) =>
      expect(await call('simulator', args)).toMatchObject({ isError: true, text: expect.stringMatching(message) })
    await refused({ action: 'stop' }, /No simulator is running/)
    await refused({ action: 'call', path: '/_/state' }, /No simulator is running/)
    await refused({ action: 'start', limits: { 'openim/sendmsg': 'many' } }, /takes a whole number/)
    await refused({ action: 'start', limits: { nothing: 1 } }, /nothing/)
    await refused({ action: 'start', webhooks: ['Nothing'] }, /No webhook matches/)
    await call('simulator', { action: 'start' })
    onTestFinished(async () => void (await call('simulator', { action: 'stop' })))
    await refused({ action: 'call' }, /needs path/)
    await refused({ action: 'stop', path: '/_/state' }, /The action stop takes no path/)
    await refused({ action: 'call', path: '/_/client/leave', as: 'jared' }, /stands in the body/)
    await refused({ action: 'call', path: 'http://example.com/' }, /path takes/)
    await refused({ action: 'call', path: '/v4/../../etc/passwd?x' }, /takes no query/)
    await refused({ action: 'call', path: '/v4/openim/sendmsg', method: 'GET' }, /takes POST/)
    await refused({ action: 'call', path: '/_/events' }, /a stream or a page/)
    await refused({ action: 'call', path: '/_/x/../events' }, /a stream or a page/)
    await refused({ action: 'call', path: '/_/' }, /a stream or a page/)
    await refused({ action: 'call', path: '/_/state', method: 'GET', body: {} }, /GET takes no body/)
    const { isError, data } = await call('simulator', { action: 'call', path: '/_/nothing' })
    expect([isError, data.status, data.reply.ErrorInfo]).toEqual([false, 404, 'There is no GET "/_/nothing".'])
  })
})

describe('recording', () => {
  const entry = (query: string, status: number, text: string) => ({
    startedDateTime: '2026-01-01T00:00:00.000Z',
    time: 12,
    request: {
      method: 'POST',
      url: `http://recorded.example/im?SdkAppid=1400000001&CallbackCommand=${alert}&contenttype=json&OptPlatform=RESTAPI${query}`,
      headers: [{ name: 'Content-Type', value: 'application/json' }],
      postData: { mimeType: 'application/json', text: JSON.stringify(webhooks.get(alert)?.examples[0]?.body) },
    },
    response: { status, statusText: '', headers: [{ name: 'content-type', value: 'application/json' }], content: { text } },
  })
  const ok = '{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}'

  test('judges each exchange, and lists them', async () => {
    const { folder } = await agent()
    const entries = [entry(`&Sign=${'a'.repeat(64)}&key=${gate}`, 200, ok), entry('', 500, '<h1>no</h1>'), entry('', 0, '')]
    writeFileSync(join(folder, 'traffic.har'), JSON.stringify({ log: { entries } }))
    const { data, text } = await call('recording', { file: 'traffic.har' })
    expect(text).toBe('3 exchanges in the recording, 0 to 3 looked at; 3 of them callbacks, of which 2 broke the contract.')
    expect(data.exchanges.map(({ verdict }: { verdict: { outcome: string } }) => verdict.outcome)).toEqual([
      'acknowledged',
      'failed',
      'failed',
    ])
    expect(data.exchanges[0].path).toContain('Sign=(hidden)')
    expect(data.exchanges[1].violations[0]).toContain('500')
    const { data: wrong } = await call('recording', { file: 'traffic.har', wrong: true })
    expect(wrong.exchanges.map(({ index }: { index: number }) => index)).toEqual([1, 2])
    expect(await call('recording', { file: 'traffic.har', judge: false, wrong: true })).toMatchObject({
      isError: true,
      text: expect.stringMatching(/wrong needs judge/),
    })
    const { data: page } = await call('recording', { file: 'traffic.har', judge: false, from: 1, count: 1 })
    expect(page).toMatchObject({ total: 3, next: 2, exchanges: [{ index: 1, status: 500 }] })
  })

  test('refuses a file that is not there, or no recording, and shows nothing of what is in it', async () => {
    const { folder } = await agent()
    writeFileSync(join(folder, 'secret.txt'), 'password: hunter2-of-the-team')
    expect(await call('recording', { file: 'nothing.har' })).toMatchObject({
      isError: true,
      text: expect.stringMatching(/there is no such file/),
    })
    for (const file of ['/dev/stdin', '/dev/zero', '.', 'a\u0000b'])
      expect(await call('recording', { file })).toMatchObject({ isError: true, text: expect.stringMatching(/it is no file/) })
    expect((await call('recording', { file: 'x'.repeat(1900) })).text).toMatch(/cannot read x+… \(1900 characters\): ENAMETOOLONG/)
    const { isError, text } = await call('recording', { file: 'secret.txt' })
    expect([isError, text.includes('not a HAR recording'), text.includes('hunter2')]).toEqual([true, true, false])
  })
})

describe('what a server does while clients do as they like', () => {
  test('answers many calls at once, and says nothing about it', async () => {
    const { url } = await journal(acknowledge)
    const calls = Array.from({ length: 100 }, (_, index) =>
      index % 2 === 0 ? call('send_callback', { url, webhook: alert }) : call('receiver_example', { stack: 'java' }),
    )
    expect((await Promise.all(calls)).filter(({ isError }) => isError)).toEqual([])
    expect((await agent()).said()).not.toContain('Warning')
  })

  test('ends a run when its call is cancelled', async () => {
    const { url, entries } = await journal(() => {})
    const stopping = new AbortController()
    const running = call('check_receiver', { url }, { signal: stopping.signal })
    await expect.poll(() => entries.length).toBeGreaterThan(0)
    stopping.abort()
    await expect(running).rejects.toThrow()
    // The next run of this receiver is refused as long as this one goes on.
    await expect.poll(async () => (await call('check_receiver', { url, seconds: 1 })).isError).toBe(false)
  })

  test('cuts what a receiver sends, and says so', async () => {
    const { url } = await journal((_entry, response) => reply(response, 200, 'x'.repeat(900_000)))
    const { data } = await call('send_callback', { url, webhook: alert })
    expect(JSON.stringify(data).length).toBeLessThan(64 * 1024)
    const wide = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`f${index}`, index]))
    const sent = await call('send_callback', { url, webhook: alert, set: { wide }, force: true })
    expect(sent.data.cut.at(-1)).toContain('curl')
  })

  test('refuses huge and deep arguments in a sentence', async () => {
    const huge = { a: 'x'.repeat(1_000_000) }
    expect(await call('send_callback', { webhook: alert, set: huge })).toMatchObject({
      isError: true,
      text: expect.stringMatching(/longer than/),
    })
    let deep: object = {}
    for (let level = 0; level < 3000; level++) deep = { deep }
    expect(await call('send_callback', { webhook: alert, set: deep })).toMatchObject({
      isError: true,
      text: expect.stringMatching(/levels deep/),
    })
  })
})

test('the token and the headers are in no answer and in no log, also when a receiver or the caller sends them', async () => {
  const { url } = await journal(({ headers, path }, response) => {
    const everything = JSON.stringify({ headers, token, path, base64: Buffer.from(token).toString('base64') })
    reply(response, 500, everything, { 'x-echo': `${token} ${gate}`, 'set-cookie': `t=${token}` })
  })
  await call('send_callback', { url, webhook: alert })
  await call('check_receiver', { url, only: ['answer-*', 'sign-*'], seconds: 20 })
  await call('simulator', { action: 'start', url: `${url}/?key=${gate}` })
  await call('simulator', { action: 'call', path: '/_/fire', body: { webhook: alert, set: { Command: token } } })
  await call('simulator', { action: 'call', path: '/_/deliveries/1/curl' })
  await call('simulator', { action: 'stop' })
  await call('contract', { webhook: token })
  await call('contract', { [token]: 1 })
  await call('recording', { file: token })
  await call(token).catch(() => {})
  const { said } = await agent()
  const spellings = [token, gate].flatMap((secret) => [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')])
  expect(said().length).toBeGreaterThan(10_000)
  expect(said()).toContain('(hidden)')
  expect(spellings.filter((secret) => said().includes(secret))).toEqual([])
  expect((await agent()).unread).toEqual([])
})

describe('a server ends', () => {
  function begin(args: readonly string[] = []): ChildProcess & { output(): string[] } {
    const child = spawn(process.execPath, [join(root, 'src/cli.ts'), 'mcp', ...args], { cwd: freshFolder(), env: cleanEnv() })
    atEnd(() => child.kill('SIGKILL'))
    let [stdout, stderr] = ['', '']
    child.stdout.on('data', (chunk) => {
      stdout += chunk
    })
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    return Object.assign(child, { output: () => [stdout, stderr] })
  }
  const send = (child: ChildProcess, ...messages: object[]) =>
    messages.forEach((message) => void child.stdin?.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`))
  const hello = [
    {
      id: 1,
      method: 'initialize',
      params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
    },
    { method: 'notifications/initialized' },
  ]
  const tool = (id: number, name: string, args: object) => ({ id, method: 'tools/call', params: { name, arguments: args } })

  test('with 0 when stdin is closed, with the simulator that it has started and the run that goes on', async () => {
    const silent = await journal(() => {})
    const child = begin()
    send(child, ...hello, tool(2, 'simulator', { action: 'start' }), tool(3, 'check_receiver', { url: silent.url }))
    await expect.poll(() => child.output()[0]).toMatch(/"id":2/)
    const url = /"url":"(http:[^"]+)"/.exec(child.output()[0] ?? '')?.[1] as string
    expect((await fetch(`${url}/_/state`)).status).toBe(200)
    child.stdin?.end()
    expect(await once(child, 'close')).toEqual([0, null])
    await expect(fetch(`${url}/_/state`)).rejects.toThrow()
    const [stdout, stderr] = child.output()
    expect(
      stdout
        ?.trim()
        .split('\n')
        .map((line) => JSON.parse(line).jsonrpc),
    ).toEqual(['2.0', '2.0'])
    expect(stderr).toBe('Serving tools to an MCP client on stdin and stdout. It ends when stdin is closed.\n')
  })

  test.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('as other servers do when it gets %s', async (signal, code) => {
    const child = begin()
    send(child, ...hello, tool(2, 'simulator', { action: 'start' }))
    await expect.poll(() => child.output()[0]).toMatch(/"id":2/)
    child.kill(signal)
    expect(await once(child, 'close')).toEqual([code, null])
    expect(child.output()[1]).not.toContain('internal error')
  })

  test('with 2 and one sentence for a message that is longer than any', async () => {
    const child = begin()
    child.stdin?.on('error', () => {})
    child.stdin?.write('x'.repeat(11 * 1024 * 1024))
    expect(await once(child, 'close')).toEqual([2, null])
    expect(child.output()[1]).toMatch(/^chatproof: The connection was closed, because a message of the client was longer than 10 MB\.$/m)
  })

  test('and goes on after a message that is none', async () => {
    const child = begin()
    child.stdin?.write('nothing\n{"a":1}\n[]\nnull\n')
    send(child, ...hello)
    await expect.poll(() => child.output()[0]).toMatch(/"id":1/)
    child.stdin?.end()
    expect(await once(child, 'close')).toEqual([0, null])
    expect(child.output()[1]).not.toContain('internal error')
  })
})

test.each([
  ['--token -', ['--token', '-'], /mcp reads messages from stdin/],
  ['a target that is none', ['--target', 'nothing'], /not a URL/],
  ['a webhook that is none', ['--webhook', 'Nothing'], /No webhook matches/],
])('the verb refuses %s with 2', async (_what, args, message) => {
  const { code, stdout, stderr } = await here(['mcp', ...args])
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(message)
})
