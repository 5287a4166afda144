import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checks } from '../../src/conformance/checks/all.ts'
import type { Result } from '../../src/conformance/result.ts'
import { openSwitches } from '../../src/contract/switches.ts'
import { formats } from '../../src/reports/all.ts'
import { type Attestation, digestOf } from '../../src/reports/attestation.ts'
import { statuses } from '../../src/reports/finding.ts'
import { exitCodeOf, type Report } from '../../src/reports/report.ts'
import { applied } from '../support/applied.ts'
import { begin, freshFolder, root, run } from '../support/cli.ts'
import { acknowledge, check, isSample, journal, reference, refuse, reply } from '../support/journal.ts'
import { copyProject } from '../support/project.ts'
import { sdkAppId, token } from '../support/recorder.ts'
import { reportOf } from '../support/report.ts'

/** What a run with no flag checks. */
const switchedOn = openSwitches().webhooks

const musts = applied.filter(({ level }) => level === 'MUST').length

/** Runs `check` and reads the attestation it leaves. */
async function attest(url: string, args: readonly string[] = [], cwd = freshFolder()) {
  const outcome = await check(url, [...args, '--report', 'attestation=a.json'], { cwd })
  const text = readFileSync(join(cwd, 'a.json'), 'utf8')
  return { ...outcome, text, attestation: JSON.parse(text) as Attestation }
}

function numbersOf({ badge }: Attestation): { met: number; asked: number } {
  const [met, asked] = badge.split(' of ').map((text) => Number.parseInt(text, 10))
  return { met: met as number, asked: asked as number }
}

/** The attestation of results that nobody sent. */
function attestationOf(results: readonly Result[], changes: Partial<Report> = {}, failOn: 'must' | 'should' | 'may' = 'must') {
  const report = reportOf(results, { target: 'http://localhost:3000/im', ...changes })
  const attestation = JSON.parse(formats.attestation({ color: false, failOn }).onEnd?.(report) as string) as Attestation
  return { attestation, report }
}

function resultWith(changes: Partial<Result>): Result {
  return {
    check: 'appid-foreign',
    level: 'MUST',
    webhook: 'Some.Webhook',
    example: 'sample',
    status: 'passed',
    title: 'refuse a callback for another SDKAppID',
    observed: null,
    cause: null,
    why: 'Anybody can post to it.',
    source: 'https://example.com/',
    confidence: 'documented',
    right: 'HTTP 200',
    kind: 'after',
    curl: null,
    reply: null,
    ...changes,
  }
}

