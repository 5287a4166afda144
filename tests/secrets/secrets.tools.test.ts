import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { sampleOf } from '../../src/callback/callback.ts'
import { sign } from '../../src/callback/sign.ts'
import { findWebhook } from '../../src/contract/contract.ts'
import { formatNames } from '../../src/reports/formats.ts'
import { cli, freshFolder, startCli } from '../support/cli.ts'
import { type Entry, isSample, journal, reply } from '../support/journal.ts'
import { lostMessage, startMock } from '../support/mock.ts'
import { alert } from '../support/names.ts'
import { sdkAppId } from '../support/recorder.ts'
import { spellings } from '../support/spellings.ts'

// Longer than what a reason quotes of a value, and with characters that every encoding changes.
const token = 'f0e4c2f76c58916ec258f246851bea091d14d4247a2fc3e18694461b1816e13b'
const bearer = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ0aGUtdGVhbSJ9.c2lnbmF0dXJlLW9mLXRoZS10ZWFt'
const login = 'team:p4ss&"w0rd<ü>'
const cookie = 's3ss10n-s3cr3t/+='
const key = 'k3y+of/the=t3am'
const headers = [
  `Authorization: Bearer ${bearer}`,
  `Proxy-Authorization: Basic ${Buffer.from(login).toString('base64')}`,
  `Cookie: theme=dark; sid=${cookie}`,
]
const query = `tenant=${encodeURIComponent(key)}`
const given = ['--token', token, ...headers.flatMap((header) => ['--header', header])]

/** The secrets, and the Sign of a callback, which is one for a minute. */
const secretsOf = ({ query: sent }: Pick<Entry, 'query'>) => [token, bearer, login, cookie, key, sign(token, sent.get('RequestTime') ?? '')]

/** A receiver that sends back every secret in every spelling: in its headers, its fields and its error pages. */
function talkative() {
  const signs = new Set<string>()
  const receiver = journal((entry, response) => {
    const secrets = secretsOf(entry)
    signs.add(secrets.at(-1) as string)
    const everything = secrets.flatMap((secret) => spellings.map(([, spell]) => spell(secret)))
    const fields = { 'x-debug': encodeURI(secrets.join(' ')), location: `/login?token=${token}&next=${encodeURIComponent(entry.path)}` }
    const answer = {
      ActionStatus: isSample(entry) ? 'OK' : token,
      ErrorCode: isSample(entry) ? 0 : bearer,
      ErrorInfo: isSample(entry) ? '' : cookie,
      everything,
    }
    // Some as JSON, the others as a page: the first line is within what a reason quotes.
    if (isSample(entry) || entry.path.includes('CallbackOfTomorrow')) return reply(response, 200, JSON.stringify(answer), fields)
    if (entry.method !== 'POST') return reply(response, 302, '', fields)
    return reply(response, 500, `<h1>${token}</h1>${everything.join('<br>')}`, { ...fields, 'content-type': 'text/html' })
  })
  return { receiver, signs }
}

const givenSecrets = [token, token.slice(0, -4), bearer, bearer.slice(0, 40), login, 'p4ss&"w0rd<ü>', cookie, key]

/** Which secrets stand in what was left, in which spelling and where. A Sign is hexadecimal, which few encodings change. */
function leaks(left: ReadonlyMap<string, string>, signs: Iterable<string>, secrets: readonly string[] = givenSecrets): string[] {
  const wanted = [
    ...secrets.flatMap((secret) =>
      spellings.map(([how, spell]) => [spell(secret).toLowerCase(), `${secret.slice(0, 12)}… ${how}`] as const),
    ),
    ...[...signs].map((made) => [made, 'Sign'] as const),
  ]
  return [...left].flatMap(([where, text]) => {
    const lower = text.toLowerCase()
    return wanted.filter(([spelled]) => lower.includes(spelled)).map(([, what]) => `${where}: ${what}`)
  })
}

/** Every file of a folder, with its text. */
const filesIn = (folder: string) => readdirSync(folder).map((name): [string, string] => [name, readFileSync(join(folder, name), 'utf8')])

