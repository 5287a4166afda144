import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { createAnswer } from '../../mocks/receiver.ts'
import { readAnswer } from '../../src/conformance/checks/expect.ts'
import { findLeak } from '../../src/conformance/checks/leak.ts'
import type { Result } from '../../src/conformance/result.ts'
import { selectChecks } from '../../src/conformance/selection.ts'
import { readWaivers } from '../../src/conformance/waivers.ts'
import { findWebhook } from '../../src/contract/contract.ts'
import { deliver, withoutSecrets } from '../../src/delivery/delivery.ts'
import { readRecording } from '../../src/proxy/recording.ts'
import { formats } from '../../src/reports/all.ts'
import { githubSummary } from '../../src/reports/github.ts'
import type { Report } from '../../src/reports/report.ts'
import { hiderFor } from '../../src/secrets/secrets.ts'
import { createBackend } from '../../src/simulator/backend.ts'
import { freshFolder, here, type Running, startCli } from '../support/cli.ts'
import { journal, reply } from '../support/journal.ts'
import { alert, exception } from '../support/names.ts'
import { startUpstream } from '../support/proxy.ts'
import { okBody } from '../support/raw.ts'
import { reportOf } from '../support/report.ts'
import { bodies, growthOf, temptations } from './growth.ts'

const sdkAppId = '1400000001'
const token = 'tok-5ecret-a1B2-f00d'
const webhook = findWebhook(alert)

/** 1 is in proportion, 2 with the square; caches that are too small for a large input make up for the difference. */
const mostExponent = 1.75
const mostMs = 3000

async function expectProportional<Input>(size: number, make: (size: number) => Input, work: (input: Input) => unknown): Promise<void> {
  const { exponent, ms } = await growthOf(size, make, work)
  expect(exponent, `${Math.round(ms)} ms at ${size}`).toBeLessThan(mostExponent)
  expect(ms).toBeLessThan(mostMs)
}

const KB = 1024
const each = (texts: Readonly<Record<string, (size: number) => string>>) => Object.entries(texts)

describe('the time of the reference receiver grows with a body, not with its square:', () => {
  const answer = createAnswer({ sdkAppId, onError: () => {} })
  const url = `/im?SdkAppid=1400000001&CallbackCommand=${exception}`
  test.each(each(bodies))('%s', (_what, make) =>
    expectProportional(256 * KB, make, (text) => answer({ method: 'POST', url, body: { text } })),
  )

  test('parameters in the query', () =>
    expectProportional(
      256 * KB,
      (size) => `${url}${'&SdkAppid=1'.repeat(size / 11)}`,
      (long) => answer({ method: 'POST', url: long, body: { text: '{}' } }),
    ))
})

describe('the time of the backend grows with a call:', () => {
  const backend = createBackend({
    sdkAppId,
    target: 'http://127.0.0.1:1/',
    receive: async () => ({ failure: 'unreachable', message: '', hasBegun: false, ms: 0 }),
  })
  const query = 'sdkappid=1400000001&identifier=admin&usersig=any&random=1&contenttype=json'
  const apis = [
    'group_open_http_svc/send_group_msg',
    'group_open_http_svc/create_group',
    'openim/batchsendmsg',
    'im_open_login_svc/account_check',
  ]
  test.each(apis.flatMap((api) => each(bodies).map(([what, make]) => [api, what, make] as const)))('%s with %s', (api, _what, make) =>
    expectProportional(1024 * KB, make, (text) => backend.answer({ method: 'POST', url: `/v4/${api}?${query}`, body: { text } })),
  )

  test('a list of members', () =>
    expectProportional(
      1024 * KB,
      (size) => {
        const members = Array.from({ length: size / 30 }, (_, index) => ({ Member_Account: `m${index}` }))
        return JSON.stringify({ Type: 'Public', Name: 'g', MemberList: members })
      },
      (text) => backend.answer({ method: 'POST', url: `/v4/group_open_http_svc/create_group?${query}`, body: { text } }),
    ))
})

describe('the time it takes to judge a reply, to search it and to show it grows with its length:', () => {
  const plan = {
    webhook,
    target: 'http://127.0.0.1:1/im?key=k3y-0f-the-t3am',
    sdkAppId,
    token,
    headers: { authorization: 'Bearer g4te-k3y-77xY' },
  }
  const near = {
    'beginnings of the token': (size: number) => token.slice(0, -1).repeat(size / token.length),
    'the token': (size: number) => token.repeat(size / token.length),
  }
  test.each(each({ ...temptations, ...near }))('%s', (_what, make) =>
    expectProportional(1024 * KB, make, async (body) => {
      for (const status of [200, 302, 500]) {
        const reply = {
          status,
          headers: { location: body.slice(0, 16 * KB), 'content-type': body.slice(0, 16 * KB) },
          body,
          isUtf8: true,
          ms: 1,
        }
        const delivery = await deliver(plan, async () => reply)
        const { reply: shown } = withoutSecrets(plan, delivery)
        readAnswer(reply)
        if (!('failure' in shown)) findLeak(shown.body)
      }
    }),
  )

  test.each(each({ ...temptations, ...near }))('a hundred replies that differ, each of 16 KB: %s', async (_what, make) => {
    const startedAt = performance.now()
    for (let index = 0; index < 100; index++) findLeak(`${index}${make(16 * KB)}`)
    expect(performance.now() - startedAt).toBeLessThan(mostMs)
  })

  test.each(each({ ...temptations, ...near }))('secrets in %s', (_what, make) => {
    const hide = hiderFor(plan)
    return expectProportional(1024 * KB, make, (text) => hide({ text, list: [text] }))
  })
})

