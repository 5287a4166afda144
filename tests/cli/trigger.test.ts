import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { webhooks } from '../../src/contract/contract.ts'
import { type CliOptions, cli, freshFolder, here } from '../support/cli.ts'
import { alert, exception, quota } from '../support/names.ts'
import { referenceBody } from '../support/raw.ts'
import { record, sdkAppId, token } from '../support/recorder.ts'

const sampleOf = (name: string) => webhooks.get(name)?.examples[0]?.body ?? {}

/** Sends a webhook to a receiver of its own and answers with what was printed and the one request that arrived. */
async function send(webhook: string, args: readonly string[] = [], options: CliOptions = {}, start = here) {
  const receiver = await record()
  const outcome = await start(['trigger', webhook, '--target', `${receiver.url}/im`, ...args], options)
  return { ...outcome, arrivals: receiver.arrivals, body: receiver.arrivals[0]?.body ?? '', query: receiver.arrivals[0]?.url.searchParams }
}

describe.concurrent('trigger sends', () => {
  test.each([...webhooks.keys()])('the documented sample of %s when told nothing else', async (name) => {
    const { code, stdout, arrivals, body, query } = await send(name)
    expect(stdout).toMatch(/Acknowledged|Decided \(allow\)/)
    expect(code).toBe(0)
    expect(arrivals).toHaveLength(1)
    expect(body).toBe(JSON.stringify(sampleOf(name)))
    expect(query?.get('CallbackCommand')).toBe(name)
    expect(query?.get('SdkAppid')).toBe(sdkAppId)
    expect(arrivals[0]).toMatchObject({ method: 'POST', url: { pathname: '/im' } })
  })

  test('the example that is named, also one of a query parameter', async () => {
    const [number, platform, noAddress] = await Promise.all([
      send(quota, ['--example', 'event-time-number']),
      send(alert, ['--example', 'platform-Unkown']),
      send(quota, ['--example', 'client-ip-absent']),
    ])
    expect(JSON.parse(number.body).EventTime).toBe(1670574414123)
    expect(platform.query?.get('OptPlatform')).toBe('Unkown')
    expect(platform.body).toBe(JSON.stringify(sampleOf(alert)))
    expect([noAddress.code, noAddress.query?.has('ClientIP')]).toEqual([0, false])
  })

  test('what --set says: nested fields, array items, JSON, text, and numbers kept as text by quotes', async () => {
    const sets = [
      'MsgBody.0.MsgContent.Text=1 = one',
      'ErrorCode=80001',
      'EventTime="1670574414124"',
      'Type=Guild',
      'CloudCustomData={"a": 1',
      'Extra.deep.er=[1,{"a":null}]',
    ]
    const { body, code, stderr } = await send(
      exception,
      sets.flatMap((set) => ['--set', set]),
    )
    expect(stderr).toContain('"Extra"')
    expect(code).toBe(0)
    expect(JSON.parse(body)).toEqual({
      ...sampleOf(exception),
      MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text: '1 = one' } }],
      ErrorCode: 80001,
      EventTime: '1670574414124',
      Type: 'Guild',
      CloudCustomData: '{"a": 1',
      Extra: { deep: { er: [1, { a: null }] } },
    })
  })

  test('nothing of what --unset takes out', async () => {
    const { body, code } = await send(exception, ['--unset', 'EventTime', '--unset', 'CloudCustomData', '--set', 'OnlineOnlyFlag=0'])
    expect(code).toBe(0)
    expect(Object.keys(JSON.parse(body))).toEqual(Object.keys(sampleOf(exception)).filter((key) => !/EventTime|CloudCustom/.test(key)))
  })

  test('a body given as JSON, as a file or on stdin, byte for byte', async () => {
    const text = `{ "Quota" : 1e4,\n\t"QuotaUsed": 7001, "CallbackCommand":"${quota}", "备注": "\\u662f 🧧 'x' $HOME" }\n`
    const cwd = freshFolder()
    writeFileSync(join(cwd, 'body.json'), text)
    const sent = await Promise.all([
      send(quota, ['--body', text]),
      send(quota, ['--body', '@body.json'], { cwd }),
      send(quota, ['--body', '-'], { stdin: text }, cli),
    ])
    for (const { code, body } of sent) expect([code, body]).toEqual([0, text])
  })

  test('a body given with --body and changed with --set', async () => {
    const { body } = await send(quota, ['--body', JSON.stringify(sampleOf(quota)), '--set', 'QuotaUsed=9999'])
    expect(JSON.parse(body)).toEqual({ ...sampleOf(quota), QuotaUsed: 9999 })
  })

  test('the OptPlatform and ClientIP it is told, over those of the example', async () => {
    const { query } = await send(quota, ['--opt-platform', 'Mac OS&x', '--client-ip', '2001:db8::1', '--example', 'platform-Web'])
    expect([query?.get('OptPlatform'), query?.get('ClientIP')]).toEqual(['Mac OS&x', '2001:db8::1'])
  })

  test('a hundred distinct requests with --count 100, and sums them up', async () => {
    const { stdout, stderr, code, arrivals } = await send(alert, ['--count', '100'], {}, cli)
    expect(arrivals).toHaveLength(100)
    expect(stdout).toContain('100 acknowledged, 0 refused, 0 failed')
    expect(stdout).toMatch(/^replies: p50 \d+\.\d ms, p90 .+, p95 .+, p99 .+, p99\.9 .+, max \d+\.\d ms$/m)
    expect([code, stderr]).toEqual([0, ''])
  })

  test('a hundred lines of JSON with --count 100 --json', async () => {
    const { stdout, arrivals } = await send(alert, ['--count', '100', '--json'])
    const lines = stdout.trimEnd().split('\n')
    expect([lines.length, arrivals.length]).toEqual([100, 100])
    for (const line of lines) {
      expect(JSON.parse(line)).toMatchObject({ webhook: alert, verdict: { outcome: 'acknowledged' }, reply: { status: 200 }, attempts: 1 })
    }
  })
})

