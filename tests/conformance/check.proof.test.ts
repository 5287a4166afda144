import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { createReceiver } from '../../mocks/receiver.ts'
import { openSwitches } from '../../src/contract/switches.ts'
import type { Attestation } from '../../src/reports/attestation.ts'
import { formatNames } from '../../src/reports/formats.ts'
import type { Report } from '../../src/reports/report.ts'
import { serve } from '../../src/server.ts'
import { freshFolder } from '../support/cli.ts'
import { acknowledge, check, type Entry, isSample, journal, reference, refuse, reply } from '../support/journal.ts'
import { alert, quota } from '../support/names.ts'
import { okBody } from '../support/raw.ts'
import { sdkAppId } from '../support/recorder.ts'

/** What a run with no flag checks. */
const switchedOn = openSwitches().webhooks

const waiver = { reason: 'ticket 7', owner: 'im-team', expires: '2099-12-31' }

/** A run with waivers, its exit code, its JSON report and its attestation. */
async function waive(url: string, waivers: readonly object[], more: readonly string[] = []) {
  const cwd = freshFolder()
  writeFileSync(join(cwd, 'w.json'), JSON.stringify(waivers.map((each) => ({ ...waiver, ...each }))))
  const reports = ['--report', 'pretty', '--report', 'json=r.json', '--report', 'attestation=a.json']
  const { code, stdout, stderr } = await check(url, ['--waivers', 'w.json', ...reports, ...more], { cwd })
  const report = JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8')) as Report
  const attestation = JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8')) as Attestation
  return { code, stdout, stderr, report, attestation }
}

/** A receiver whose answer to good callbacks has a fault of its form, and that refuses nothing. */
const faulty = (answer: (entry: Entry, response: Parameters<typeof reply>[0]) => void) => journal(answer).then(({ url }) => url)

describe('what waits for a waived failure is not proved', () => {
  test.each<[string, string, (entry: Entry, response: Parameters<typeof reply>[0]) => void]>([
    ['answers 500 to everything', 'answer-status', (_entry, response) => reply(response, 500, '')],
    ['answers 201 to everything', 'answer-status', (_entry, response) => reply(response, 201, okBody)],
    ['prints a line behind its JSON', 'answer-json', (_entry, response) => reply(response, 200, `${okBody}\nhandled`)],
    ['refuses everything', 'answer-acknowledges', refuse],
  ])('of a receiver that %s', async (_what, gate, answer) => {
    const { code, report, attestation, stdout } = await waive(await faulty(answer), [{ check: gate }])
    expect(code).toBe(1)
    expect(stdout).toContain('The receiver does not conform.')
    expect(attestation.result).toBe('failed')
    const foreign = report.results.filter((result) => result.check === 'appid-foreign')
    expect(foreign.map(({ status, cause }) => [status, cause])).toEqual(foreign.map(() => ['failed', gate]))
    expect(foreign[0]?.observed).toBe(
      `Waits for ${gate}: the documented sample is not acknowledged. Its failure is waived, so nothing was proved here.`,
    )
  })

  test('of a receiver that goes down after its samples, with a waiver for repeat-alive', async () => {
    let count = 0
    const { url } = await journal((entry, response) =>
      ++count > switchedOn.length + 2 ? response.destroy() : acknowledge(entry, response),
    )
    const { code, report } = await waive(
      url,
      [{ check: 'repeat-alive' }],
      ['--only', 'appid-*', '--only', 'body-*', '--only', 'repeat-alive'],
    )
    expect(code).toBe(1)
    expect(report.summary.failed).toBeGreaterThan(20)
  })

  test('and can be waived by itself, where a MUST passed beside it', async () => {
    const url = await faulty((entry, response) =>
      isSample(entry) && entry.query.get('CallbackCommand') === alert ? reply(response, 201, '{}') : acknowledge(entry, response),
    )
    const only = ['--only', 'answer-status', '--only', 'answer-json']
    const waivers = [
      { check: 'answer-status', webhook: alert },
      { check: 'answer-json', webhook: alert },
    ]
    expect((await waive(url, waivers, only)).code).toBe(0)
    expect((await waive(url, waivers.slice(0, 1), only)).code).toBe(1)
  })

  test('is skipped, and names what it waits for, where the failure counts', async () => {
    const { code, report } = await waive(await faulty((_entry, response) => reply(response, 500, '')), [])
    const foreign = report.results.filter((result) => result.check === 'appid-foreign')
    expect(foreign.map(({ status, cause }) => [status, cause])).toEqual(foreign.map(() => ['skipped', 'answer-status']))
    expect(code).toBe(1)
  })
})

describe('a run in which no MUST passed proves nothing', () => {
  test('also when a MUST was waived', async () => {
    const { url } = await journal()
    const { code, stdout, attestation } = await waive(url, [{ check: 'appid-foreign' }], ['--only', 'appid-foreign'])
    expect(stdout).toContain('Nothing was proved: no MUST passed.')
    expect([code, attestation.result]).toEqual([2, 'incomplete'])
  })
})

