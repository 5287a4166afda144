import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { exitCodeOf } from '../../src/reports/report.ts'
import { packShim, repository, runGitlab, shellSteps } from '../support/ci.ts'
import { freshFolder, root } from '../support/cli.ts'
import { command, demand } from '../support/examples.ts'
import { runGithub, useAction } from '../support/github.ts'
import { configured, expectNoHarm, expectReports, expectRight, expectWrong, jobs, nastyToken, shipped } from '../support/jobs.ts'
import { acknowledge, journal, reference } from '../support/journal.ts'
import { isMade } from '../support/made.ts'
import { alert, quota } from '../support/names.ts'
import { freePort } from '../support/raw.ts'
import { sdkAppId } from '../support/recorder.ts'
import { lockedPackages, needsRegistry, squattedRegistry } from '../support/registry.ts'

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const { inputs, runs } = parse(shipped('action.yml'))
const locked = await lockedPackages()
/** npm is offline, and Go compiles with what is here. */
const withGo = { env: { npm_config_offline: 'true', GOTOOLCHAIN: 'local', GOPROXY: 'off', GOCACHE: join(homedir(), '.cache/go-build') } }
const annotations = (stdout: string) => stdout.split('\n').filter((line) => /^::(error|warning|notice) title=[^:]*::/.test(line))

/** The action as a step that is given little: the app, and the package from a tarball, as there is no network. */
async function act(given: Record<string, string>, env: Record<string, string> = {}, folder = freshFolder()) {
  await packShim(folder)
  return { ...(await useAction(folder, { 'sdk-app-id': sdkAppId, package: './chatproof.tgz', ...given }, env)), folder }
}