describe('the time it takes to write a report grows with the run:', () => {
  const result = (observed: string): Result => ({
    check: 'appid-foreign',
    level: 'MUST',
    webhook: webhook.name,
    example: observed.slice(0, 100),
    status: 'failed',
    title: 'x',
    observed,
    cause: null,
    why: 'y',
    source: 'z',
    confidence: 'documented',
    right: 'HTTP 200',
    kind: 'after',
    curl: observed,
    reply: { status: 200, headers: { a: observed }, body: observed, ms: 1 },
  })
  const reporters = { ...formats, summary: githubSummary }
  const cases = Object.entries(reporters).flatMap(([name, make]) =>
    each(temptations).map(([what, text]) => [name, what, make, text] as const),
  )
  test.each(cases)('%s with %s', (_name, _what, make, text) =>
    expectProportional(
      256 * KB,
      (size) => reportOf([result(text(size))]),
      (report) => make({ color: false, failOn: 'must' }).onEnd?.(report),
    ),
  )

  test.each(Object.entries(reporters))('%s with many results', (_name, make) =>
    expectProportional(
      8000,
      (size) => reportOf(Array.from({ length: size }, (_, index) => result(`seen ${index}`))),
      (report) => make({ color: false, failOn: 'must' }).onEnd?.(report),
    ),
  )
})

describe('the time it takes to read what is given grows with it:', () => {
  const entry = {
    request: {
      method: 'POST',
      url: 'http://a/?CallbackCommand=x',
      headers: [{ name: 'content-type', value: 'application/json' }],
      postData: { text: '{}' },
    },
  }
  test('a recording of many entries', () =>
    expectProportional(
      1024 * KB,
      (size) => JSON.stringify({ log: { entries: Array(Math.floor(size / 150)).fill(entry) } }),
      (text) => readRecording(text, 'r.har'),
    ))
  test.each(each(temptations))('a recording that is %s', (_what, make) =>
    expectProportional(1024 * KB, make, (text) => {
      try {
        readRecording(text, 'r.har')
      } catch {}
    }),
  )

  test('a pattern of many stars', () =>
    expectProportional(
      64 * KB,
      (size) => `${'*'.repeat(size)}!`,
      (pattern) => {
        try {
          selectChecks([pattern])
        } catch {}
      },
    ))
  test('a pattern of many letters and stars', () =>
    expectProportional(
      64 * KB,
      (size) => `${'*a'.repeat(size / 2)}!`,
      (pattern) => {
        try {
          selectChecks([pattern])
        } catch {}
      },
    ))

  test('waivers', () =>
    expectProportional(
      64 * KB,
      (size) => `${'- {check: appid-near, reason: a, owner: b, expires: 2099-01-01}\n'.repeat(size / 64)}`,
      (text) => readWaivers(parse(text), 'w.yaml'),
    ))
})

describe('over HTTP the time to the answer grows with what is sent:', () => {
  const servers: Running[] = []
  afterAll(() => Promise.all(servers.map((server) => server.stop())))
  const post = async (url: string, body: string) => {
    const response = await fetch(url, { method: 'POST', body })
    await response.text()
  }
  const start = async (...args: string[]) => {
    const server = await startCli([...args, '--port', '0'])
    servers.push(server)
    return server.url
  }

  test('listen', async () => {
    const url = `${await start('listen')}/im?SdkAppid=1400000001&CallbackCommand=${exception}`
    for (const make of Object.values(bodies)) await expectProportional(200 * KB, make, (body) => post(url, body))
  })

  test('mock, its REST and its control API', async () => {
    const url = await start('mock')
    const query = 'sdkappid=1400000001&identifier=admin&usersig=any&random=1&contenttype=json'
    for (const make of Object.values(bodies)) {
      await expectProportional(1000 * KB, make, (body) => post(`${url}/v4/group_open_http_svc/send_group_msg?${query}`, body))
      for (const lever of ['clock', 'fire', 'client/create-group'])
        await expectProportional(200 * KB, make, (body) => post(`${url}/_/${lever}`, body))
    }
    await expectProportional(
      200 * KB,
      (size) => JSON.stringify({ webhook: 'x'.repeat(size) }),
      (body) => post(`${url}/_/fire`, body),
    )
  })

  test('proxy', async () => {
    const upstream = await startUpstream()
    const url = `${await start('proxy', '--upstream', upstream.url)}/?CallbackCommand=${exception}`
    for (const make of Object.values(bodies)) await expectProportional(200 * KB, make, (body) => post(url, body))
  })

  test('check, of a receiver whose every reply is 1 MB', async () => {
    const { url } = await startListenerOf(' '.repeat(1024 * KB))
    const { stdout, code } = await here([
      'check',
      url,
      '--sdk-app-id',
      sdkAppId,
      '--only',
      'appid-*',
      '--only',
      'answer-*',
      '--report',
      'json',
    ])
    expect(code).toBe(1)
    expect((JSON.parse(stdout) as Report).durationMs).toBeLessThan(20_000)
  })

  test('replay', async () => {
    const { url } = await startListenerOf('')
    const folder = freshFolder()
    const har = (size: number) => {
      const entries = Array.from({ length: size }, () => ({
        request: { method: 'POST', url: `http://a/?CallbackCommand=${webhook.name}`, postData: { text: '{}' } },
      }))
      const file = join(folder, `${size}.har`)
      writeFileSync(file, JSON.stringify({ log: { entries } }))
      return file
    }
    await expectProportional(800, har, (file) => here(['replay', file, '--target', url, '--json']))
  })
})

/** A receiver that acknowledges everything, and pads its replies. */
function startListenerOf(padding: string): Promise<{ url: string }> {
  return journal((_entry, response) => reply(response, 200, `${okBody}${padding}`))
}