describe('a waiver is held to the webhook it names', () => {
  test('it is not stale where its webhook was not judged, though another was', async () => {
    const url = await faulty((entry, response) =>
      entry.query.get('CallbackCommand') === alert ? reply(response, 201, '{}') : acknowledge(entry, response),
    )
    const only = ['--only', 'answer-status', '--only', 'appid-foreign']
    const { report } = await waive(url, [{ check: 'appid-foreign', webhook: alert }], only)
    expect(report.waiverProblems).toEqual([])
  })

  test('it is stale where its webhook passed, though another was not judged', async () => {
    const second = quota
    const right = createReceiver({ sdkAppId })
    const target = async (request: Request) =>
      new URL(request.url).searchParams.get('CallbackCommand') === alert ? new Response('', { status: 201 }) : right(request)
    const server = await serve(target)
    const only = ['--only', 'answer-status', '--only', 'appid-foreign']
    const { report } = await waive(server.url, [{ check: 'appid-foreign', webhook: second }], only)
    await server.close()
    expect(report.waiverProblems).toEqual([`The waiver for appid-foreign of ${second} (im-team) matches no failure any more: take it out.`])
  })

  test('a check that is put once takes none: it may be put to another webhook in the next run', async () => {
    const { code, stderr } = await check(await reference(), ['--waivers', 'w.json'], {
      cwd: folderWith('w.json', [{ ...waiver, check: 'http-methods', webhook: alert }]),
    })
    expect(stderr).toMatch(/^chatproof: Waiver 1 in w\.json: http-methods runs once, .*leave "webhook" out\.\n$/)
    expect(code).toBe(2)
  })

  test('--update-waivers writes none for such a check, and what it writes covers it also where another webhook is asked', async () => {
    const cwd = freshFolder()
    const { url } = await journal()
    await check(
      url,
      ['--only', 'http-methods', '--only', 'answer-json', '--fail-on', 'should', '--waivers', 'w.yaml', '--update-waivers'],
      { cwd },
    )
    expect(readFileSync(join(cwd, 'w.yaml'), 'utf8')).toMatch(
      /^# .*\n- check: http-methods\n {2}reason: ''\n {2}owner: ''\n {2}expires: ''\n$/,
    )
  })
})

function folderWith(file: string, content: unknown): string {
  const folder = freshFolder()
  writeFileSync(join(folder, file), JSON.stringify(content))
  return folder
}

describe('what was loosened or left out stands in every report', () => {
  const cwd = () => {
    const folder = folderWith('w.json', [{ ...waiver, check: 'appid-near' }])
    writeFileSync(join(folder, 'chatproof.config.json'), JSON.stringify({ timeout: '60s' }))
    return folder
  }
  const args = ['--only', 'appid-*', '--only', 'answer-json', '--insecure', '--header', 'X-Gate: open-sesame', '--waivers', 'w.json']
  const env = { CHATPROOF_EXCLUDE: 'appid-foreign\nappid-twice' }
  const wanted = [
    'Only these checks were run: appid-*, answer-json (--only).',
    'These checks were left out: appid-foreign, appid-twice (CHATPROOF_EXCLUDE).',
    /The run waited 60\.00 s for each reply instead of 2\.00 s; .* \("timeout" in chatproof\.config\.json\)\./,
    'Certificates were not checked (--insecure); Chat checks them.',
    'Callbacks carried headers that Chat does not send: x-gate (--header).',
    'Waivers in w.json: 1 (--waivers).',
  ]

  test.each([...formatNames, 'summary'])('%s', async (format) => {
    const folder = cwd()
    const { url } = await journal()
    const report = format === 'summary' ? 'github' : format
    const summary = join(folder, 'summary.md')
    const { code } = await check(url, [...args, '--report', `${report}=report`], {
      cwd: folder,
      env: { ...env, GITHUB_STEP_SUMMARY: summary },
    })
    const text = readFileSync(format === 'summary' ? summary : join(folder, 'report'), 'utf8')
    // As Markdown, XML, HTML and JSON write it.
    const plain = text
      .replaceAll('\\"', '"')
      .replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(code))
      .replaceAll('&quot;', '"')
    for (const sentence of wanted) {
      if (sentence instanceof RegExp) expect(plain).toMatch(sentence)
      else expect(plain).toContain(sentence)
    }
    expect(text).not.toContain('open-sesame')
    expect(code).toBe(1)
  })

  test('and nothing where nothing was', async () => {
    const { stdout } = await check(await reference(), ['--report', 'json'])
    expect((JSON.parse(stdout) as Report).conditions).toEqual([])
  })
})

test('a reply that comes after 2 s is late, however long one waits for it', async () => {
  const right = createReceiver({ sdkAppId })
  const slow = await serve(async (request) => {
    await wait(2100)
    return right(request)
  })
  const { code, stdout } = await check(slow.url, ['--timeout', '20s', '--only', 'answer-deadline', '--report', 'json'])
  await slow.close()
  const { results } = JSON.parse(stdout) as Report
  expect(results.map(({ status }) => status)).toEqual(results.map(() => 'failed'))
  expect(results[0]?.observed).toMatch(/^The reply came after 2[12]\d\d ms; Chat gives up after 2000 ms\.$/)
  expect(code).toBe(1)
})