describe('the attestation of a run', () => {
  test('says of a right receiver that it passed, by whom it was run, with what, and how many checks that is', async () => {
    const { code, attestation } = await attest(await reference(token), ['--token', token])
    expect(code).toBe(0)
    const keys = [
      'attestation',
      'statement',
      'result',
      'failOn',
      'suite',
      'contract',
      'verify',
      'target',
      'date',
      'seed',
      'counts',
      'waived',
    ]
    expect(Object.keys(attestation)).toEqual([...keys, 'notChecked', 'conditions', 'badge'])
    expect(attestation).toMatchObject({ attestation: 'self-check', result: 'passed', failOn: 'must', waived: [] })
    expect(attestation.statement).toMatch(/team ran this suite itself.*Nobody else verified.*not an endorsement by Tencent\.$/)
    expect(attestation.date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    const { MUST, SHOULD, MAY } = attestation.counts
    expect(MUST.passed).toBeGreaterThan(200)
    expect([MUST, SHOULD, MAY].map(({ failed, waived, errored }) => [failed, waived, errored])).toEqual(Array(3).fill([0, 0, 0]))
    // Left out of the whole: what needs an observe URL, and the check of a receiver without a token.
    const isVoid = (id: string) => id.startsWith('effect-') || id === 'sign-unexpected'
    const asked = applied.filter(({ id, level }) => level === 'MUST' && !isVoid(id)).length
    expect(attestation.badge).toBe(`${asked} of ${asked} MUST`)
    expect(attestation.notChecked.filter((id) => !isVoid(id) && applied.some((check) => check.id === id))).toEqual([])
  })

  test('says of a wrong receiver that it failed, and counts what was not met on each level', async () => {
    const { code, attestation } = await attest((await journal()).url)
    expect(code).toBe(1)
    expect(attestation.result).toBe('failed')
    expect(attestation.counts.MUST.failed).toBeGreaterThan(0)
    expect(attestation.counts.SHOULD.failed).toBeGreaterThan(0)
    const { met, asked } = numbersOf(attestation)
    expect(met).toBeLessThan(asked)
  })

  test('names what is waived, which keeps the run from failing and does not count as met', async () => {
    const cwd = freshFolder()
    const waiver = { check: 'appid-foreign', reason: 'ticket-7', owner: 'im-team', expires: '2099-12-31' }
    writeFileSync(join(cwd, 'w.json'), JSON.stringify([waiver]))
    const only = ['--only', 'appid-foreign', '--only', 'answer-json', '--waivers', 'w.json']
    const { code, attestation, text } = await attest((await journal()).url, only, cwd)
    expect([code, attestation.result, attestation.waived]).toEqual([0, 'passed', ['appid-foreign']])
    expect(attestation.counts.MUST).toMatchObject({ passed: switchedOn.length, failed: 0, waived: switchedOn.length })
    expect(attestation.badge).toMatch(/^1 of \d+ MUST, 1 waived$/)
    expect(text).not.toMatch(/ticket-7|im-team/)
  })

  test('of a run that fails for a stale waiver is not passed', async () => {
    const cwd = freshFolder()
    writeFileSync(join(cwd, 'w.json'), '[{"check":"answer-json","reason":"x","owner":"y","expires":"2099-12-31"}]')
    const { code, attestation } = await attest(await reference(), ['--only', 'answer-json', '--waivers', 'w.json'], cwd)
    expect([code, attestation.result]).toEqual([1, 'failed'])
  })

  test('of an interrupted run is incomplete', async () => {
    const reached = Promise.withResolvers<void>()
    const { url } = await journal((entry, response) => {
      if (entry.body.toString() === 'null') return reached.resolve()
      return isSample(entry) ? acknowledge(entry, response) : refuse(entry, response)
    })
    const cwd = freshFolder()
    const only = ['--only', 'appid-foreign', '--only', 'body-no-object-*']
    const args = ['check', url, '--sdk-app-id', sdkAppId, '--timeout', '30s', ...only, '--report', 'attestation=a.json']
    const running = begin(args, { cwd })
    await reached.promise
    expect(await running.stop('SIGINT')).toBe(130)
    const attestation = JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8')) as Attestation
    expect(attestation.result).toBe('incomplete')
    expect(attestation.counts.MUST.failed).toBe(0)
    expect(attestation.notChecked).toContain('body-no-object-refused')
  })

  test('of a receiver that cannot be reached is incomplete, and has nothing checked', async () => {
    const { code, attestation } = await attest('http://127.0.0.1:1/im')
    expect([code, attestation.result]).toEqual([3, 'incomplete'])
    expect(attestation.notChecked).toHaveLength(checks.length)
    expect(attestation.badge).toBe(`0 of ${musts} MUST`)
  })

  test('of a selection in which no MUST is judged is incomplete, and a selection of nothing leaves none', async () => {
    const url = await reference()
    for (const id of ['appid-twice', 'sign-missing']) {
      const { code, attestation } = await attest(url, ['--only', id])
      expect([code, attestation.result]).toEqual([2, 'incomplete'])
    }
    const cwd = freshFolder()
    const { code } = await check(url, ['--only', 'appid-*', '--exclude', 'appid-*', '--report', 'attestation=a.json'], { cwd })
    expect([code, existsSync(join(cwd, 'a.json'))]).toEqual([2, false])
  })

  test('cannot show a small selection as the whole', async () => {
    const some = await attest(await reference(token), ['--token', token, '--only', 'answer-json'])
    expect(some.attestation.badge).toBe(`1 of ${musts} MUST`)
    expect(some.attestation.notChecked).toHaveLength(checks.length - 1)
    const most = await attest(await reference(token), ['--token', token, '--exclude', 'sign-*'])
    const { met, asked } = numbersOf(most.attestation)
    expect(met).toBeLessThan(asked)
    expect(most.attestation.notChecked).toContain('sign-missing')
  })

  test('is passed for exactly the runs that exit with 0', () => {
    const levelOf = { warned: 'SHOULD', noted: 'MAY' } as const
    const each = statuses.map((status) => resultWith({ status, level: levelOf[status as 'warned'] ?? 'MUST' }))
    const runs = [[], ...each.map((result) => [result]), ...each.map((result) => [result, resultWith({ check: 'answer-json' })])]
    const seen = new Set<string>()
    for (const results of runs) {
      for (const changes of [{}, { complete: false }, { waiverProblems: ['The waiver expired.'] }]) {
        for (const failOn of ['must', 'should', 'may'] as const) {
          const { attestation, report } = attestationOf(results, changes, failOn)
          const code = exitCodeOf(report, failOn)
          expect(attestation.result === 'passed').toBe(report.complete && code === 0)
          expect(attestation.result === 'failed').toBe(code === 1)
          expect(attestation.failOn).toBe(failOn)
          seen.add(attestation.result)
        }
      }
    }
    expect([...seen].sort()).toEqual(['failed', 'incomplete', 'passed'])
  })
})

describe('what must not be published', () => {
  test.each([
    ['http://user:pass-w0rd@im.example.com/hook/s3cret?key=s3cret#s3cret', 'im.example.com'],
    ['https://im.example.com:8443/s3cret', 'im.example.com:8443'],
    ["http://[::1]:3000/'$(s3cret)?s3cret", '[::1]:3000'],
    ['a handler s3cret', 'in process'],
    ['file:///home/s3cret', 'in process'],
  ])('of the target %s nothing is left but %s', (target, host) => {
    const { attestation } = attestationOf([resultWith({})], { target })
    expect(attestation.target).toBe(host)
    expect(JSON.stringify(attestation)).not.toMatch(/s3cret|pass-w0rd|user/)
  })

  test('neither the token, a header, the path, nor anything the receiver sent is in it', async () => {
    const { url } = await journal((_entry, response) => reply(response, 200, '{"reply":"s3cret"}', { 'x-internal': 's3cret' }))
    const { attestation, text } = await attest(`${url}/s3cret?s3cret`, ['--token', token, '--header', 'Authorization: s3cret'])
    expect(attestation.result).toBe('failed')
    expect(attestation.target).toBe(new URL(url).host)
    expect(text).not.toContain('s3cret')
    expect(text).not.toContain(token)
  })
})

describe('the digests', () => {
  test('of the catalogue changes with a check, a level and a title, and with nothing else', () => {
    const digest = digestOf(checks)
    expect(digestOf([...checks].reverse())).toBe(digest)
    expect(digestOf(checks.map(({ id, level, title }) => ({ title, level, id })))).toBe(digest)
    const [first, ...others] = checks
    const changed = [
      others,
      [...checks, { ...first, id: 'answer-new' }],
      [{ ...first, id: 'answer-renamed' }, ...others],
      [{ ...first, level: 'MAY' as const }, ...others],
      [{ ...first, title: `${first.title}.` }, ...others],
    ]
    expect(new Set([digest, ...changed.map(digestOf)]).size).toBe(changed.length + 1)
  })

  test('are what the commands print that stand beside them', async () => {
    const { attestation } = await attest(await reference(), ['--only', 'answer-json'])
    const cwd = copyProject('bin', 'generated', 'mocks', 'package.json', 'src')
    symlinkSync(join(root, 'node_modules'), join(cwd, 'node_modules'))
    const env = { PATH: `${dirname(process.execPath)}:${process.env.PATH}` }
    const { suite, contract } = attestation.verify
    const printed = await Promise.all([suite, contract].map((command) => run('sh', ['-c', command], { cwd, env })))
    expect(printed).toMatchObject([
      { code: 0, stdout: `${attestation.suite.sha256}  -\n` },
      { code: 0, stdout: `${attestation.contract.sha256}  generated/contract.json\n` },
    ])
    for (const command of [suite, contract])
      expect(command).toContain(` # in a clone of chatproof at the tag v${attestation.suite.version}`)
  })
})
