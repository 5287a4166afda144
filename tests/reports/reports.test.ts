import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { Ajv } from 'ajv'
import formatsOfAjv from 'ajv-formats'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import type { Log } from 'sarif'
import { beforeAll, describe, expect, test } from 'vitest'
import { marks as marksOfPages } from '../../dashboard/words.ts'
import type { CheckId } from '../../src/conformance/checks/all.ts'
import { check } from '../../src/conformance/conformance.ts'
import type { Result } from '../../src/conformance/result.ts'
import { createReceiver } from '../../src/index.ts'
import { formats } from '../../src/reports/all.ts'
import { marks, type ReportOptions, statuses } from '../../src/reports/finding.ts'
import { formatNames } from '../../src/reports/formats.ts'
import { githubSummary } from '../../src/reports/github.ts'
import { exitCodeOf, type Report, type Reporter, summarize } from '../../src/reports/report.ts'
import { hasBrowser } from '../support/browser.ts'
import { hostileReport, reportKeys, reportOf, resultWith } from '../support/report.ts'
import { connectBrowser } from '../support/shared.ts'

const sdkAppId = 1400000001
const plain: ReportOptions = { color: false, failOn: 'must' }
const reporters: Record<string, (options: ReportOptions) => Reporter> = { ...formats, summary: githubSummary }

const readSchema = (name: string) => readFileSync(join(import.meta.dirname, 'schemas', name), 'utf8')
const xsd = XsdValidator.fromDoc(XmlDocument.fromString(readSchema('junit.xsd')))
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
formatsOfAjv.default(ajv)
const isSarif = ajv.compile(JSON.parse(readSchema('sarif-2.1.0.json')))

/** The results for a receiver that conforms, and for one that takes any app, trips over broken JSON and mislabels its answers. */
let right: Result[]
let wrong: Result[]
/** The latter without what another finding explains. */
let own: Result[]

beforeAll(async () => {
  const reference = createReceiver({ sdkAppId })
  right = await resultsOf(reference)
  const broken = async (request: Request) => {
    const url = new URL(request.url)
    url.searchParams.set('SdkAppid', String(sdkAppId))
    const body = await request.text()
    if (body.includes('{') && !body.endsWith('}')) return new Response('<h1>Oops</h1>', { status: 500 })
    const reply = await reference(new Request(url, { method: request.method, ...(request.method === 'POST' && { body }) }))
    return new Response(await reply.text())
  }
  wrong = await resultsOf(broken)
  own = wrong.filter(({ status, cause }) => cause === null || status === 'skipped')
})

async function resultsOf(target: (request: Request) => Promise<Response>): Promise<Result[]> {
  const results: Result[] = []
  for await (const result of check({ target, sdkAppId })) results.push(result)
  return results
}

async function write(format: string, report: Report, options: Partial<ReportOptions> = {}): Promise<string> {
  const reporter = (reporters[format] as (options: ReportOptions) => Reporter)({ ...plain, ...options })
  const parts = [...report.results.map((result) => reporter.onResult?.(result)), await reporter.onEnd?.(report)]
  return parts.filter((part) => part !== undefined).join('\n')
}

/** Throws what libxml2 finds wrong, and answers the document. */
function parseJunit(xml: string): XmlDocument {
  const document = XmlDocument.fromString(xml)
  xsd.validate(document)
  return document
}

const countIn = (document: XmlDocument, xpath: string) => document.find(xpath).length

test('every format of --report has a reporter', () => {
  expect(Object.keys(formats)).toEqual([...formatNames])
})

test('the pages have the symbols of the other reports', () => {
  expect(marksOfPages).toEqual(marks)
})