describe('the action', () => {
  test('passes for a right receiver, with a summary, all reports, and their places as outputs', async () => {
    const folder = freshFolder()
    const outcome = await expectRight(({ url, token = '' }) => act({ url, token }, {}, folder), folder)
    expect(outcome).toMatchObject({ summary: expect.stringContaining('The receiver conforms'), outputs: { 'exit-code': '0' } })
    const { outputs, masks, used } = outcome as Awaited<ReturnType<typeof useAction>>
    for (const name of ['reports', 'junit', 'html', 'json', 'attestation']) expect(existsSync(outputs[name] as string)).toBe(true)
    expect(masks).toEqual([nastyToken])
    expect(used).toEqual(['actions/setup-node', 'actions/upload-artifact'])
    expect(annotations(outcome.stdout)).toEqual([])
  })

  test('fails for a wrong receiver, with annotations, and keeps the reports all the same', async () => {
    const folder = freshFolder()
    const outcome = await expectWrong(({ url, token = '' }) => act({ url, token }, {}, folder), folder)
    expect(outcome).toMatchObject({ summary: expect.stringContaining('MUST'), outputs: { 'exit-code': '1' } })
    expect(annotations(outcome.stdout).length).toBeGreaterThan(0)
    expect(annotations(outcome.stdout).join()).toContain('MUST appid-foreign')
  })

  test.each([
    ['3 where nobody answers', { url: 'http://127.0.0.1:1/im' }, 3],
    ['2 for a setting that is none', { url: 'http://127.0.0.1:1/im', 'fail-on': 'sometimes' }, 2],
    ['2 for a URL that would be a flag', { url: '--help' }, 2],
  ])('ends with the exit code of the command, %s', async (_what, given, code) => {
    const outcome = await act(given)
    expect([outcome.code, outcome.outputs['exit-code']]).toEqual([code, String(code)])
  })

  test('passes on each input that is given, and a pattern for each line', async () => {
    const folder = freshFolder()
    writeFileSync(join(folder, "a 'waiver'.json"), '[{"check":"appid-foreign","reason":"x","owner":"y","expires":"2099-12-31"}]')
    const lists = { only: 'appid-*\n  answer-json  \n\n', exclude: 'appid-twice', webhook: `${quota}\n ${alert} \n` }
    const given = { ...lists, waivers: "a 'waiver'.json", 'fail-on': 'should', rate: '500/s', fuzz: '3' }
    const { url } = await journal(acknowledge)
    const outcome = await act({ url, ...given }, {}, folder)
    const { json, attestation } = expectReports(outcome)
    const ids = new Set(json.results.map(({ check }) => check))
    expect(ids).toContain('answer-json')
    expect(ids).not.toContain('appid-twice')
    expect([...ids].every((id) => id === 'answer-json' || id.startsWith('appid-'))).toBe(true)
    expect(new Set(json.results.map(({ webhook }) => webhook))).toEqual(new Set([alert, quota]))
    expect(json.conditions).toEqual(
      expect.arrayContaining(['Sent at most 500 callbacks per second (--rate).', 'Bodies drawn for each webhook: 3 (--fuzz).']),
    )
    expect(attestation).toMatchObject({ failOn: 'should', waived: ['appid-foreign'] })
    expect(outcome.code).toBe(exitCodeOf(json, 'should'))
  })

  test('gives no flag for an empty input, so that the config of the working directory holds', async () => {
    const folder = freshFolder()
    mkdirSync(join(folder, 'app'))
    writeFileSync(
      join(folder, 'app/chatproof.config.json'),
      JSON.stringify({ sdkAppId: Number(sdkAppId), only: ['answer-*'], failOn: 'may' }),
    )
    const empty = Object.fromEntries(Object.keys(inputs).map((name) => [name, '']))
    const given = { ...empty, url: await reference(), package: '../chatproof.tgz', 'working-directory': 'app' }
    const outcome = await act(given, {}, folder)
    expect([outcome.code, outcome.outputs['exit-code'], outcome.log.includes('not a setting')]).toEqual([0, '0', false])
    const attestation = JSON.parse(readFileSync(outcome.outputs.attestation as string, 'utf8'))
    expect(attestation).toMatchObject({ result: 'passed', failOn: 'may' })
    expect(attestation.notChecked).toContain('appid-foreign')
    expect(outcome.used).toEqual([])
    expect(outcome.artefacts.size).toBe(0)
  })

  test('says that checks are skipped where no token is given, and takes one of the job as it is', async () => {
    const only = { only: 'answer-json\nsign-missing' }
    const none = await act({ url: await reference(), ...only })
    expect([none.code, annotations(none.stdout)]).toEqual([0, [expect.stringContaining('the checks of Sign are skipped')]])
    const ofJob = await act({ url: await reference(nastyToken), ...only }, { CHATPROOF_TOKEN: nastyToken })
    expect([ofJob.code, annotations(ofJob.stdout), ofJob.masks]).toEqual([0, [], []])
    expect(expectReports(ofJob).json.summary).toMatchObject({ skipped: 0 })
    expectNoHarm(ofJob, ofJob.folder)
  })

  test('runs what lies in its own repository, with the packages of its lock file and none by name', async (context) => {
    needsRegistry(context, locked.refusal)
    const folder = freshFolder()
    const own = await expectRight(({ url, token = '' }) => useAction(folder, { url, token, 'sdk-app-id': sdkAppId }, {}, locked), folder)
    expect(expectReports(own).json.suite).toEqual({ name: 'chatproof', version })
  })

  test('runs nothing where npm cannot install what the lock file names', async () => {
    const registry = await squattedRegistry()
    const folder = freshFolder()
    const outcome = await useAction(folder, { url: await reference(), 'sdk-app-id': sdkAppId }, {}, registry)
    expect([outcome.code === 0, outcome.outputs['exit-code'], outcome.artefacts.size]).toEqual([false, '', 0])
    expect([existsSync(join(folder, 'pwned')), registry.downloads()]).toEqual([false, 0])
  })

  test('runs another version where one is given', async () => {
    const other = await useAction(freshFolder(), { url: await reference(), package: 'chatproof@99.0.0' })
    expect([other.code === 0, other.log.includes('ENOTCACHED')]).toEqual([false, true])
  })

  test('has no expression inside a script, and each input in one place', () => {
    const scripts = runs.steps.filter(({ run }: { run?: string }) => run !== undefined)
    expect(scripts).toHaveLength(2)
    for (const { run, shell } of scripts) {
      expect(run).not.toContain('${{')
      expect(shell).toBe('bash')
    }
    const text = shipped('action.yml')
    for (const name of Object.keys(inputs)) expect([name, text.includes(`\${{ inputs.${name} }}`)]).toEqual([name, true])
  })
})

describe.each(Object.entries(jobs))('the job for %s', (_name, { file, run }) => {
  test('starts the app, passes for a right receiver, and keeps all reports', async () => {
    const folder = await configured()
    await expectRight((setup) => run(shipped(file), setup), folder)
    expect(existsSync(join(folder, 'started'))).toBe(true)
  })

  test('fails for a wrong receiver, keeps the reports, and shows what the app said', async () => {
    const { artefacts, log, stdout, ...more } = await expectWrong((setup) => run(shipped(file), setup), await configured())
    expect(log).toContain('listening')
    if (file !== 'ci/github.yml') return expect(artefacts.get('(junit)')).toBe(artefacts.get('junit.xml'))
    expect(annotations(stdout).join()).toContain('MUST appid-foreign')
    expect(more).toMatchObject({ summary: expect.stringContaining('The receiver does not conform.') })
  })

  test('does not pass where the token is missing, or the SDKAppID', async () => {
    const url = await reference()
    const withoutToken = await run(shipped(file), { folder: await configured(), url, ...(file === 'ci/gitlab.yml' ? {} : { token: '' }) })
    expect([withoutToken.code, withoutToken.log]).toEqual([2, expect.stringMatching(/The token is empty|Set the CI\/CD variable/)])
    const withoutApp = await run(shipped(file), { folder: await repository(), url, token: nastyToken })
    expect([withoutApp.code, withoutApp.log]).toEqual([2, expect.stringContaining('Give --sdk-app-id')])
  })

  test('runs the chatproof that the lock file names, and none that a registry has under its name', async () => {
    const registry = await squattedRegistry()
    const folder = await configured({ hasChatproof: false })
    const outcome = await run(shipped(file), { folder, url: await reference(nastyToken), token: nastyToken, registry })
    expect([outcome.code === 0, outcome.log]).toEqual([false, expect.stringContaining('npx canceled due to missing packages')])
    expect([existsSync(join(folder, 'started')), existsSync(join(folder, 'pwned')), registry.downloads()]).toEqual([true, false, 0])
  })
})

