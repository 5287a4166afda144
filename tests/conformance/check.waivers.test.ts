import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { openSwitches } from '../../src/contract/switches.ts'
import type { Report } from '../../src/reports/report.ts'
import { cli, freshFolder } from '../support/cli.ts'
import { acknowledge, check, crash, journal, reference } from '../support/journal.ts'
import { alert, misspelt } from '../support/names.ts'
import { sdkAppId } from '../support/recorder.ts'

/** What a run with no flag checks. */
const switchedOn = openSwitches().webhooks

const good = { check: 'appid-foreign', reason: 'ticket 7', owner: 'im-team', expires: '2099-12-31' }
const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
const today = new Date().toISOString().slice(0, 10)
const only = ['--only', 'appid-foreign', '--only', 'answer-json']

/** A receiver that acknowledges everything: two checks are run, appid-foreign fails once for each webhook. */
let careless: string
let right: string
beforeAll(async () => {
  careless = (await journal()).url
  right = await reference()
})

/** Runs with these waivers, as JSON or as the text of a file. */
async function waive(waivers: unknown, more: readonly string[] = only, { url = careless, file = 'waivers.yaml' } = {}) {
  const cwd = freshFolder()
  writeFileSync(join(cwd, file), typeof waivers === 'string' ? waivers : JSON.stringify(waivers))
  const outcome = await check(url, [...more, '--waivers', file, '--report', 'json=r.json', '--report', 'pretty'], { cwd })
  const read = () => JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8')) as Report
  return { ...outcome, read, cwd }
}

const yaml = `# What we live with
- check: appid-foreign
  reason: ticket 7
  owner: im-team
  expires: 2099-12-31
`

describe('a waived failure', () => {
  test.each([
    ['YAML', yaml, 'waivers.yaml'],
    ['JSON', JSON.stringify([good]), 'waivers.json'],
  ])('does not fail the run, and says who waived it and why, from %s', async (_format, text, file) => {
    const { code, stdout, stderr, read } = await waive(text, only, { file })
    expect([code, stderr]).toEqual([0, ''])
    const { summary, results, waiverProblems } = read()
    expect(summary).toMatchObject({ failed: 0, waived: switchedOn.length, passed: switchedOn.length })
    expect(waiverProblems).toEqual([])
    for (const { check, status, observed } of results) {
      expect(status).toBe(check === 'appid-foreign' ? 'waived' : 'passed')
      if (status === 'waived') expect(observed).toBe('The receiver acknowledged it. Waived by im-team until 2099-12-31: ticket 7')
    }
    expect(stdout).toMatch(/○ waived MUST appid-foreign/)
    expect(stdout).toContain('is met or waived.')
  })

  test('ends the real process with 0, also on the very day it expires, and with what stands in the environment', async () => {
    const cwd = freshFolder()
    writeFileSync(join(cwd, 'w.json'), JSON.stringify([{ ...good, expires: today }]))
    const env = { CHATPROOF_WAIVERS: 'w.json', CHATPROOF_ONLY: 'appid-foreign\nanswer-json' }
    const { code, stdout } = await cli(['check', careless, '--sdk-app-id', sdkAppId], { cwd, env })
    expect(stdout).toMatch(new RegExp(`0 failed, .* ${switchedOn.length} waived`))
    expect(code).toBe(0)
  })

  test('of one webhook leaves the same failure of the others', async () => {
    const { code, read } = await waive([{ ...good, webhook: alert }])
    const statuses = read().results.map(({ check, webhook, status }) => [check === good.check && webhook === alert, status])
    expect(statuses.filter(([isWaived, status]) => isWaived !== (status === 'waived'))).toEqual([])
    expect(code).toBe(1)
    expect((await waive(switchedOn.map(({ name: webhook }) => ({ ...good, webhook })))).code).toBe(0)
  })

  test('can be a SHOULD, under --fail-on should', async () => {
    const waiver = { ...good, check: 'appid-spelling' }
    const args = ['--only', 'appid-spelling', '--only', 'answer-json', '--fail-on', 'should']
    expect((await waive([waiver], args)).code).toBe(0)
    expect((await waive([], args)).code).toBe(1)
  })

  test('is none where the file is empty', async () => {
    for (const text of ['', '[]', '# none yet\n']) {
      const { code, stderr } = await waive(text)
      expect([code, stderr]).toEqual([1, ''])
    }
  })
})

