import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checks } from '../../src/conformance/checks/all.ts'
import { type Source, webhooks } from '../../src/contract/contract.ts'
import { openSwitches } from '../../src/contract/switches.ts'
import type { Report } from '../../src/reports/report.ts'
import { applied } from '../support/applied.ts'
import { cli, freshFolder, here } from '../support/cli.ts'
import { acknowledge, check, journal, reference, refuse, reply } from '../support/journal.ts'
import { okBody } from '../support/raw.ts'
import { sdkAppId, token } from '../support/recorder.ts'

/** The published checks as `id:level`. An id never changes and is never removed. A level is a promise too. */
const published = `
  answer-reached:MUST  answer-acknowledges:MUST  answer-decides:MUST  answer-replaces:MUST  answer-same-decision:SHOULD
  answer-complete:MUST  answer-status:MUST  answer-json:MUST  answer-fields:MUST
  answer-fixed:MUST  answer-deadline:MUST  answer-refusal:MUST  answer-consistent:SHOULD  answer-content-type:SHOULD
  answer-promptly:MAY  answer-keep-alive:SHOULD  answer-unthrottled:MUST  answer-no-leak:SHOULD
  appid-foreign:MUST  appid-missing:MUST  appid-empty:MUST  appid-not-a-number:MUST  appid-near:MUST  appid-in-body:MUST
  appid-elsewhere:MUST  appid-crossed:MUST  appid-twice:MAY  appid-spelling:SHOULD  appid-broken-body:SHOULD
  appid-refusal-shape:SHOULD  appid-recovers:MUST
  sign-wrong:MUST  sign-missing:MUST  sign-request-time-missing:MUST  sign-other-token:MUST  sign-other-time:MUST  sign-one-digit:MUST
  sign-crossed:MUST  sign-truncated:MUST  sign-twice:SHOULD  sign-and-appid:SHOULD  sign-upper-case:MAY  sign-unexpected:SHOULD
  sign-stale:MUST  sign-recent:SHOULD  sign-future:SHOULD  sign-malformed-time:MUST  sign-time-spelling:SHOULD
  query-hostile-survived:MUST  query-malformed-refused:MUST
  command-unknown:SHOULD  command-mismatch:MAY  command-missing-in-query:SHOULD  command-missing-in-body:SHOULD  command-case:SHOULD
  command-prototype:SHOULD  command-long:SHOULD
  wire-documented-body:MUST  wire-documented-query:MUST  wire-other-values:MUST  wire-likely-body:SHOULD  wire-likely-query:SHOULD
  wire-parameter-order:SHOULD  wire-extra-parameters:SHOULD  wire-extra-fields:SHOULD  wire-unknown-error-code:SHOULD
  wire-key-order:SHOULD  wire-white-space:SHOULD  wire-escapes:SHOULD  wire-content-type:SHOULD  wire-chunked:SHOULD
  wire-drawn-body:MUST  wire-drawn-likely-body:SHOULD
  wire-unicode:MUST  wire-nul:MUST  wire-odd-text:SHOULD  wire-message-12-kb:MUST  wire-body-64-kb:SHOULD
  body-malformed-survived:MUST  body-hostile-survived:MUST  body-1-mb-survived:MUST  body-server-error:SHOULD
  body-broken-refused:SHOULD  body-no-object-refused:SHOULD  body-wrong-type-refused:MAY  body-field-missing-refused:MAY
  http-methods:SHOULD  http-head-options:MAY  http-form:SHOULD
  repeat-same:MUST  repeat-burst:SHOULD  repeat-out-of-order:SHOULD  repeat-alive:MUST
  effect-good:MUST  effect-refused:MUST  effect-repeat:SHOULD
`

/** What a run with no flag checks. */
const switchedOn = openSwitches().webhooks
const ids = applied.map(({ id }) => id as string)
const inTopic = (...topics: string[]) => ids.filter((id) => topics.includes(id.split('-')[0] as string))

async function reportOf(url: string, args: readonly string[] = [], options: Parameters<typeof check>[2] = {}): Promise<Report> {
  const { stdout, stderr } = await check(url, ['--report', 'json', ...args], options)
  if (stderr !== '') throw new Error(stderr)
  return JSON.parse(stdout) as Report
}

