import { gzipSync } from 'node:zlib'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Webhook, webhooks } from '../../src/contract/contract.ts'
import { openSwitches } from '../../src/contract/switches.ts'
import { allow, answerFor } from '../../src/delivery/decision.ts'
import { deliver } from '../../src/delivery/delivery.ts'
import { urlReceiver } from '../../src/delivery/url-receiver.ts'
import { alert, exception, noWebhook, quota } from '../support/names.ts'
import {
  type Answer,
  call,
  callbackBytes,
  type Logged,
  type ProxyRun,
  queryFor,
  rawReply,
  rawRequest,
  sampleFor,
  startProxy,
  startUpstream,
  type Upstream,
} from '../support/proxy.ts'
import { failBody, okBody } from '../support/raw.ts'
import { sdkAppId } from '../support/recorder.ts'

const right = () => rawReply(okBody)

/** A reply with everything that the page of the webhook requires. */
function answerTo(webhook: Webhook, body: object): object {
  if (webhook.terms.kind === 'before') return answerFor(webhook, allow(), body)
  return { ...JSON.parse(okBody), ...Object.fromEntries(webhook.requiredReplyFields.map((field) => [field, ''])) }
}

describe('the contract is held against', () => {
  let upstream: Upstream
  let proxy: ProxyRun
  beforeAll(async () => {
    upstream = await startUpstream()
  })
  // So that one that ends it fails alone.
  beforeEach(async () => {
    if (proxy?.hasEnded !== false) proxy = await startProxy(upstream.url)
  })

  async function judged(request: Buffer, answer: Answer = right): Promise<Logged> {
    upstream.answer = answer
    await call(proxy.url, request)
    return proxy.next()
  }
  const fields = ({ violations }: Logged) => violations.map(({ part, field }) => `${part} ${field}`.trim())

  const allThree = ['ActionStatus', 'ErrorCode', 'ErrorInfo'].map((field) => `reply body.${field}`)
  const on = openSwitches()
  // The examples of parameters are the same for every webhook.
  const examples = [...webhooks.values()].flatMap((webhook) =>
    webhook.examples
      .filter(({ query }) => Object.keys(query).length === 0 || on.has(webhook.name))
      .map((example) => [webhook, example] as const),
  )
  test('each example of each webhook, and finds nothing', async () => {
    const receiver = urlReceiver(proxy.url)
    const found: unknown[] = []
    for (const [webhook, example] of examples) {
      const { name } = webhook
      upstream.answer = () => rawReply(JSON.stringify(answerTo(webhook, example.body)))
      await deliver({ webhook, target: proxy.url, sdkAppId, example: example.name, token: 'xxxxyyyy' }, receiver.send)
      const { verdict, violations, command } = await proxy.next()
      if (violations.length > 0 || verdict !== 'acknowledged' || command !== name)
        found.push([name, example.name, command, verdict, violations])
    }
    await receiver.close()
    expect(found).toEqual([])
    expect(examples.length).toBeGreaterThan(50)
  })

  test.each<[string, string, Parameters<typeof callbackBytes>[1]]>([
    ['a platform that no page names', alert, { query: `SdkAppid=1&CallbackCommand=${alert}&OptPlatform=Toaster` }],
    ['a parameter that no page names', alert, { query: `${queryFor(alert)}&New=1` }],
    ['a field that no page names', alert, { body: sampleFor(alert, { New: 1 }) }],
    ['a Content-Type with a charset', alert, { fields: ['content-type: application/json; charset=utf-8'] }],
    [
      'headers that mean something to Prism',
      alert,
      { fields: ['Content-Type: application/json', 'Prefer: code=500', 'Accept: text/html'] },
    ],
  ])('%s, and finds nothing', async (_what, name, parts) => {
    expect(await judged(callbackBytes(name, parts))).toMatchObject({ verdict: 'acknowledged', violations: [] })
  })

  test.each<[string, string, Parameters<typeof callbackBytes>[1], string[], RegExp]>([
    ['a Limit that is text', alert, { body: sampleFor(alert, { Limit: '200' }) }, ['request body.Limit'], /integer/],
    ['a Limit of zero', alert, { body: sampleFor(alert, { Limit: 0 }) }, ['request body.Limit'], />= 1/],
    ['no Quota', quota, { body: sampleFor(quota, { Quota: undefined }) }, ['request body'], /Quota/],
    ['a Random beyond 32 bits', exception, { body: sampleFor(exception, { Random: 2 ** 32 }) }, ['request body.Random'], /4294967295/],
    [
      'an element without a type',
      exception,
      { body: sampleFor(exception, { MsgBody: [{ MsgContent: {} }] }) },
      ['request body.MsgBody.0'],
      /MsgType/,
    ],
    ['no SdkAppid', alert, { query: `CallbackCommand=${alert}` }, ['request query'], /SdkAppid/],
    ['a SdkAppid that is no number', alert, { query: `SdkAppid=mine&CallbackCommand=${alert}` }, ['request query.SdkAppid'], /integer/],
    ['SdkAppid given twice', alert, { query: `SdkAppid=1&SdkAppid=2&CallbackCommand=${alert}` }, ['request query.SdkAppid'], /./],
    [
      'a contenttype of XML',
      alert,
      { query: `SdkAppid=1&CallbackCommand=${alert}&contenttype=xml` },
      ['request query.contenttype'],
      /json, JSON/,
    ],
    ['sdkappid in lower case', alert, { query: `sdkappid=1&CallbackCommand=${alert}` }, ['request query'], /SdkAppid/],
    ['another command in the body', alert, { body: sampleFor(quota) }, ['request body.CallbackCommand'], /but the query says/],
    ['malformed JSON', alert, { body: '{"CallbackCommand":' }, ['request body'], /is not JSON/],
    ['no body', alert, { body: '' }, ['request body'], /is empty/],
    ['a body that is not UTF-8', alert, { body: Buffer.from([0x7b, 0xff, 0x7d]) }, ['request body'], /is not UTF-8/],
    ['a body with a byte order mark', alert, { body: `\ufeff${sampleFor(alert)}` }, ['request body'], /is not JSON/],
    ['a body nested 100,000 deep', alert, { body: `${'['.repeat(100_000)}${']'.repeat(100_000)}` }, ['request body'], /nested|longer/],
    ['a body that is an array', alert, { body: '[]' }, ['request body'], /object/],
  ])('%s in the request', async (_what, name, parts, where, reason) => {
    const logged = await judged(callbackBytes(name, parts))
    expect(logged).toMatchObject({ command: name, verdict: 'acknowledged', status: 200 })
    expect(fields(logged)).toEqual(where)
    expect(logged.violations[0]?.reason).toMatch(reason)
    expect(JSON.stringify(logged.violations)).not.toMatch(/sdkappid|callbackcommand/)
  })

  test.each(['null', '0', 'false', '""', '"x"', '1e999'])('a body of %s in the request', async (body) => {
    const { violations } = await judged(callbackBytes(alert, { body }))
    expect(violations).toEqual([expect.objectContaining({ part: 'request' })])
  })

  const json = ['Content-Type: application/json']
  test.each<[string, string, () => Buffer, string[], RegExp]>([
    ['an ErrorCode that is text', alert, () => rawReply(okBody.replace('0', '"0"')), ['reply body.ErrorCode'], /integer/],
    ['no ErrorInfo', alert, () => rawReply('{"ActionStatus":"OK","ErrorCode":0}'), ['reply body'], /ErrorInfo/],
    ['an ActionStatus in lower case', alert, () => rawReply(okBody.replace('OK', 'ok')), ['reply body.ActionStatus'], /OK, FAIL/],
    ['nothing in it', alert, () => rawReply(''), ['reply'], /is empty/],
    ['a status of 500', alert, () => rawReply(okBody, { status: '500 Oops' }), ['reply'], /status is 500/],
    ['a redirect', alert, () => rawReply('', { status: '302 Found', fields: ['Location: /else'] }), ['reply'], /redirect/],
    ['a status of 204', alert, () => Buffer.from('HTTP/1.1 204 No Content\r\n\r\n'), ['reply'], /status is 204/],
    ['a page', alert, () => rawReply('<p>hi</p>', { fields: ['Content-Type: text/html'] }), ['reply'], /not one JSON object/],
    ['a byte order mark', alert, () => rawReply(`\ufeff${okBody}`), ['reply'], /byte order mark/],
    ['bytes that are not UTF-8', alert, () => rawReply(Buffer.from([0x7b, 0xff, 0x7d])), ['reply'], /not UTF-8/],
    ['gzip', alert, () => rawReply(gzipSync(okBody), { fields: [...json, 'Content-Encoding: gzip'] }), ['reply'], /compressed/],
    ['an array', alert, () => rawReply('[]'), ['reply'], /not an object/],
    ['more than a mebibyte', alert, () => rawReply(' '.repeat(1_100_000) + okBody), ['reply'], /longer than 1048576/],
    [
      'an answer in the media type of a page',
      alert,
      () => rawReply(okBody, { fields: ['Content-Type: text/html'] }),
      ['reply'],
      /media type/,
    ],
    ['100,000 levels', alert, () => rawReply(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`), ['reply body'], /./],
    ['an ErrorInfo where the contract wants none', exception, () => rawReply(okBody.replace('""', '"x"')), ['reply body.ErrorInfo'], /./],
    ['a FAIL where the contract wants OK', exception, () => rawReply(failBody), allThree, /./],
    ['an ErrorCode where the contract wants none', exception, () => rawReply(okBody.replace('0', '1')), ['reply body.ErrorCode'], /./],
  ])('%s in the reply', async (_what, name, answer, where, reason) => {
    const logged = await judged(callbackBytes(name), answer)
    expect(fields(logged)).toEqual(where)
    expect(logged.violations[0]?.reason).toMatch(reason)
    expect(logged.violations[0]?.reason.length).toBeLessThan(1000)
  })

  test('a refusal of an alarm, which is no violation', async () => {
    expect(await judged(callbackBytes(alert), () => rawReply(failBody))).toMatchObject({ verdict: 'refused', violations: [] })
  })

  test('request and reply both, where both are wrong', async () => {
    const both = await judged(callbackBytes(alert, { body: sampleFor(alert, { Limit: '1' }) }), () => rawReply('', { status: '500 Oops' }))
    expect(fields(both)).toEqual(['request body.Limit', 'reply'])
  })

  test('the reply also where the request is none that the contract has', async () => {
    const get = await judged(callbackBytes(alert, { method: 'PUT' }), () => rawReply('', { status: '500 Oops' }))
    expect(fields(get)).toEqual(['request', 'reply'])
    const typed = await judged(callbackBytes(alert, { fields: ['Content-Type: text/plain'] }), () => rawReply('', { status: '500 Oops' }))
    expect(fields(typed)).toContain('reply')
    expect(fields(typed)[0]).toMatch(/^request/)
  })

  test.each([
    ['a Content-Type that is none', [';;;']],
    ['two of them', ['application/json', 'application/json']],
    ['an empty one', ['']],
    ['one with a broken parameter', ['application/json; charset']],
  ])('%s, in the request and in the reply, and lives on', async (_what, types) => {
    const lines = types.map((type) => `Content-Type: ${type}`)
    expect(await judged(callbackBytes(alert, { fields: lines }))).toMatchObject({ verdict: 'acknowledged' })
    expect(await judged(callbackBytes(alert), () => rawReply(okBody, { fields: lines }))).toMatchObject({ command: alert })
    expect(await judged(callbackBytes(alert))).toMatchObject({ violations: [] })
  })

  test('neither a callback outside of the contract nor anything else, which passes and is counted apart', async () => {
    for (const request of [
      callbackBytes(noWebhook, { body: '{' }),
      callbackBytes(alert, { query: 'x=1' }),
      callbackBytes(alert.toLowerCase(), { body: '{}' }),
      rawRequest('GET /healthz'),
    ]) {
      expect(await judged(request, () => rawReply('no', { status: '500 No' }))).toMatchObject({
        status: 500,
        verdict: null,
        violations: [],
      })
    }
    const { stderr } = await proxy.stop()
    const [, callbacks, wrong, violations, others] =
      /^(\d+) callbacks, of which (\d+) .* \((\d+) violations\); (\d+) other requests/m.exec(stderr) ?? []
    const logged = proxy.lines.map((line) => JSON.parse(line) as Logged)
    const known = logged.filter(({ verdict }) => verdict !== null)
    expect([callbacks, wrong, violations, others].map(Number)).toEqual([
      known.length,
      known.filter((each) => each.violations.length > 0).length,
      known.flatMap((each) => each.violations).length,
      4,
    ])
  })

  test('and is told to a person a line for each exchange, with a line for each violation', async () => {
    const pretty = await startProxy(upstream.url, [])
    upstream.answer = right
    await call(pretty.url, callbackBytes(alert))
    await call(pretty.url, callbackBytes(alert, { body: sampleFor(alert, { Limit: '200' }) }))
    await call(pretty.url, rawRequest('GET /healthz?a=%9b'))
    const { stdout, stderr } = await pretty.stop()
    const time = '\\d\\d:\\d\\d:\\d\\d\\.\\d\\d\\d'
    expect(stdout.split('\n').slice(1, -1)).toEqual([
      expect.stringMatching(new RegExp(`^${time}  ✔ Alert\\.RequestOverLimit  acknowledged  200  [\\d.]+ ms$`)),
      expect.stringMatching(new RegExp(`^${time}  ✘ Alert\\.RequestOverLimit  acknowledged  200  [\\d.]+ ms$`)),
      '    request body.Limit: Request body property Limit must be integer',
      expect.stringMatching(new RegExp(`^${time}    GET /healthz\\?a=.*  not in the contract  200  [\\d.]+ ms$`)),
    ])
    expect(stderr).toContain('2 callbacks, of which 1 broke the contract (1 violation); 1 other request, not judged.')
  })
})