describe('a waiver', () => {
  test('that no longer matches a failure fails the run, and is named', async () => {
    const { code, stdout, read } = await waive([good], only, { url: right })
    const problem = 'The waiver for appid-foreign (im-team) matches no failure any more: take it out.'
    expect(stdout).toContain(`✘ ${problem}\n✘ The run fails because of its waivers.`)
    expect([code, read().waiverProblems, read().summary.failed]).toEqual([1, [problem], 0])
  })

  test('of a webhook that no longer fails is named with it, though others do', async () => {
    const { code, read } = await waive([good, { ...good, check: 'answer-json', webhook: alert }])
    expect(read().waiverProblems).toEqual([`The waiver for answer-json of ${alert} (im-team) matches no failure any more: take it out.`])
    expect([code, read().summary.waived]).toEqual([1, switchedOn.length])
  })

  test('past its date fails the run, is named, and waives nothing', async () => {
    const { code, read } = await waive([{ ...good, expires: yesterday }])
    expect(read().waiverProblems).toEqual([
      `The waiver for appid-foreign (im-team) expired on ${yesterday}: correct the receiver or renew the waiver.`,
    ])
    expect([code, read().summary.failed, read().summary.waived]).toEqual([1, switchedOn.length, 0])
    expect((await waive([{ ...good, expires: yesterday }], only, { url: right })).code).toBe(1)
  })

  test('of a check that is not selected is left alone', async () => {
    expect((await waive([good, { ...good, check: 'sign-missing', expires: yesterday }, { ...good, check: 'wire-chunked' }])).code).toBe(0)
    expect((await waive([good, { ...good, check: 'appid-near' }], ['--exclude', 'appid-near', ...only])).code).toBe(0)
  })

  test('of a check that was skipped is left alone too: nothing is known of it', async () => {
    const { code, read } = await waive([good, { ...good, check: 'sign-missing' }], ['--only', 'sign-missing', ...only])
    expect(read().waiverProblems).toEqual([])
    expect(code).toBe(0)
  })
})

describe('a file of waivers that is wrong ends with 2 and names what is, before anything is sent:', () => {
  const { reason: _reason, ...noReason } = good
  const { owner: _owner, ...noOwner } = good
  const { expires: _expires, ...noExpiry } = good
  const { check: _check, ...noCheck } = good
  test.each([
    [
      'an unknown check',
      [good, { ...good, check: 'apid-foreign' }],
      /^Waiver 2 in w\.yaml: there is no check "apid-foreign"\. Did you mean "appid-foreign"\?/,
    ],
    [
      'an unknown webhook',
      [{ ...good, webhook: misspelt(alert) }],
      new RegExp(`^Waiver 1 .*no webhook "${misspelt(alert)}"\\. Did you mean "${alert}"\\?`),
    ],
    ['an unknown field', [{ ...good, resaon: 'x' }], /^Waiver 1 in w\.yaml: there is no field "resaon"\. Did you mean "reason"\?/],
    ['no check', [noCheck], /^Waiver 1 .*"check" is missing/],
    ['no reason', [good, good, noReason], /^Waiver 3 .*"reason" is missing/],
    ['no owner', [noOwner], /^Waiver 1 .*"owner" is missing/],
    ['no day', [noExpiry], /^Waiver 1 .*"expires" is missing/],
    ['an empty reason', [{ ...good, reason: ' ' }], /^Waiver 1 .*"reason" is missing or empty/],
    ['an owner that is a number', [{ ...good, owner: 7 }], /^Waiver 1 .*"owner"/],
    ['a webhook that is null', [{ ...good, webhook: null }], /^Waiver 1 .*"webhook"/],
    ['a day that is none', [{ ...good, expires: '2027-02-30' }], /^Waiver 1 .*"expires" is "2027-02-30"; it takes a day such as/],
    ['a day in another form', [{ ...good, expires: '31.12.2027' }], /^Waiver 1 .*"expires"/],
    ['a day with a time', [{ ...good, expires: '2027-01-01T00:00:00Z' }], /^Waiver 1 .*"expires"/],
    ['an object in place of the list', good, /^w\.yaml must hold a list/],
    ['a list of text', ['appid-foreign'], /^Waiver 1 .*must be an object/],
    ['broken YAML', '- check: [\n', /^w\.yaml is neither YAML nor JSON: .*line 2/],
    ['a key given twice', `${yaml}  owner: other\n`, /^w\.yaml is neither YAML nor JSON: .*unique.*line/],
  ])('%s', async (_what, waivers, message) => {
    const { url, entries } = await journal()
    const { code, stdout, stderr } = await waive(waivers, only, { url, file: 'w.yaml' })
    expect(stderr).toMatch(/^chatproof: [^\n]+\n$/)
    expect(stderr.replace('chatproof: ', '')).toMatch(message)
    expect([code, stdout, entries.length]).toEqual([2, '', 0])
  })

  test('none at all', async () => {
    const { code, stderr } = await check(careless, ['--waivers', 'nowhere.yaml'])
    expect([code, stderr]).toEqual([2, 'chatproof: --waivers: cannot read nowhere.yaml: there is no such file.\n'])
  })
})