/** The ids of the checks that a run with these flags consists of. */
async function selected(args: readonly string[], options: Parameters<typeof check>[2] = {}): Promise<string[]> {
  const { url } = await journal(refuse)
  const { results } = await reportOf(url, args, options)
  return ids.filter((id) => results.some(({ check }) => check === id))
}

describe('--only and --exclude', () => {
  test('select by globs, each given as often as needed', async () => {
    expect(await selected([])).toEqual(ids)
    expect(await selected(['--only', 'appid-*'])).toEqual(inTopic('appid'))
    expect(await selected(['--only', 'sign-*', '--only', 'appid-*'])).toEqual(inTopic('appid', 'sign'))
    expect(await selected(['--only', '*-missing'])).toEqual(ids.filter((id) => id.endsWith('-missing')))
    expect(await selected(['--exclude', 'wire-*', '--exclude', '*json'])).toEqual(
      ids.filter((id) => !id.startsWith('wire-') && !id.endsWith('json')),
    )
    expect(await selected(['--only', '*', '--exclude', '*a*', '--exclude', '*e*'])).toEqual(ids.filter((id) => !/[ae]/.test(id)))
    expect(await selected(['--only', 'answer-json'])).toEqual(['answer-json'])
  })

  test.each([
    ['a part of an id, which is no glob', ['--only', 'appid'], /No check matches "appid"\. Did you mean "appid-[a-z]+"\?/],
    ['a glob with a slip', ['--only', 'appid-*', '--only', 'sing-mising*'], /"sing-mising\*"\. Did you mean "sign-missing"\?/],
    ['a slip in --exclude', ['--exclude', 'effect-god'], /"effect-god"\. Did you mean "effect-good"\?/],
    ['what is like nothing known', ['--only', 'xxxxxxxxxxxxxxx'], /"xxxxxxxxxxxxxxx"\. `chatproof list checks` shows them all\./],
    ['nothing', ['--only', ''], /No check matches ""/],
    ['a pattern for RegExp', ['--only', '(a|b).*'], /No check matches "\(a\|b\)\.\*"/],
    ['all of them excluded', ['--only', 'appid-*', '--exclude', 'a*'], /Nothing is left to check/],
  ])('that match nothing end with 2: %s', async (_what, args, message) => {
    const { url, entries } = await journal()
    const { code, stdout, stderr } = await check(url, args)
    expect(stderr).toMatch(message)
    expect([code, stdout, entries.length]).toEqual([2, '', 0])
  })

  test('come from the environment and from the config file as well', async () => {
    const cwd = freshFolder()
    writeFileSync(join(cwd, 'chatproof.config.json'), JSON.stringify({ only: ['sign-*', 'body-*'], exclude: 'body-*', seed: 3 }))
    expect(await selected([], { cwd })).toEqual(inTopic('sign'))
    expect(await selected([], { cwd, env: { CHATPROOF_ONLY: 'appid-*\nsign-*\nbody-*' } })).toEqual(inTopic('appid', 'sign'))
    expect(await selected(['--only', 'http-*'], { cwd, env: { CHATPROOF_ONLY: 'appid-*' } })).toEqual(inTopic('http'))
  })
})

test('every flag of check can stand in the environment or in the config file', async () => {
  const { url } = await journal((_entry, response) => response.end(okBody))
  const cwd = freshFolder()
  const settings = {
    sdkAppId,
    only: ['answer-json', 'answer-content-type'],
    failOn: 'should',
    report: ['json', 'junit=r.xml'],
    timeout: '1s',
    token,
  }
  writeFileSync(
    join(cwd, 'chatproof.config.json'),
    JSON.stringify({ ...settings, header: ['X-A: 1'], seed: 1, observe: url, updateWaivers: false }),
  )
  const file = await here(['check', url], { cwd })
  expect([file.code, JSON.parse(file.stdout).summary.warned]).toEqual([1, switchedOn.length])
  const env = {
    CHATPROOF_FAIL_ON: 'must',
    CHATPROOF_REPORT: 'ndjson',
    CHATPROOF_EXCLUDE: 'answer-json\neffect-*',
    CHATPROOF_ONLY: 'answer-*',
  }
  const both = await here(['check', url], { cwd, env })
  expect([both.code, both.stdout]).toEqual([0, expect.stringMatching(/^{"type":"result"/)])
  const wrong = await here(['check', url], { cwd, env: { CHATPROOF_FAIL_ON: 'never' } })
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringMatching(/CHATPROOF_FAIL_ON.*must, should, may/)])
})