test('trigger sends headers whose names every object has, as any other, once or twice', async () => {
  const given = ['constructor: 1', 'toString: 2', '__proto__: 3', 'hasOwnProperty: 4', 'constructor: 5']
  const { arrivals, code } = await send(
    alert,
    given.flatMap((header) => ['--header', header]),
  )
  const names = ['constructor', 'tostring', '__proto__', 'hasownproperty']
  expect(names.map((name) => arrivals[0]?.headers.get(name))).toEqual(['1, 5', '2', '3', '4'])
  expect(code).toBe(0)
  const { stdout } = await here(['trigger', alert, '--curl', ...given.flatMap((header) => ['--header', header])])
  expect(stdout.match(/sed -n \d+p/g)).toHaveLength(4)
  expect(stdout).toContain("--header 'content-type: application/json'")
})

describe.concurrent('a body that breaks the contract', () => {
  test.each([
    [alert, ['--set', 'Limit=many'], /Limit is "many", must be integer/],
    [quota, ['--unset', 'Quota'], /Quota is missing/],
    [exception, ['--set', 'Random=-1'], /Random is -1, must be >= 0/],
    [exception, ['--unset', 'MsgBody.0.MsgType'], /MsgBody\.0\.MsgType is missing/],
    [quota, ['--set', `CallbackCommand=${alert}`], /CallbackCommand is "Alert/],
    [alert, ['--body', '[]'], /the body is \[\], must be object/],
    [alert, ['--body', '{"CallbackCommand":'], /not JSON/],
  ])('of %s is refused before sending: %j', async (name, args, reason) => {
    const { code, stdout, stderr, arrivals } = await send(name, args)
    expect(stderr).toMatch(reason)
    expect(stderr).toContain('--force')
    expect([code, stdout, arrivals.length]).toEqual([2, '', 0])
  })

  test('is sent all the same with --force, even where it is no JSON', async () => {
    const [many, broken] = await Promise.all([
      send(alert, ['--set', 'Limit=many', '--force']),
      send(alert, ['--body', '{"CallbackCommand":', '--force']),
    ])
    expect(JSON.parse(many.body).Limit).toBe('many')
    expect(broken.body).toBe('{"CallbackCommand":')
    for (const { code, stdout } of [many, broken]) {
      expect(stdout).toContain('Refused')
      expect(code).toBe(1)
    }
  })

  test('is not what a misspelt field makes, which gives a note with the name it may have meant', async () => {
    const { code, stderr, arrivals } = await send(quota, ['--set', 'QoutaUsed=9999'])
    expect(stderr).toMatch(/^Note: .*"QoutaUsed".*Did you mean "QuotaUsed"\?\n$/)
    expect([code, arrivals.length]).toEqual([0, 1])
  })
})

describe.concurrent('trigger prints', () => {
  test('the request, the reply, the verdict and the milliseconds', async () => {
    const { stdout } = await send(alert)
    expect(stdout).toMatch(/^POST http:\/\/127\.0\.0\.1:\d+\/im\?SdkAppid=1400000001&CallbackCommand=/)
    expect(stdout).toContain(JSON.stringify(sampleOf(alert)))
    expect(stdout).toMatch(/^200 in \d+\.\d ms$/m)
    expect(stdout).toContain(referenceBody)
    expect(stdout.trimEnd()).toMatch(/✔ Acknowledged.*$/)
  })

  test('neither the token nor the headers it adds, in any form of output', async () => {
    const secret = 'Bearer hea-d3r-secret'
    const args = ['--token', token, '--header', `Authorization: ${secret}`, '--header', 'X-Trace: tr4ce']
    const receiver = await record()
    const down = 'http://127.0.0.1:1/'
    const forms = await Promise.all([
      ...[[], ['--json'], ['--count', '3'], ['--curl']].map((form) => cli(['trigger', alert, '--target', receiver.url, ...args, ...form])),
      cli(['trigger', alert, '--target', down, ...args]),
      cli(['trigger', alert, '--target', down, ...args, '--set', 'Limit=x']),
    ])
    expect(receiver.arrivals).toHaveLength(5)
    for (const { headers, url } of receiver.arrivals) {
      expect([headers.get('authorization'), headers.get('x-trace')]).toEqual([secret, 'tr4ce'])
      expect(url.searchParams.get('Sign')).toMatch(/^[0-9a-f]{64}$/)
    }
    for (const { stdout, stderr } of forms) expect(`${stdout}${stderr}`).not.toMatch(/tok-5ecret|hea-d3r|tr4ce/)
  })
})
