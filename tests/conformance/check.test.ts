import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer as createHttps } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checks } from '../../src/conformance/checks/all.ts'
import type { Result } from '../../src/conformance/result.ts'
import { openSwitches } from '../../src/contract/switches.ts'
import type { Report } from '../../src/reports/report.ts'
import { applied } from '../support/applied.ts'
import { type Certificate, certificates } from '../support/certificates.ts'
import { cli, freshFolder, here, root, run } from '../support/cli.ts'
import { acknowledge, check, crash, isSample, journal, reference } from '../support/journal.ts'
import { okBody } from '../support/raw.ts'
import { sdkAppId } from '../support/recorder.ts'
import { reportKeys } from '../support/report.ts'

/** What a run with no flag checks. */
const switchedOn = openSwitches().webhooks

const hasOpenssl = spawnSync('openssl', ['version']).status === 0
const args = (url: string, ...more: string[]) => ['check', url, '--sdk-app-id', sdkAppId, ...more]
const readReport = (folder: string, file = 'r.json') => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Report
const oneSentence = /^chatproof: [^\n]+\n$/

describe.concurrent('check ends with 1', () => {
  test('for a receiver that acknowledges everything, and says why in full', async () => {
    const { url } = await journal()
    const { code, stdout, stderr } = await cli(args(url))
    expect(stdout).toMatch(/✘ MUST appid-foreign: The receiver MUST refuse a callback for another SDKAppID\n {2}why .*\n {2}written https:/)
    expect(stdout).toMatch(
      /✘ The receiver does not conform\.\n✘ \d+ cases: \d+ failed, .* in \d+\.\d\d s\n`chatproof explain <check-id>` explains a check\.\n$/,
    )
    // A run of more than ten seconds says how far it is.
    expect([code, stderr.replace(/^\d+ results …\n/gm, '')]).toEqual([1, ''])
  })

  test.each([
    ['must', 0, 0],
    ['should', 1, 0],
    ['may', 1, 1],
  ])('under --fail-on %s: %i for a SHOULD that is missed, %i for a MAY', async (level, should, may) => {
    const unlabelled = await journal((_entry, response) => response.end(okBody))
    const headless = await journal((entry, response) => (entry.method === 'POST' ? acknowledge : crash)(entry, response))
    const args = ['--fail-on', level, '--only', 'answer-json', '--only']
    const [warned, noted] = await Promise.all([
      check(unlabelled.url, [...args, 'answer-content-type']),
      check(headless.url, [...args, 'http-head-options']),
    ])
    expect(warned.stdout).toContain(`0 failed, ${switchedOn.length} warned, 0 noted`)
    expect(noted.stdout).toMatch(/0 failed, 0 warned, 2 noted/)
    expect([warned.code, noted.code]).toEqual([should, may])
  })

  test.each(['failed', 'noted', 'answer-json', 'MUST'])('for a wrong receiver also when a header happens to be "%s"', async (word) => {
    const { url } = await journal()
    const outcome = await check(url, ['--header', `X-State: ${word}`, '--only', 'appid-*', '--only', 'answer-json'])
    expect(outcome.stdout).toContain('The receiver does not conform.')
    expect(outcome.code).toBe(1)
    expect((await check(url, ['--token', word, '--only', 'appid-*', '--only', 'answer-json'])).code).toBe(1)
  })
})