describe('--update-waivers', () => {
  const update = (cwd: string, more: readonly string[] = only) =>
    check(careless, [...more, '--waivers', 'w.yaml', '--update-waivers'], { cwd })
  const fillIn = (text: string) =>
    text.replaceAll("reason: ''", 'reason: later').replaceAll("owner: ''", 'owner: me').replaceAll("expires: ''", 'expires: 2099-01-01')

  test('writes an entry to fill in for each failure; as it is it is refused, and filled in it works', async () => {
    const cwd = freshFolder()
    const file = join(cwd, 'w.yaml')
    const first = await update(cwd)
    expect(first.stderr).toBe('1 entry was added to w.yaml. Fill in reason, owner and expires: until then each run ends with 2.\n')
    expect(first.code).toBe(1)
    const draft = readFileSync(file, 'utf8')
    // It fails for all webhooks, so one entry waives it for all.
    expect(draft.match(/^- check: appid-foreign\n {2}reason: ''\n {2}owner: ''\n {2}expires: ''$/gm)).toHaveLength(1)
    expect(draft).toContain('# The receiver acknowledged it.')

    const empty = await check(careless, [...only, '--waivers', 'w.yaml'], { cwd })
    expect([empty.code, empty.stderr]).toEqual([2, expect.stringMatching(/Waiver 1 in w\.yaml: "reason" is missing or empty/)])
    writeFileSync(file, fillIn(draft))
    expect((await check(careless, [...only, '--waivers', 'w.yaml'], { cwd })).code).toBe(0)

    const again = await update(cwd)
    expect([again.code, readFileSync(file, 'utf8')]).toEqual([0, fillIn(draft)])
  })

  test('fills in a whole run, SHOULD included, so that --fail-on should passes', async () => {
    const cwd = freshFolder()
    await update(cwd, ['--exclude', 'effect-*', '--fail-on', 'should'])
    writeFileSync(join(cwd, 'w.yaml'), fillIn(readFileSync(join(cwd, 'w.yaml'), 'utf8')))
    const { code, stdout } = await check(careless, ['--fail-on', 'should', '--exclude', 'effect-*', '--waivers', 'w.yaml'], { cwd })
    expect(stdout).toMatch(/0 failed, 0 warned/)
    expect(code).toBe(0)
  })

  test.each([
    ['a list', yaml],
    ['a list without a final newline', yaml.trimEnd()],
    ['a list that is indented', yaml.replace(/^/gm, '  ').trimEnd()],
    ['a list with nothing in it', '# none yet\n[]\n'],
    ['comments only', '# none yet\n'],
    ['a document with its marks', `---\n${yaml}...\n`],
  ])('adds to a file that holds %s, and leaves what stands there', async (_what, before) => {
    const cwd = freshFolder()
    writeFileSync(join(cwd, 'w.yaml'), before)
    const more = ['--only', 'appid-missing', ...only]
    await update(cwd, more)
    const text = readFileSync(join(cwd, 'w.yaml'), 'utf8')
    for (const line of before.split('\n').filter((each) => each.includes('#'))) expect(text).toContain(line)
    writeFileSync(join(cwd, 'w.yaml'), fillIn(text))
    const { code, stderr } = await check(careless, [...more, '--waivers', 'w.yaml'], { cwd })
    expect([code, stderr]).toEqual([0, ''])
  })

  describe('takes out what matches no failure any more', () => {
    const entry = (id: string, more = '') => `- check: ${id}${more}\n  reason: r\n  owner: o\n  expires: 2099-01-01\n`
    const file = [
      '# Our failures.\n',
      '# The receiver acknowledged it. (MUST)\n',
      entry('answer-json'),
      '\n# A word of ours.\n',
      entry('appid-foreign', ' # known'),
      '# It broke. (MUST)\n',
      entry('answer-status'),
    ]
    const selection = ['--only', 'answer-json', '--only', 'answer-status', ...only]

    test('with its lines and the comment above it, and leaves the rest; the run passes', async () => {
      const cwd = freshFolder()
      writeFileSync(join(cwd, 'w.yaml'), file.join(''))
      const { code, stdout, stderr } = await update(cwd, selection)
      expect(stderr).toBe('2 entries were taken out of w.yaml: they match no failure any more.\n')
      expect([code, stdout.includes('take it out')]).toEqual([0, false])
      expect(readFileSync(join(cwd, 'w.yaml'), 'utf8')).toBe(['# Our failures.\n', file[3], file[4]].join(''))
    })

    test('and adds what fails, in the same run', async () => {
      const cwd = freshFolder()
      writeFileSync(join(cwd, 'w.yaml'), entry('answer-json'))
      const { stderr } = await update(cwd, selection)
      expect(stderr).toMatch(/^1 entry was taken out of w\.yaml.*\n1 entry was added to w\.yaml\..*\n$/)
      expect(readFileSync(join(cwd, 'w.yaml'), 'utf8')).toMatch(/^# .*\(MUST\)\n- check: appid-foreign\n/)
    })

    test('all of it, where nothing fails: what is left is read as no waivers', async () => {
      const cwd = freshFolder()
      writeFileSync(join(cwd, 'w.yaml'), `# Ours.\n${entry('answer-json').trimEnd()}`)
      const flags = ['--only', 'answer-json', '--waivers', 'w.yaml']
      expect((await check(right, [...flags, '--update-waivers'], { cwd })).code).toBe(0)
      expect(readFileSync(join(cwd, 'w.yaml'), 'utf8')).toBe('# Ours.\n')
      expect((await check(right, flags, { cwd })).code).toBe(0)
    })

    test('but not what was not checked, and not what has expired and still fails', async () => {
      const cwd = freshFolder()
      const before = entry('sign-wrong') + entry('wire-chunked') + entry('appid-foreign').replace('2099', '2020')
      writeFileSync(join(cwd, 'w.yaml'), before)
      const { code } = await update(cwd, ['--only', 'appid-foreign', '--only', 'answer-json'])
      expect([code, readFileSync(join(cwd, 'w.yaml'), 'utf8').startsWith(before)]).toEqual([1, true])
    })

    test('and where it cannot, says so and changes nothing', async () => {
      const cwd = freshFolder()
      const before = JSON.stringify([{ check: 'answer-json', reason: 'r', owner: 'o', expires: '2099-01-01' }])
      writeFileSync(join(cwd, 'w.yaml'), before)
      const { code, stderr } = await check(right, ['--only', 'answer-json', '--waivers', 'w.yaml', '--update-waivers'], { cwd })
      expect([code, stderr]).toEqual([2, expect.stringContaining('w.yaml holds a list in brackets')])
      expect(readFileSync(join(cwd, 'w.yaml'), 'utf8')).toBe(before)
    })
  })

  test('writes a note too where --fail-on may fails for it', async () => {
    const { url } = await journal((entry, response) => (entry.method === 'POST' ? acknowledge : crash)(entry, response))
    const cwd = freshFolder()
    await check(url, ['--only', 'http-head-options', '--fail-on', 'may', '--waivers', 'w.yaml', '--update-waivers'], { cwd })
    expect(existsSync(join(cwd, 'w.yaml'))).toBe(true)
  })

  test('writes nothing where nothing fails', async () => {
    const cwd = freshFolder()
    const { code } = await check(right, [...only, '--waivers', 'w.yaml', '--update-waivers'], { cwd })
    expect([code, existsSync(join(cwd, 'w.yaml'))]).toEqual([0, false])
  })

  test('without --waivers ends with 2', async () => {
    const { code, stderr } = await check(careless, ['--update-waivers'])
    expect([code, stderr]).toEqual([2, 'chatproof: --update-waivers takes the file from --waivers FILE.\n'])
  })

  test('where the file cannot be written ends with 4 and a sentence', async () => {
    const { code, stderr } = await check(careless, [...only, '--waivers', 'nowhere/w.yaml', '--update-waivers'])
    expect(stderr).toMatch(/^chatproof: [^\n]+\n$/)
    expect(code).toBe(4)
  })
})