describe('pretty', () => {
  test('is quiet about what passed, and ends with the verdict and all counts', async () => {
    const lines = (await write('pretty', reportOf(right))).split('\n')
    expect(lines.length).toBeLessThan(8)
    expect(lines.at(-2)).toBe('✔ The receiver conforms: every MUST that was checked is met.')
    expect(lines.at(-1)).toMatch(/^✔ \d+ cases: 0 failed, 0 warned, 0 noted, 0 waived, \d+ passed, \d+ skipped, 0 errored in 0\.48 s$/)
  })

  test('says for a failing check what is asked, why, where it is written, what came back and how to see it again', async () => {
    const text = await write('pretty', reportOf(wrong))
    expect(text).toContain('✘ MUST appid-foreign: The receiver MUST refuse a callback for another SDKAppID')
    expect(text).toMatch(/why +Anybody who knows the URL/)
    expect(text).toMatch(/written https:\/\/www\.tencentcloud\.com\/document\/product\/1047\/60256/)
    expect(text).toMatch(/· another-app: The receiver acknowledged it\./)
    expect(text).toMatch(/reply {3}200 in \d+ ms: \{"ActionStatus":"OK"/)
    expect(text).toContain('✘ The receiver does not conform.')
  })

  test('prints one command for each failing check, and names its other cases', async () => {
    const failing = new Set(own.filter(({ status }) => status === 'failed').map(({ check }) => check))
    const text = await write('pretty', reportOf(wrong))
    expect(text).toMatch(/^\d+ of \d+ MUST met; begin with appid-foreign, which \d+ others wait for\.$/m)
    expect(text).toMatch(/^ {2}same cause: .*appid-missing, .*\(MUST\).*\(SHOULD\)/m)
    expect(text.match(/^curl /gm)).toHaveLength(failing.size)
    const [, second, ...others] = wrong.filter(({ check }) => check === 'appid-foreign') as [Result, Result, ...Result[]]
    expect(text).toMatch(new RegExp(`and ${others.length + 1} more cases: .*${second.webhook} · ${second.example}`))
  })

  test('says what else was observed where the other cases failed differently', async () => {
    const results = [resultWith({}), resultWith({ example: 'b' }), resultWith({ example: 'c', observed: 'It hung.' })]
    const text = await write('pretty', reportOf(results))
    expect(text).toContain('and 1 more case: Some.Webhook · b\n')
    expect(text).toContain('and 1 more case: Some.Webhook · c: It hung.')
  })

  test('is shorter about warnings, unless the run fails for them', async () => {
    const results = [resultWith({ status: 'warned', level: 'SHOULD' }), resultWith({ status: 'passed', check: 'answer-json' })]
    expect(await write('pretty', reportOf(results))).not.toContain('curl')
    expect(await write('pretty', reportOf(results))).toContain('✔ The receiver conforms')
    expect(await write('pretty', reportOf(results), { failOn: 'should' })).toContain('curl')
    expect(await write('pretty', reportOf(results), { failOn: 'should' })).toContain('✘ The receiver does not conform.')
  })

  test('has one line for a note, a waived finding and each reason of skipping', async () => {
    const results = [
      resultWith({ status: 'noted', level: 'MAY', check: 'answer-promptly', title: 'answer 95 % of callbacks within 500 ms' }),
      resultWith({ status: 'waived' }),
      ...['a', 'b', 'c'].map((example) => resultWith({ status: 'skipped', example, observed: 'No token.' })),
    ]
    const lines = (await write('pretty', reportOf(results))).split('\n')
    expect(lines.filter((line) => line.startsWith('● MAY answer-promptly: '))).toHaveLength(1)
    expect(lines.filter((line) => line.startsWith('○ waived MUST appid-foreign'))).toHaveLength(1)
    expect(lines.filter((line) => line.includes('skipped (1 check): No token.'))).toEqual(['– 3 skipped (1 check): No token.'])
  })

  test('takes an error of the suite on the suite', async () => {
    const text = await write('pretty', reportOf([resultWith({ status: 'errored', observed: 'The suite failed: TypeError' })]))
    expect(text).toContain('a fault of chatproof, not of the receiver: please report it')
    expect(text).toContain('✘ No verdict: the suite itself failed.')
  })

  test('says loudly that a run is incomplete, and what is wrong with waivers', async () => {
    expect(await write('pretty', reportOf(right, { complete: false }))).toContain('✘ THE RUN IS INCOMPLETE')
    expect(await write('pretty', reportOf(right, { complete: false }))).toContain('✘ No verdict: the run is incomplete.')
    const text = await write('pretty', reportOf(right, { waiverProblems: ['The waiver expired.'] }))
    expect(text).toContain('✘ The waiver expired.\n✘ The run fails because of its waivers.')
  })

  test('colours only where it is asked to', async () => {
    const colored = await write('pretty', reportOf(wrong), { color: true })
    expect(colored).toContain('\u001b[31m')
    expect(stripVTControlCharacters(colored)).toBe(await write('pretty', reportOf(wrong)))
  })
})

test('no format calls a run good that does not exit with 0', async () => {
  const results = [
    ...statuses.map((status) => [resultWith({ status, level: status === 'warned' ? 'SHOULD' : status === 'noted' ? 'MAY' : 'MUST' })]),
    [],
  ]
  for (const result of results) {
    for (const changes of [{}, { waiverProblems: ['The waiver expired.'] }, { complete: false }]) {
      const report = reportOf(result, changes)
      for (const failOn of ['must', 'should', 'may'] as const) {
        const isGood = report.complete && exitCodeOf(report, failOn) === 0
        for (const format of ['pretty', 'github', 'html', 'summary']) {
          expect((await write(format, report, { failOn })).includes('The receiver conforms')).toBe(isGood)
        }
        const document = parseJunit(await write('junit', report, { failOn }))
        expect(countIn(document, '//failure|//error') === 0).toBe(isGood)
      }
    }
  }
})

describe('json and ndjson', () => {
  test('json is the run in the documented shape', async () => {
    const report = reportOf(wrong)
    const parsed = JSON.parse(await write('json', report))
    expect(parsed).toEqual(report)
    expect(Object.keys(parsed)).toEqual(reportKeys)
  })

  test('ndjson has a line for each result and one for the run', async () => {
    const report = reportOf(wrong)
    const lines = (await write('ndjson', report)).split('\n').map((line) => JSON.parse(line))
    expect(lines.slice(0, -1)).toEqual(wrong.map((result) => ({ type: 'result', ...result })))
    const { results: _, ...run } = report
    expect(lines.at(-1)).toEqual({ type: 'summary', ...run })
  })

  test('ndjson writes a result when it comes', () => {
    expect(formats.ndjson(plain).onResult?.(resultWith({}))).toContain('"type":"result"')
  })
})

describe('junit', () => {
  test('conforms to the schema, and counts as the run does', async () => {
    const report = reportOf(wrong)
    const document = parseJunit(await write('junit', report))
    expect(countIn(document, '//testcase')).toBe(wrong.length)
    const { failed, warned, noted } = summarize(own)
    expect(countIn(document, '//failure')).toBe(failed)
    expect(countIn(document, '//skipped')).toBe(report.summary.skipped + wrong.length - own.length)
    expect(countIn(document, '//system-out')).toBe(warned + noted)
    for (const kind of ['failure', 'skipped', 'error']) {
      const attribute = kind === 'skipped' ? kind : `${kind}s`
      expect(countIn(document, `//testsuite[@${attribute} != count(testcase[${kind}])]`)).toBe(0)
    }
    expect(countIn(document, '//testsuite[@tests != count(testcase)]')).toBe(0)
  })

  test('has a suite for each topic, and no testcase twice', async () => {
    const document = parseJunit(await write('junit', reportOf(right)))
    const names = document.find('/testsuites/testsuite/@name').map(({ content }) => content)
    expect(new Set(names)).toEqual(new Set(right.map(({ check }) => check.split('-')[0])))
    const cases = document.find('//testcase/@name').map(({ content }) => content)
    expect(new Set(cases).size).toBe(cases.length)
  })

  test('takes an error of the suite, and whatever is wrong with the run, for errors', async () => {
    const report = reportOf([resultWith({ status: 'errored' })], { complete: false, waiverProblems: ['The waiver expired.'] })
    const document = parseJunit(await write('junit', report))
    expect(countIn(document, '//testcase[@classname="appid-foreign"]/error')).toBe(1)
    expect(countIn(document, '//testsuite[@name="run"]/testcase/error')).toBe(2)
    expect(countIn(document, '//error[@message="The waiver expired."]')).toBe(1)
  })

  test('has warnings for failures where the run fails for them', async () => {
    const report = reportOf([resultWith({ status: 'warned', level: 'SHOULD' }), resultWith({ status: 'passed' })])
    expect(countIn(parseJunit(await write('junit', report)), '//failure')).toBe(0)
    expect(countIn(parseJunit(await write('junit', report, { failOn: 'should' })), '//failure')).toBe(1)
  })
})

describe('github', () => {
  const kinds = (text: string, kind: string) => text.split('\n').filter((line) => line.startsWith(`::${kind} `))

  test('annotates each check once, by its gravity', async () => {
    const text = await write('github', reportOf(wrong))
    const checksWith = (status: string) => new Set(own.filter((result) => result.status === status).map(({ check }) => check)).size
    expect(kinds(text, 'error')).toHaveLength(checksWith('failed'))
    expect(kinds(text, 'warning')).toHaveLength(checksWith('warned'))
    const more = wrong.filter(({ check }) => check === 'appid-foreign').length - 1
    const annotation = `^::error title=MUST appid-foreign::The receiver MUST refuse .*%0A.*acknowledged it\\.%0Aand ${more} more cases: .*%0ASame cause: appid-missing.*%0AWhy: .*%0ARight: `
    expect(text).toMatch(new RegExp(annotation, 'm'))
  })

  test('shows no more of a kind than GitHub does, and names what is left', async () => {
    const results = Array.from({ length: 25 }, (_, index) => resultWith({ check: `check-${index}` as CheckId }))
    const errors = kinds(await write('github', reportOf(results)), 'error')
    expect(errors).toHaveLength(10)
    expect(errors.at(-1)).toMatch(/^::error title=and 16 more::MUST check-9, .*MUST check-24$/)
  })

  test('puts a fault of the run before all findings', async () => {
    const text = await write('github', reportOf(wrong, { complete: false, waiverProblems: ['100 % expired.'] }))
    expect(text.split('\n').slice(0, 2)).toEqual([
      expect.stringMatching(/^::error title=chatproof::THE RUN IS INCOMPLETE/),
      '::error title=chatproof::100 %25 expired.',
    ])
  })

  test('summarises the run as Markdown, with a table of the findings', async () => {
    const text = await write('summary', reportOf(wrong, { waiverProblems: ['The waiver expired.'] }))
    expect(text).toMatch(/^## ✘ The receiver does not conform\.\n/)
    expect(text).toContain('> **The waiver expired.**')
    expect(text).toMatch(/^\| ✘ failed \| MUST \*\*appid-foreign\*\*: .* \| \[1\]\(<https:\/\/www\.tencentcloud\.com\//m)
    const columns = text.split('\n').filter((line) => line.startsWith('| ✘ failed | MUST') || line.startsWith('| ▲ warned | SHOULD'))
    expect(columns.length).toBeGreaterThan(2)
    expect(new Set(columns.map((line) => line.split(' | ').length))).toEqual(new Set([5]))
  })
})

describe('sarif', () => {
  test('conforms to the schema, and has a rule for each check and a result for each case that was not met', async () => {
    const report = reportOf(wrong)
    const log = JSON.parse(await write('sarif', report)) as Log
    expect(isSarif(log) || isSarif.errors).toBe(true)
    const [run] = log.runs
    const { rules = [] } = run?.tool.driver ?? {}
    expect(rules.map(({ id }) => id).sort()).toEqual([...new Set(wrong.map(({ check }) => check))].sort())
    const { failed, warned, noted } = summarize(own)
    const levels = Object.groupBy(run?.results ?? [], ({ level = 'none' }) => level)
    expect([levels.error?.length ?? 0, levels.warning?.length ?? 0, levels.note?.length ?? 0]).toEqual([failed, warned, noted])
    for (const { ruleId, ruleIndex = -1 } of run?.results ?? []) expect(rules[ruleIndex]?.id).toBe(ruleId)
    const rule = rules.find(({ id }) => id === 'appid-foreign')
    expect(rule?.helpUri).toBe('https://www.tencentcloud.com/document/product/1047/60256')
    expect(run?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toMatch(/^[\w.]+_\d+\/im$|^[\w.]+\/\w+$/)
  })

  test('suppresses what is waived, and puts what is wrong with the run into its invocation', async () => {
    const results = [resultWith({ status: 'waived' }), resultWith({ status: 'errored', check: 'answer-json' })]
    const log = JSON.parse(await write('sarif', reportOf(results, { complete: false, waiverProblems: ['The waiver expired.'] }))) as Log
    expect(isSarif(log) || isSarif.errors).toBe(true)
    const [run] = log.runs
    expect(run?.results?.map(({ suppressions }) => suppressions?.length)).toEqual([1])
    const invocation = run?.invocations?.[0]
    expect(invocation?.executionSuccessful).toBe(false)
    expect(invocation?.toolConfigurationNotifications).toHaveLength(2)
    expect(invocation?.toolExecutionNotifications?.[0]?.associatedRule?.id).toBe('answer-json')
  })
})

describe('html', () => {
  test('is one page that loads nothing and runs nothing', async () => {
    const text = await write('html', reportOf(wrong))
    expect(text).toMatch(/^<!doctype html>/)
    expect(text).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|@import|url\(/)
    expect(text).toContain('prefers-color-scheme:dark')
    expect(text).toContain(`default-src 'none'`)
  })

  test.each([true, false])('says at the top for which app it was, and whether callbacks were signed: %s', async (signed) => {
    const text = await write('html', reportOf(wrong, { sdkAppId: '1400000042', signed }))
    const [, header] = /<header>([\s\S]*)<\/header>/.exec(text) ?? []
    expect(header).toContain(`SDKAppID 1400000042 · callbacks were ${signed ? '' : 'not '}signed<`)
  })

  test.skipIf(!hasBrowser)('shows a hostile result in a browser and obeys none of it', async () => {
    const browser = await connectBrowser()
    try {
      const page = await browser.newPage()
      const happened: string[] = []
      page.on('request', (request) => happened.push(request.url()))
      page.on('dialog', (dialog) => dialog.dismiss())
      page.on('console', (message) => happened.push(message.text()))
      await page.setContent(await write('html', hostileReport()))
      expect(await page.locator('script, img, body [onerror]').count()).toBe(0)
      expect(await page.locator('h1').innerText()).toBe('✘ The receiver does not conform.')
      expect(await page.locator('.fault').allInnerTexts()).toContainEqual(expect.stringContaining('<script>alert(1)</script>]]>&amp;'))
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
      expect(happened).toEqual([])
    } finally {
      await browser.close()
    }
  })
})

describe('a hostile result', () => {
  test.each(['json', 'ndjson'])('comes through %s as it is', async (format) => {
    const report = hostileReport()
    const text = await write(format, report)
    const results =
      format === 'json'
        ? JSON.parse(text).results
        : text
            .split('\n')
            .map((line) => JSON.parse(line))
            .slice(0, -1)
    expect(results.map(({ type: _, ...result }: { type?: string }) => result)).toEqual(report.results)
  })

  test.each(['pretty', 'junit', 'github', 'summary', 'html', 'sarif'])(
    'does not make %s long, or let it control a terminal',
    async (format) => {
      const report = hostileReport()
      expect(report.results[0]?.reply?.body.length).toBeGreaterThan(1_000_000)
      const text = await write(format, report)
      expect(text.length).toBeLessThan(150_000)
      expect(text).not.toMatch(/(?![\n\t])[\p{Cc}\p{Bidi_Control}\uFFFE\uFFFF]/u)
      expect(text.isWellFormed()).toBe(true)
    },
  )

  test('leaves JUnit and SARIF valid, and can be read back from them', async () => {
    const document = parseJunit(await write('junit', hostileReport()))
    const [failure] = document.find('//testcase[@classname="answer-json"]/failure/@message')
    expect(failure?.content).toContain(`<script>alert(1)</script>]]>&amp; "'\`|*_[a](b) 😀 \\u0000\\u0007\\u001b[31m\\u009b\\u202e\\uffff`)
    const log = JSON.parse(await write('sarif', hostileReport()))
    expect(isSarif(log) || isSarif.errors).toBe(true)
  })

  test('gives GitHub no command of its own, and no table row, link or mention', async () => {
    const lines = (await write('github', hostileReport())).split('\n')
    expect(lines.slice(0, -1).every((line) => /^::(error|warning|notice) title=[^:,\r]*::[^\r]*$/.test(line))).toBe(true)
    expect(lines.slice(0, -1).join('')).toContain('%250A%2525')
    const summary = (await write('summary', hostileReport())).replace(/<pre>[^<]*<\/pre>/g, '')
    expect(summary).not.toMatch(/<script|@user|\[a\]|!\[/)
  })
})

test('no format but json, ndjson shows headers, and none shows those of the request', async () => {
  for (const format of Object.keys(reporters).filter((name) => !name.endsWith('json'))) {
    expect(await write(format, reportOf([resultWith({})]))).not.toContain('header-value')
  }
})

test('every format can report a run of nothing', async () => {
  const report = reportOf([], { complete: false })
  for (const format of Object.keys(reporters))
    expect(await write(format, report)).toMatch(/incomplete|"complete": ?false|"executionSuccessful": false/i)
})