describe.concurrent('--observe', () => {
  const observed = async (handle: (effect: () => void) => Promise<string>, ...more: string[]) => {
    let count = 0
    const counter = await journal((_entry, response) => reply(response, 200, String(count)))
    const url = await handle(() => count++)
    const outcome = await check(url, ['--only', 'effect-*', '--report', 'json', '--observe', `${counter.url}/count`, ...more])
    const statuses = (JSON.parse(outcome.stdout) as Report).results.map((result) => `${result.check} ${result.status}`)
    return { ...outcome, statuses: [...new Set(statuses)].sort() }
  }

  test('shows the effects of a right receiver', async () => {
    const { code, statuses } = await observed((effect) => reference(token, effect), '--token', token)
    expect([code, statuses]).toEqual([0, ['effect-good passed', 'effect-refused passed', 'effect-repeat passed']])
  })

  test('shows that a receiver which answers FAIL goes on all the same', async () => {
    const seen = new Set<string>()
    const careless = async (effect: () => void) => {
      const { url } = await journal((entry, response) => {
        if (seen.size !== seen.add(`${entry.query.get('SdkAppid')}${entry.body}`).size) effect()
        return entry.query.get('SdkAppid') === sdkAppId ? acknowledge(entry, response) : refuse(entry, response)
      })
      return url
    }
    const { code, statuses } = await observed(careless)
    expect([code, statuses]).toEqual([1, ['effect-good passed', 'effect-refused failed', 'effect-repeat passed']])
  })

  test('not given skips these checks, and they say how to turn them on', async () => {
    const { code, stdout } = await check(await reference(), ['--only', 'effect-*', '--only', 'answer-json'])
    const timed = switchedOn.filter(({ examples }) => 'EventTime' in (examples[0]?.body ?? {}))
    expect(stdout).toContain(
      `${2 * switchedOn.length + 2 * timed.length} skipped (3 checks): Give a URL whose text changes with each effect with --observe to check this.`,
    )
    expect(code).toBe(0)
  })

  test.each(['http://127.0.0.1:1/count', 'nonsense', 'STATUS'])(
    'that cannot be read, as %s, ends with 2 and its address',
    async (given) => {
      const failing = await journal((_entry, response) => reply(response, 500, ''))
      const observe = given.replace('STATUS', failing.url)
      const { url, entries } = await journal()
      const { code, stdout, stderr } = await check(url, ['--observe', observe])
      expect(stderr).toMatch(/^chatproof: [^\n]+\n$/)
      expect(stderr).toContain(`The observe URL ${observe} cannot be read: `)
      expect([code, stdout, entries.length]).toEqual([2, '', 0])
    },
  )
})

describe('list checks', () => {
  test('shows every check with its level, as published', async () => {
    const { code, stdout } = await cli(['list', 'checks'])
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => /^(\S+) +(MUST|SHOULD|MAY) +\S/.exec(line))
    expect(lines.map((line) => `${line?.[1]}:${line?.[2]}`)).toEqual(published.trim().split(/\s+/))
    expect(code).toBe(0)
    const json = (await here(['list', 'checks', '--json'])).stdout.trimEnd().split('\n')
    expect(json.map((line) => JSON.parse(line))).toEqual(checks.map(({ id, level, title }) => ({ check: id, level, title })))
  })
})

