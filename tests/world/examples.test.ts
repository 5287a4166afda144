import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, type TestContext, test } from 'vitest'
import type { ReceiverAnswer } from '../../mocks/receiver.ts'
import type { Result } from '../../src/conformance/result.ts'
import { findWebhook, type Payload, type WebhookName, webhooks } from '../../src/contract/contract.ts'
import { createCallbackClient } from '../../src/delivery/client.ts'
import type { Report } from '../../src/reports/report.ts'
import { serve } from '../../src/server.ts'
import { cli, here, root, run } from '../support/cli.ts'
import { copyWithPager, demand, type Example, examples, folder, startExample, stopAll } from '../support/examples.ts'
import { ofHandled } from '../support/findings.ts'
import { alert, beforeGroupMessage, beforeMessage, exception, handled, quota } from '../support/names.ts'
import { startPager } from '../support/pager.ts'

const sdkAppId = '1400000001'
const token = 'a-token-of-the-team'

/** The body of the webhook's documented sample. */
function sampleOf<W extends WebhookName>(name: W): Payload<W> {
  return findWebhook(name).examples[0]?.body as unknown as Payload<W>
}

afterAll(stopAll)

const built = new Map<Example, Promise<void>>()

/** Builds an example once. Skips the test, with the reason, where there is nothing to run it on. */
async function prepare(example: Example, context: TestContext): Promise<void> {
  demand(example.needs, context)
  if (!built.has(example)) built.set(example, example.prepare?.(join(folder, example.name)) ?? Promise.resolve())
  await built.get(example)
}

/** What a stack trace or a complaint of a runtime looks like, in what an example prints. */
const complaint = /^\s+at \S.*\d\)?$|^Traceback|^panic:|\bException\b|PHP (?:Warning|Deprecated|Fatal)|^\[ERROR\]/m

/** The webhooks whose fields an example reads. */
const read = [...handled, beforeMessage, beforeGroupMessage]

interface Selection {
  webhooks?: string[]
  only?: string[]
  isObserved?: boolean
}

/** Starts an example, lets `check` run, and expects that nothing was found. Answers how many cases passed. */
async function passes(
  example: Example,
  given: string,
  { webhooks: switchedOn = [], only = [], isObserved }: Selection = {},
): Promise<number> {
  const receiver = await startExample(example, { sdkAppId, token: given })
  const counter = await serve(() => new Response(String(receiver.handled())))
  const args = [
    ...['check', `${receiver.url}?tenant=1`, '--sdk-app-id', sdkAppId, '--fail-on', 'should', '--report', 'json'],
    ...(given === '' ? [] : ['--token', given]),
    ...switchedOn.flatMap((glob) => ['--webhook', glob]),
    ...only.flatMap((glob) => ['--only', glob]),
    ...(isObserved ? ['--observe', counter.url] : []),
  ]
  const isWrong = ({ status }: Result) => status !== 'passed' && status !== 'skipped'
  const perform = async () => {
    const { code, stdout, stderr } = await cli(args)
    // Whoever waits longer than ten seconds hears how far it is.
    expect(stderr.replace(/^\d+ results …\n/gm, '')).toBe('')
    const { complete, results, summary } = JSON.parse(stdout) as Report
    expect(complete).toBe(true)
    expect(code).toBe(summary.failed + summary.warned === 0 ? 0 : 1)
    return ofHandled(results, read)
  }
  try {
    let judged = await perform()
    const [wrong, ...more] = judged.filter(isWrong)
    // On a busy machine one reply of thousands may be late by chance.
    if (more.length === 0 && wrong?.observed?.includes('No complete reply within')) judged = await perform()
    const found = judged.filter(isWrong)
    expect(found.map(({ check, webhook, example, observed }) => `${check} ${webhook} ${example}: ${observed}`)).toEqual([])
    expect(receiver.printed()).not.toMatch(complaint)
    return judged.filter(({ status }) => status === 'passed').length
  } finally {
    await counter.close()
    await receiver.stop()
  }
}