describe.concurrent('no secret that a receiver sends back, in any spelling, is left by', () => {
  test('check, in any format', async () => {
    const { receiver, signs } = talkative()
    const { url } = await receiver
    const cwd = freshFolder()
    const reports = ['--report', 'pretty', ...formatNames.flatMap((format) => ['--report', `${format}=report.${format}`])]
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') }
    const update = ['--waivers', 'waivers.yaml', '--update-waivers', '--fail-on', 'may', '--exclude', 'answer-promptly']
    const { stdout, stderr } = await cli(['check', `${url}/im?${query}`, '--sdk-app-id', sdkAppId, ...given, ...reports, ...update], {
      cwd,
      env,
    })
    const left = new Map([['stdout', stdout], ['stderr', stderr], ...filesIn(cwd)])
    expect(left.size).toBe(formatNames.length + 4)
    for (const text of left.values()) expect(text === '' || text.length > 10).toBe(true)
    expect(leaks(left, signs)).toEqual([])
  })

  test.each([
    [[]],
    [['--json']],
    [['--count', '3']],
    [['--count', '3', '--json']],
    [['--curl']],
    [['--body', '{}', '--force']],
    [['--retry', '1']],
  ])('trigger %j', async (more) => {
    const { receiver, signs } = talkative()
    const { url } = await receiver
    const { stdout, stderr } = await cli(['trigger', alert, '--target', `${url}/im?${query}`, ...given, ...more])
    expect(stdout).not.toBe('')
    expect(leaks(new Map(Object.entries({ stdout, stderr })), signs)).toEqual([])
  })

  test.each([[[]], [['--json']]])('replay %j', async (more) => {
    const { receiver, signs } = talkative()
    const { url } = await receiver
    const cwd = freshFolder()
    const request = {
      method: 'POST',
      url: `http://a/?SdkAppid=${sdkAppId}&CallbackCommand=${alert}`,
      postData: { text: JSON.stringify(sampleOf(findWebhook(alert)).body) },
    }
    writeFileSync(
      join(cwd, 'r.har'),
      JSON.stringify({ log: { entries: [{ request }, { request: { ...request, postData: { text: '{}' } } }] } }),
    )
    const { stdout, stderr } = await cli(['replay', 'r.har', '--target', `${url}/im?${query}`, ...given, ...more], { cwd })
    expect(stdout).not.toBe('')
    expect(leaks(new Map(Object.entries({ stdout, stderr })), signs)).toEqual([])
  })

  test.each([[[]], [['--json']]])('mock %j: its lines, its journal, its control API and its events', async (more) => {
    const { receiver, signs } = talkative()
    const { url } = await receiver
    const cwd = freshFolder()
    const mock = await startMock(['--target', `${url}/im?${query}`, '--token', token, '--journal', 'j', ...more], { cwd })
    const events = await fetch(`${mock.url}/_/events`)
    const reader = events.body?.getReader()
    await mock.control('fire', { webhook: alert })
    await mock.call('group_open_http_svc/send_group_msg', lostMessage(7))
    await vi.waitFor(async () => expect((await mock.control('state')).body.deliveries.done).toBe(2), { timeout: 20_000 })
    const deliveries = JSON.stringify((await mock.control('deliveries')).body)
    let streamed = ''
    while (!streamed.includes('"done"') || (streamed.match(/event: delivery/g) ?? []).length < 4) {
      const next = await reader?.read()
      if (next?.value === undefined) break
      streamed += new TextDecoder().decode(next.value)
    }
    await reader?.cancel()
    await mock.stop()
    const { stdout, stderr } = await mock.outcome
    expect(deliveries).toContain('(hidden)')
    const left = new Map([['stdout', stdout], ['stderr', stderr], ['deliveries', deliveries], ['events', streamed], ...filesIn(cwd)])
    // It takes no headers, so that it knows none.
    expect(leaks(left, signs, [token, token.slice(0, -4), key])).toEqual([])
  })

  test.each([[[]], [['--json']]])('listen %j, where somebody sends it', async (more) => {
    const server = await startCli(['listen', '--port', '0', '--token', token, ...more])
    for (const [, spell] of spellings) {
      const search = new URLSearchParams({ SdkAppid: spell(token), CallbackCommand: spell(token), Sign: spell(token) })
      await fetch(`${server.url}/?${search}`, { method: 'POST', body: JSON.stringify({ [spell(token)]: spell(token) }) })
      await server.next()
    }
    await server.stop()
    const { stdout, stderr } = await server.outcome
    expect(leaks(new Map(Object.entries({ stdout, stderr })), [])).toEqual([])
  })
})