describe('the job for GitHub', () => {
  const text = shipped('ci/github.yml')

  test('does the same with the action that stands in its last lines', async (context) => {
    needsRegistry(context, locked.refusal)
    const [before = '', after = ''] = text.split(/(?=^ *# - uses: <owner>)/m)
    const action = after.replaceAll(/^( *)# /gm, '$1')
    const kept = withSteps(before, ['npm ci', 'npm start'])
    const withAction = `${kept}\n${action}`
    expect(parse(withAction).jobs.webhook.steps.at(-1).uses).toBe('<owner>/chatproof@v0')
    const folder = await configured()
    const outcome = await expectRight((setup) => runGithub(withAction, { ...setup, registry: locked }), folder)
    expect(outcome).toMatchObject({ masks: [nastyToken], outputs: { 'exit-code': '0' } })
  })

  test('gives the token to the steps that need it, may do nothing but read, and has no expression inside a script', () => {
    const { permissions, env, jobs: all } = parse(text)
    expect(permissions).toEqual({ contents: 'read' })
    expect(JSON.stringify([env, all.webhook.env])).not.toContain('secrets')
    const steps = all.webhook.steps as { name?: string; run?: string; env?: object }[]
    expect(steps.filter(({ env: own }) => own !== undefined).map(({ name }) => name)).toEqual(['Start the app', 'Check the webhook'])
    for (const { run } of steps) expect(run ?? '').not.toContain('${{')
  })
})

describe('the job for an app that is not Node', () => {
  /** A repository with chatproof in a folder of its own. */
  async function beside(app?: string): Promise<string> {
    const folder = freshFolder()
    if (app !== undefined) cpSync(app, folder, { recursive: true, filter: (path) => !isMade(path) })
    cpSync(await configured(), join(folder, 'chatproof'), { recursive: true })
    return folder
  }

  test('on GitHub builds and starts one in Go, and proves it', async (context) => {
    demand([command('Go', 'go')], context)
    const port = await freePort()
    const folder = await beside(join(root, 'examples/go'))
    const text = shipped('ci/app.github.yml').replaceAll('3000', String(port)).replace('2>&1 &\n', '2>&1 & echo $! > pid\n')
    onTestFinished(() => void process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8'))))
    const outcome = await runGithub(text, { folder, url: `http://127.0.0.1:${port}/im`, token: nastyToken, registry: withGo })
    expect([outcome.code, outcome.code === 0 ? '' : outcome.log]).toEqual([0, ''])
    expect(expectReports(outcome).json.summary).toMatchObject({ failed: 0, errored: 0 })
    expectNoHarm(outcome, folder)
  })

  test('on GitLab proves a service that is right, and fails for one that is wrong', async () => {
    const text = shipped('ci/app.gitlab.yml')
    const [right, wrong] = [await beside(), await beside()]
    await expectRight((setup) => runGitlab(text, setup), right)
    const { artefacts } = await expectWrong((setup) => runGitlab(text, setup), wrong)
    expect(artefacts.get('(junit)')).toBe(artefacts.get('junit.xml'))
  })
})

test('the Jenkinsfile leaves variables to the shell, and shows no token where commands are shown', () => {
  const scripts = shellSteps(shipped('ci/Jenkinsfile'))
  expect(scripts).toHaveLength(2)
  expect(scripts.join()).not.toContain('TOKEN')
})

test.each(['action.yml', 'ci/app.github.yml', 'ci/app.gitlab.yml', ...Object.values(jobs).map(({ file }) => file)])(
  '%s has quotes around each variable that comes from outside',
  (file) => {
    const uses = [...shipped(file).matchAll(/(.)\$(?:WEBHOOK|INPUT)_\w+(.)/g)].map(([, before, after]) => `${before}${after}`)
    expect(uses.length).toBeGreaterThan(1)
    expect(new Set(uses)).toEqual(new Set(['""']))
  },
)

/** The workflow with those steps only whose script begins with one of these. */
function withSteps(workflow: string, starts: readonly string[]): string {
  const { env, steps } = parse(workflow).jobs.webhook as { env: object; steps: { run?: string }[] }
  const kept = steps.filter(({ run = '' }) => starts.some((start) => run.startsWith(start)))
  const lines = kept.map((step) => `      - ${JSON.stringify(step)}`)
  return ['jobs:', '  webhook:', `    env: ${JSON.stringify(env)}`, '    steps:', ...lines, ''].join('\n')
}