describe.each(examples)('the example in examples/$name', (example) => {
  test('passes every check with a token', async (context) => {
    await prepare(example, context)
    expect(await passes(example, token)).toBeGreaterThan(400)
  })

  test('passes every check without a token', async (context) => {
    await prepare(example, context)
    expect(await passes(example, '')).toBeGreaterThan(400)
  })

  test('passes every check of all webhooks', async (context) => {
    await prepare(example, context)
    expect(await passes(example, token, { webhooks: ['all'] })).toBeGreaterThan(2000)
  })

  test('gives the reply that each webhook needs', async (context) => {
    await prepare(example, context)
    const receiver = await startExample(example, { sdkAppId, token })
    const client = createCallbackClient({ target: receiver.url, sdkAppId, token })
    // As if all had one name, since the types fit each name to its own payload.
    const names = [...webhooks.keys()] as (typeof alert)[]
    const verdicts = await Promise.all(names.map(async (name) => (await client.send(name, sampleOf(name))).verdict))
    expect(verdicts.filter(({ outcome }) => outcome !== 'acknowledged')).toEqual([])
    await client.close()
    await receiver.stop()
  })

  test('rejects a message in which a text has a forbidden word, each time it comes, and no other', async (context) => {
    await prepare(example, context)
    const receiver = await startExample(example, { sdkAppId, token })
    const app = ['--target', receiver.url, '--sdk-app-id', sdkAppId, '--token', token]
    const trigger = async (webhook: string, ...args: string[]) => {
      const { code, stdout } = await here(['trigger', webhook, ...app, '--json', ...args])
      return [code, JSON.parse(stdout).verdict.decision]
    }
    const text = (words: string) => ({ MsgType: 'TIMTextElem', MsgContent: { Text: words } })
    const custom = { MsgType: 'TIMCustomElem', MsgContent: { Data: 'casino', Desc: 'casino' } }
    for (const [webhook, ownCode] of [
      [beforeMessage, 120001],
      [beforeGroupMessage, 10100],
    ] as const) {
      const allowed = [0, { effect: 'allow' }]
      const rejected = [0, { effect: 'reject', code: ownCode, info: 'no gambling here' }]
      const body = (...MsgBody: object[]) => ['--body', JSON.stringify({ ...findWebhook(webhook).examples[0]?.body, MsgBody })]
      expect(await trigger(webhook, '--expect', 'allow')).toEqual(allowed)
      for (let time = 0; time < 2; time++) {
        expect(await trigger(webhook, '--set', 'MsgBody.0.MsgContent.Text=visit our casino', '--expect', 'reject')).toEqual(rejected)
      }
      expect(await trigger(webhook, ...body(custom, text('hello'), text('The Casino is open')))).toEqual(rejected)
      expect(await trigger(webhook, ...body(custom, text('hello')))).toEqual(allowed)
    }
    await receiver.stop()
  })

  test('takes no callback as long as it knows no SDKAppID, for which an empty one would be right', async (context) => {
    await prepare(example, context)
    const started = startExample(example, { sdkAppId: '', token: '' })
    if (example.name !== 'next') return expect(started).rejects.toThrow('SDK_APP_ID')
    // Next loads a route when it is first asked for.
    const receiver = await started
    const { status } = await fetch(`${receiver.url}?SdkAppid=&CallbackCommand=${alert}`, { method: 'POST', body: '{}' })
    expect(status).toBe(500)
    await receiver.stop()
  })

  test.for(['abc', 'NaN', ' 1400000001'])('says what is wrong with the SDKAppID "%s", and takes no callback', async (wrong, context) => {
    await prepare(example, context)
    const complaint = new RegExp(`(?:SDK_APP_ID|sdkAppId) is "${wrong}": give the SDKAppID from the console, a number such as`)
    const started = startExample(example, { sdkAppId: wrong, token: '' })
    if (!example.isAppIdLater) return expect(started).rejects.toThrow(complaint)
    const receiver = await started
    const query = new URLSearchParams({ SdkAppid: wrong, CallbackCommand: alert })
    const { status } = await fetch(`${receiver.url}?${query}`, { method: 'POST', body: JSON.stringify(sampleOf(alert)) })
    expect(status).toBe(500)
    await expect.poll(receiver.printed).toMatch(complaint)
    await receiver.stop()
  })
})

// These mostly wait, and so run side by side.
describe('does its work for a good callback, once for a repeated one, and not for one it refuses', () => {
  test.concurrent.for(examples)('$name', async (example, context) => {
    await prepare(example, context)
    expect(await passes(example, token, { only: ['effect-*'], isObserved: true })).toBe(13)
  })
})