describe.concurrent('check ends with 2', () => {
  test('and a suggestion in the real process when nothing matches, before anything is sent', async () => {
    const { url, entries } = await journal()
    const { code, stdout, stderr } = await cli(args(url, '--only', 'apid-foreign'))
    expect(stderr).toMatch(/^chatproof: No check matches "apid-foreign"\. Did you mean "appid-foreign"\?.*\n$/)
    expect([code, stdout, entries.length]).toEqual([2, '', 0])
  })

  test('when the SDKAppID is not given, which a default would only guess', async () => {
    const { url, entries } = await journal()
    const { code, stdout, stderr } = await here(['check', url])
    expect(stderr).toMatch(/^chatproof: Give --sdk-app-id <n>.*\n$/)
    expect([code, stdout, entries.length]).toEqual([2, '', 0])
  })

  test('when only SHOULD checks were run, or every MUST was skipped, as nothing was proved', async () => {
    const url = await reference()
    const [should, skipped] = await Promise.all([check(url, ['--only', 'wire-chunked']), check(url, ['--only', 'sign-stale'])])
    expect(should.stdout).toContain('Nothing was proved: no MUST passed.')
    expect(skipped.stdout).toContain('give the token with --token to check this.')
    expect([should.code, skipped.code]).toEqual([2, 2])
    expect((await check(url, ['--only', 'wire-chunked', '--only', 'answer-json'])).code).toBe(0)
  })

  test.each([
    ['a target that is no URL', 'localhost:3000', [], /http:\/\/ or https:\/\//],
    ['an unknown level', 'http://x/', ['--fail-on', 'musst'], /must, should, may/],
    ['an unknown format', 'http://x/', ['--report', 'jsn'], /not "jsn"\. Did you mean "json"\?/],
    ['a format with an empty path', 'http://x/', ['--report', 'json='], /names no file/],
    ['a seed that is no number', 'http://x/', ['--seed', 'x'], /--seed takes a whole number/],
    ['an unknown flag', 'http://x/', ['--exlude', 'x'], /--exlude.*Did you mean --exclude/],
  ])('for %s', async (_what, url, more, message) => {
    const { code, stdout, stderr } = await check(url, more)
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(oneSentence)
    expect([code, stdout]).toEqual([2, ''])
  })
})

describe.concurrent('check ends with 3', () => {
  const servers: ReturnType<typeof createHttps>[] = []
  let issue: (name: string, subject: { host: string; from?: number; to?: number }) => Certificate
  beforeAll(() => {
    issue = certificates(freshFolder())
  })
  afterAll(() => {
    for (const server of servers) server.close().closeAllConnections()
  })
  const serveTls = async (options: Certificate): Promise<string> => {
    const server = createHttps(options, (_request, response) => response.end('{}'))
    servers.push(server)
    await once(server.listen(0, '127.0.0.1'), 'listening')
    return `localhost:${(server.address() as AddressInfo).port}/im`
  }

  test('when nothing listens, with a report that says so in the file and nothing on stdout', async () => {
    const cwd = freshFolder()
    const { code, stdout, stderr } = await cli(args('http://127.0.0.1:1/im', '--report', 'pretty', '--report', 'json=r.json'), { cwd })
    expect(stderr).toMatch(/^chatproof: http:\/\/127\.0\.0\.1:1\/im cannot be reached: .*connection refused.*Nothing was judged\.\n$/)
    expect([code, stdout]).toEqual([3, ''])
    expect(readReport(cwd)).toMatchObject({
      complete: false,
      results: [],
      summary: { passed: 0, failed: 0 },
      problem: expect.stringContaining('connection refused'),
    })
  })

  test.skipIf(!hasOpenssl)('and the cause when the port speaks TLS, or its certificate is self-signed or expired', async () => {
    const selfSigned = await serveTls(issue('self', { host: 'localhost' }))
    const certificate = issue('expired', { host: 'localhost', from: -20, to: -10 })
    const expired = await serveTls(certificate)
    const [plain, untrusted, late] = await Promise.all([
      check(`http://${selfSigned}`),
      cli(args(`https://${selfSigned}`)),
      check(`https://${expired}`, ['--ca', certificate.certFile]),
    ])
    expect(plain.stderr).toMatch(/the port speaks TLS: the URL should start with https:\/\//i)
    expect(untrusted.stderr).toMatch(/certificate is self-signed\. .*--ca/)
    expect(late.stderr).toMatch(/certificate has expired/)
    for (const { code, stdout, stderr } of [plain, untrusted, late]) {
      expect(stderr).toMatch(oneSentence)
      expect([code, stdout]).toEqual([3, ''])
    }
  })
})

describe.concurrent('check ends with 4', () => {
  test('and the path when a report cannot be written, before anything is sent', async () => {
    const { url, entries } = await journal()
    const outcomes = await Promise.all([
      cli(args(url, '--report', 'json=nowhere/r.json')),
      check(url, ['--report', 'junit=.']),
      check(url, ['--report', 'pretty', '--report', 'html=nowhere/r.html']),
    ])
    for (const { code, stdout, stderr } of outcomes) {
      expect(stderr).toMatch(/^chatproof: The report cannot be written to (nowhere\/r\.(json|html)|\.): .*\n$/)
      expect([code, stdout]).toEqual([4, ''])
    }
    expect(entries).toEqual([])
  })

  test.skipIf(!existsSync('/dev/full'))('when the disk is full, as a file or behind stdout, though the receiver is right', async () => {
    const url = await reference()
    const entry = join(root, 'src/cli.ts')
    const [file, stdout] = await Promise.all([
      check(url, ['--only', 'answer-*', '--report', 'json=/dev/full']),
      run('sh', ['-c', `exec "$0" "$@" > /dev/full`, process.execPath, entry, ...args(url, '--only', 'answer-*', '--report', 'json')]),
    ])
    expect(file.stderr).toMatch(/^chatproof: The report cannot be written to \/dev\/full: .*\n$/)
    expect([file.code, stdout.code]).toEqual([4, 4])
  })

  test('and a sentence when the step summary of GitHub cannot be written', async () => {
    const env = { GITHUB_STEP_SUMMARY: join(freshFolder(), 'nowhere', 'summary.md') }
    const { code, stderr } = await check(await reference(), ['--only', 'answer-json', '--report', 'github'], { env })
    expect(stderr).toMatch(oneSentence)
    expect(code).toBe(4)
  })
})

describe.concurrent('the JSON report', () => {
  test('has every documented key, and nothing else, with values of the documented types', async () => {
    const { url } = await journal((entry, response) => (isSample(entry) ? acknowledge : crash)(entry, response))
    const report = JSON.parse((await check(url, ['--report', 'json'])).stdout) as Report
    const { suite, contract, target, startedAt, durationMs, complete, summary, results, waiverProblems, conditions } = report
    expect(Object.keys(report)).toEqual(reportKeys)
    expect(suite).toEqual({ name: 'chatproof', version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version })
    expect(contract).toEqual({ version: expect.stringMatching(/^\d+\.\d+/), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect([target, new Date(startedAt).toISOString(), complete, waiverProblems, conditions]).toEqual([url, startedAt, true, [], []])
    expect(Number.isInteger(durationMs) && durationMs > 0).toBe(true)
    const statuses = ['passed', 'failed', 'warned', 'noted', 'waived', 'skipped', 'errored']
    expect(Object.keys(summary)).toEqual([...statuses, 'requirements'])
    const counts = statuses.map((status) => results.filter((result) => result.status === status).length)
    const { requirements, ...countsOfSummary } = summary
    expect(Object.values(countsOfSummary)).toEqual(counts)
    expect(requirements.must.of).toBeGreaterThan(requirements.must.met)
    expect([report.sdkAppId, report.signed]).toEqual([sdkAppId, false])
    const signed = JSON.parse((await check(url, ['--token', 'x', '--only', 'answer-json', '--report', 'json'])).stdout) as Report
    expect(signed.signed).toBe(true)
    for (const result of results) checkResult(result)
    expect(new Set(results.map(({ status }) => status))).toEqual(new Set(['passed', 'failed', 'warned', 'noted', 'skipped']))
  })

  test('stands beside others, each in its file, and pretty is what comes without any', async () => {
    const { url } = await journal()
    const cwd = freshFolder()
    const more = ['--report', 'json=r.json', '--report', 'junit=r.xml', '--report', 'ndjson']
    const [several, plain] = await Promise.all([check(url, ['--only', 'appid-*', ...more], { cwd }), check(url, ['--only', 'appid-*'])])
    const lines = several.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string })
    expect(readReport(cwd).results).toHaveLength(lines.length - 1)
    expect(lines.at(-1)?.type).toBe('summary')
    expect(readFileSync(join(cwd, 'r.xml'), 'utf8')).toMatch(/^<\?xml/)
    expect(plain.stdout).toMatch(/^chatproof .*\n\d+ of \d+ MUST met; begin with appid-foreign.*\n\n✘ MUST appid-foreign/)
    expect([several.code, plain.code]).toEqual([1, 1])
  })

  test('is in the order of the catalogue, whatever the order the replies come in', async () => {
    const order = async (more: string[] = []) => {
      const { stdout } = await check(await reference(), ['--report', 'json', ...more])
      return (JSON.parse(stdout) as Report).results.map((result) => `${result.check} ${result.webhook} ${result.example}`)
    }
    const [one, shuffled] = await Promise.all([order(), order(['--seed', '7'])])
    expect(shuffled).toEqual(one)
    expect([...new Set(one.map((name) => name.split(' ')[0]))]).toEqual(applied.map(({ id }) => id))
  })
})

/** What each result must be, by how it came out. */
function checkResult(result: Result): void {
  const keys = [
    'check',
    'level',
    'webhook',
    'example',
    'status',
    'title',
    'observed',
    'cause',
    'why',
    'source',
    'confidence',
    'right',
    'kind',
    'curl',
    'reply',
  ]
  expect(Object.keys(result)).toEqual(keys)
  const { status, observed, cause, curl, reply: given, ...texts } = result
  expect(cause === null || (status !== 'passed' && checks.some(({ id }) => id === cause))).toBe(true)
  for (const text of Object.values(texts)) expect(text).toMatch(/./)
  expect(texts.level).toBe(checks.find(({ id }) => id === result.check)?.level)
  expect(['documented', 'observed', 'inferred']).toContain(texts.confidence)
  expect(typeof observed).toBe(status === 'passed' ? 'object' : 'string')
  expect(typeof curl).toBe(['passed', 'skipped'].includes(status) ? 'object' : 'string')
  if (given === null) return
  expect(Object.keys(given)).toEqual(['status', 'headers', 'body', 'ms'])
  expect([typeof given.status, typeof given.headers, typeof given.body, typeof given.ms]).toEqual(['number', 'object', 'string', 'number'])
}