describe('explain', () => {
  test.each(ids)('says what %s asks for, why, what is right, where it is written and what is sent', async (id) => {
    const { level, title, why, source } = checks.find((each) => each.id === id) ?? checks[0]
    const [text, json] = await Promise.all([here(['explain', id]), here(['explain', id, '--json'])])
    const explanation = JSON.parse(json.stdout)
    const { requirement, right, forms, webhooks: applicable } = explanation
    const keys = ['check', 'requirement', 'why', 'right', 'source', 'confidence', 'webhooks', 'forms', 'needs']
    expect(Object.keys(explanation)).toEqual(expect.arrayContaining(keys))
    expect([explanation.check, requirement, explanation.why]).toEqual([id, `The receiver ${level} ${title}.`, why])
    for (const { page, url, note } of source as readonly Source[])
      expect(explanation.source).toContain(page === 'inference' ? note : (url ?? page))
    for (const name of applicable) expect([...webhooks.keys()]).toContain(name)
    const named = applicable.length === webhooks.size ? ['sent for     each webhook'] : applicable.slice(0, 12)
    for (const part of [id, requirement, why, right, ...forms.slice(0, 12), ...named]) expect(text.stdout).toContain(part)
    for (const { page, url, note } of source as readonly Source[])
      expect(text.stdout).toContain(page === 'inference' ? note : (url ?? page))
    expect(right).toMatch(/./)
    expect([text.code, json.code, text.stderr]).toEqual([0, 0, ''])
  })

  test('stays on one screen, however many webhooks and forms there are', async () => {
    for (const id of ids) {
      const { stdout } = await here(['explain', id])
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThan(600)
    }
    const { stdout } = await here(['explain', 'wire-documented-body'])
    expect(stdout).toMatch(/^sent as +(\S+, ){12}and \d+ more \(--json lists them\)$/m)
    expect((await here(['explain', 'appid-near'])).stdout).toMatch(
      /^sent for +each webhook; if more than 6 are on, each form for 3 of them$/m,
    )
  })

  test('says the forms that a run sends', async () => {
    const { results } = await reportOf(await reference(token), ['--token', token, '--webhook', 'all'])
    for (const id of new Set(results.map((result) => result.check))) {
      const sent = new Set(results.filter((result) => result.check === id).map(({ example }) => example))
      const { forms } = JSON.parse((await here(['explain', id, '--json'])).stdout)
      const listed = forms.length === 0 ? ['sample'] : forms
      expect(listed).toEqual(expect.arrayContaining([...sent]))
      // If many webhooks are on, each of them gets only some forms of what is about the receiver.
      const isDealt = checks.some((check) => check.id === id && check.scope === 'receiver')
      if (!isDealt) expect(new Set(listed)).toEqual(sent)
    }
  })

  test.each([
    ['appid-refusal-shape', /^(?!.*4xx)/],
    ['answer-content-type', /application\/json/],
    ['answer-promptly', /500 ms/],
  ])('calls right for %s only what passes it', async (id, right) => {
    expect(JSON.parse((await here(['explain', id, '--json'])).stdout).right).toMatch(right)
  })

  test('of what is no check ends with 2 and a suggestion', async () => {
    const { code, stdout, stderr } = await cli(['explain', 'sign-mising'])
    expect(stderr).toBe(
      'chatproof: There is no check "sign-mising". Did you mean "sign-missing"? `chatproof list checks` shows them all.\n',
    )
    expect([code, stdout]).toEqual([2, ''])
    expect((await here(['explain', 'constructor'])).code).toBe(2)
    expect((await here(['explain', 'appid-*'])).code).toBe(2)
  })
})

describe.concurrent('check ends with 0', () => {
  test.each([
    ['without a token', undefined],
    ['with a token', token],
  ])('for the reference receiver %s, with no failure and no warning', async (_how, given) => {
    const signing = given === undefined ? [] : ['--token', given]
    const { code, stdout, stderr } = await cli(['check', await reference(given), '--sdk-app-id', sdkAppId, ...signing, '--report', 'json'])
    const { summary, results, complete } = JSON.parse(stdout) as Report
    // On a busy machine a run is long enough to show its progress.
    expect([code, stderr.replaceAll(/^\d+ results …\n/gm, ''), complete]).toEqual([0, '', true])
    expect(summary).toMatchObject({ failed: 0, warned: 0, noted: 0, waived: 0, errored: 0 })
    expect(summary.passed).toBeGreaterThan(given === undefined ? 350 : 450)
    expect(new Set(results.map((result) => result.check))).toEqual(new Set(applied.map(({ id }) => id)))
  })
})