describe.each(examples)('an event that comes again in the example in examples/$name', (example) => {
  const event = sampleOf(exception)
  /** Differs in what tells two senders apart, and in nothing else. */
  const otherEvent = { ...event, From_Account: 'somebody-else' }
  let copy: Promise<string>
  let lastTime = 0

  /** Starts a copy whose work calls a pager. */
  async function start(context: TestContext) {
    await prepare(example, context)
    copy ??= copyWithPager(example)
    const pager = await startPager()
    const receiver = await startExample(example, { sdkAppId, token, pager: pager.url }, await copy)
    const client = createCallbackClient({ target: receiver.url, sdkAppId, token, deadlineMs: 60_000 })
    return {
      pager,
      called: (times: number) => expect.poll(pager.calls).toBeGreaterThanOrEqual(times),
      async send(payload: typeof event): Promise<string> {
        const { reply } = await client.send(exception, payload)
        return 'failure' in reply ? reply.failure : (JSON.parse(reply.body) as ReceiverAnswer).ActionStatus
      },
      /** Sends so many other events whose work is done at once, one after the other: what was sent before has then arrived. */
      async sendOthers(count: number) {
        for (let left = count; left > 0; left--) {
          const { answer } = await client.send(quota, { ...sampleOf(quota), EventTime: ++lastTime })
          expect(answer?.ActionStatus).toBe('OK')
        }
      },
      async stop() {
        await client.close()
        await receiver.stop()
        await pager.close()
      },
    }
  }

  test('has no second effect while its work is held up, is acknowledged with the first, and holds up no other event', async (context) => {
    const { pager, called, send, sendOthers, stop } = await start(context)
    let answered = 0
    const watched = (payload: typeof event) => send(payload).finally(() => answered++)
    const first = watched(event)
    await called(1)
    const repeats = [watched(event), watched(event), watched(event)]
    await sendOthers(5)
    const other = watched(otherEvent)
    await called(2)
    await sendOthers(5)
    if (!example.isWorkLater) expect(answered).toBe(0)
    pager.answer(200)
    expect(await Promise.all([first, ...repeats, other])).toEqual(['OK', 'OK', 'OK', 'OK', 'OK'])
    expect(await send(event)).toBe('OK')
    expect(pager.calls()).toBe(2)
    await stop()
  })

  test.skipIf(example.isWorkLater)('shares the failure of the first, and is handled anew when it comes after that', async (context) => {
    const { pager, called, send, sendOthers, stop } = await start(context)
    const first = send(event)
    await called(1)
    const repeat = send(event)
    await sendOthers(5)
    pager.answer(500)
    expect(await Promise.all([first, repeat])).toEqual(['FAIL', 'FAIL'])
    const before = pager.calls()
    pager.answer(200)
    expect(await send(event)).toBe('OK')
    expect(await send(event)).toBe('OK')
    expect(pager.calls()).toBe(before + 1)
    await stop()
  })

  test('is remembered until a thousand others have come', async (context) => {
    const { pager, called, send, sendOthers, stop } = await start(context)
    pager.answer(200)
    expect(await send(event)).toBe('OK')
    await sendOthers(999)
    expect(await send(event)).toBe('OK')
    await sendOthers(1)
    expect(pager.calls()).toBe(1)
    expect(await send(event)).toBe('OK')
    await called(2)
    await stop()
  })
})

describe('the folder of the examples', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  const readme = readFileSync(join(folder, 'README.md'), 'utf8')

  test('holds those that are run here, and no others', () => {
    expect(folders.map(({ name }) => name).sort()).toEqual(examples.map(({ name }) => name).sort())
  })

  test.each(examples)('names $name and its file in its README', ({ name, file }) => {
    expect(readme).toContain(`[${name}/${file}](${name}/${file})`)
  })

  test.each(examples)('says in $name where to do the work', ({ name, file }) => {
    expect(readFileSync(join(folder, name, file), 'utf8')).toContain('Do your work here')
  })

  test('passes the compiler, where it is TypeScript', async () => {
    const compiler = join(root, 'node_modules/ts7/bin/tsc')
    expect(await run(process.execPath, [compiler, '-p', folder])).toMatchObject({ stdout: '', code: 0 })
  })
})
