import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Result } from '../../src/conformance/result.ts'
import { repository } from '../support/ci.ts'
import { cli, freshFolder, here, root } from '../support/cli.ts'
import { places } from '../support/jobs.ts'
import { acknowledge, journal, reference } from '../support/journal.ts'
import { readTree } from '../support/project.ts'
import { sdkAppId } from '../support/recorder.ts'

const config = 'chatproof.config.json'
const waivers = 'chatproof.waivers.yaml'
const cases = 'chatproof.cases.yaml'

/** A folder with these files. */
function folderWith(files: Record<string, string>): string {
  const folder = freshFolder()
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

const treeOf = (folder: string) => Object.fromEntries([...readTree(folder, '.')].map(([file, text]) => [file.replace(/^\.\//, ''), text]))
const init = (cwd: string, ...args: string[]) => here(['init', ...args], { cwd })
const schemaOf = (name: string) => `./node_modules/chatproof/dist/generated/${name}.schema.json`
const jobsIn = (folder: string) => Object.values(places).filter(({ job }) => existsSync(join(folder, job)))

describe('init in an empty folder', () => {
  test('writes cases that check takes once the signs of a comment are removed', async () => {
    const cwd = freshFolder()
    await init(cwd, '--sdk-app-id', sdkAppId)
    const text = readFileSync(join(cwd, cases), 'utf8')
    expect(text).toMatch(/^#/)
    writeFileSync(join(cwd, cases), text.slice(text.indexOf('# - name')).replaceAll(/^# ?/gm, ''))
    const args = ['check', await reference(), '--webhook', 'C2C.*', '--cases', cases, '--only', 'case-*', '--report', 'json']
    const { code, stdout } = await here(args, { cwd })
    expect([code, JSON.parse(stdout).results.map(({ check, status }: Result) => [check, status])]).toEqual([
      1,
      [
        ['case-an-advertisement-is-rejected', 'failed'],
        ['case-an-ordinary-message-is-allowed', 'passed'],
      ],
    ])
  })

  test('writes a config and an empty waiver file with which check works at once', async () => {
    const cwd = freshFolder()
    const { code, stdout, stderr } = await init(cwd, '--sdk-app-id', sdkAppId)
    expect([code, stderr]).toEqual([0, ''])
    expect(Object.keys(treeOf(cwd)).sort()).toEqual([cases, config, waivers])
    expect(JSON.parse(readFileSync(join(cwd, config), 'utf8'))).toEqual({ $schema: schemaOf('config'), sdkAppId: 1400000001, waivers })
    for (const file of [config, waivers, cases]) expect(stdout).toContain(`✔ wrote ${file}\n`)
    const checked = await here(['check', await reference()], { cwd })
    expect([checked.code, checked.stderr]).toEqual([0, ''])
  })

  test('writes no SDKAppID but one that is given, and says that it is missing, as check does then', async () => {
    const cwd = freshFolder()
    const { code, stdout } = await init(cwd)
    expect(code).toBe(0)
    expect(JSON.parse(readFileSync(join(cwd, config), 'utf8'))).toEqual({ $schema: schemaOf('config'), waivers })
    expect(stdout).toContain(`- Add "sdkAppId" to ${config}`)
    const checked = await here(['check', await reference()], { cwd })
    expect([checked.code, checked.stderr]).toEqual([2, expect.stringContaining('Give --sdk-app-id')])
  })

  test('writes the longest SDKAppID as a number, with all its digits', async () => {
    const cwd = freshFolder()
    await init(cwd, '--sdk-app-id', '999999999999999')
    expect(readFileSync(join(cwd, config), 'utf8')).toContain('"sdkAppId": 999999999999999,')
    const { entries, url } = await journal(acknowledge)
    await here(['check', url, '--only', 'answer-json'], { cwd })
    expect(entries[0]?.query.get('SdkAppid')).toBe('999999999999999')
  })

  test('says that it found no CI and how to ask for one, unless none is wanted', async () => {
    const { code, stdout } = await init(freshFolder())
    expect([code, stdout]).toEqual([0, expect.stringMatching(/No CI was found here.*--ci github\|gitlab\|jenkins/)])
    expect((await init(freshFolder(), '--ci', 'none')).stdout).not.toContain('No CI')
  })

  test('says how to add the package, until package.json names it', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    const step = `- Add chatproof to your project: npm install --save-dev ./chatproof-${version}.tgz`
    expect((await init(freshFolder(), '--ci', 'github')).stdout).toContain(step)
    expect((await init(folderWith({ 'package.json': '{"devDependencies":{"express":"^5.0.0"}}' }))).stdout).toContain(step)
    expect((await init(await repository())).stdout).not.toContain('Add chatproof')
  })

  test('prints with --json one object a line', async () => {
    const { stdout } = await init(freshFolder(), '--json', '--ci', 'gitlab')
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const files = [config, waivers, cases, places.gitlab?.job].map((file) => ({ type: 'file', file, written: true }))
    expect(lines.slice(0, 4)).toEqual(files)
    expect(lines.length).toBeGreaterThan(5)
    for (const line of lines.slice(4)) expect(line).toEqual({ type: 'next', step: expect.stringMatching(/\w/) })
  })

  test('works as a process of its own', async () => {
    const cwd = freshFolder()
    const { code, stdout, stderr } = await cli(['init', '--ci', 'github'], { cwd })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('✔ wrote .github/workflows/chatproof.yml')
  })
})

test('init keeps the token file out of a repository, once, and touches no .gitignore elsewhere', async () => {
  const inside = folderWith({ '.git/HEAD': '', '.gitignore': 'dist' })
  expect((await init(inside, '--ci', 'none')).stdout).toContain('✔ changed .gitignore\n')
  expect((await init(inside, '--ci', 'none')).stdout).not.toContain('.gitignore')
  expect(readFileSync(join(inside, '.gitignore'), 'utf8')).toBe('dist\ntoken.txt\n')
  const outside = freshFolder()
  await init(outside, '--ci', 'none')
  expect(existsSync(join(outside, '.gitignore'))).toBe(false)
})

describe('the waiver file', () => {
  test('shows an entry that is one as soon as it is uncommented', async () => {
    const cwd = freshFolder()
    await init(cwd, '--sdk-app-id', sdkAppId)
    const text = readFileSync(join(cwd, waivers), 'utf8')
    writeFileSync(join(cwd, waivers), text.replaceAll(/^# (?=- check| {2}\w)/gm, '').replace(/expires: .*/, 'expires: 2099-12-31'))
    expect(parse(readFileSync(join(cwd, waivers), 'utf8'))).toHaveLength(1)
    const { url } = await journal(acknowledge)
    const { stdout } = await here(['check', url, '--only', 'appid-spelling', '--only', 'answer-json'], { cwd })
    expect(stdout).toContain('○ waived SHOULD appid-spelling')
  })

  test('takes the entries of --update-waivers and keeps what it says', async () => {
    const cwd = freshFolder()
    await init(cwd, '--sdk-app-id', sdkAppId)
    const { url } = await journal(acknowledge)
    await here(['check', url, '--only', 'appid-foreign', '--update-waivers'], { cwd })
    const text = readFileSync(join(cwd, waivers), 'utf8')
    expect(text).toMatch(/^# yaml-language-server: \$schema=\S+\n# Known failures of the webhook/)
    expect(parse(text)).toEqual([expect.objectContaining({ check: 'appid-foreign', reason: '' })])
  })
})

describe.each(Object.entries(places))('init for %s', (name, { job, sign }) => {
  test('writes the job where it is asked for, and no other', async () => {
    const folder = folderWith(Object.fromEntries(Object.values(places).map((place) => [place.sign, ''])))
    expect((await init(folder, '--ci', name)).code).toBe(0)
    expect(jobsIn(folder)).toEqual([{ job, sign }])
  })
})

describe('init', () => {
  test('writes a job for each of several CIs, and for none where none is wanted', async () => {
    const files = Object.fromEntries(Object.values(places).map(({ sign }) => [sign, '']))
    const [each, none] = [folderWith(files), folderWith(files)]
    await Promise.all([init(each), init(none, '--ci', 'none')])
    expect([jobsIn(each).length, jobsIn(none).length]).toEqual([3, 0])
  })

  test.each([
    ['git@github.com:team/app.git', 1],
    ['https://user:s3cret@github.com/team/app', 1],
    ['https://git.example.com/github.com/app', 0],
    ['https://notgithub.com/team/app', 0],
  ])('takes the remote %s for %i CI', async (url, count) => {
    const folder = folderWith({ '.git/config': `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n` })
    const { stdout } = await init(folder)
    expect(jobsIn(folder)).toHaveLength(count)
    expect(stdout).not.toContain('s3cret')
    expect(stdout).not.toContain('root of a repository')
  })

  test('run a second time changes nothing, and says so', async () => {
    const folder = folderWith(Object.fromEntries(Object.values(places).map(({ sign }) => [sign, ''])))
    await init(folder, '--sdk-app-id', sdkAppId)
    const before = treeOf(folder)
    const { code, stdout } = await init(folder, '--sdk-app-id', sdkAppId)
    expect([code, treeOf(folder)]).toEqual([0, before])
    for (const file of [config, waivers, ...Object.values(places).map(({ job }) => job)])
      expect(stdout).toContain(`– left ${file} as it is\n`)
    expect(stdout).not.toMatch(/✔|sdkAppId|"waivers"/)
  })

  test('overwrites nothing that is there', async () => {
    const mine = {
      [config]: '{}',
      [waivers]: '[]',
      [cases]: '[]',
      ...Object.fromEntries(Object.values(places).map(({ job }) => [job, 'mine'])),
    }
    const folder = folderWith(mine)
    for (const ci of Object.keys(places)) expect((await init(folder, '--ci', ci)).code).toBe(0)
    expect(treeOf(folder)).toEqual(mine)
  })

  test('says what a config that was there lacks, instead of changing it', async () => {
    const folder = folderWith({ [config]: '{"sdkAppId": 1400000002}' })
    const { stdout } = await init(folder, '--sdk-app-id', sdkAppId)
    expect(stdout).toContain(`- Set "sdkAppId" to ${sdkAppId} in ${config}. The file existed before, and has 1400000002.`)
    expect(stdout).toContain(`- Add "waivers": "${waivers}" to ${config}`)
    const named = folderWith({ [config]: '{"waivers": "ci/mine.yaml"}' })
    expect((await init(named)).stdout).toContain('✔ wrote ci/mine.yaml\n')
    expect(Object.keys(treeOf(named)).sort()).toEqual([cases, config, 'ci/mine.yaml'])
  })

  test('prints nothing of a config that a terminal would obey', async () => {
    const file = 'a\u202e\u009bb.yaml'
    const folder = () => folderWith({ [config]: JSON.stringify({ waivers: file, sdkAppId: '\u001b[2J1' }) })
    const [json, plain] = await Promise.all([['--json'], []].map((how) => init(folder(), '--sdk-app-id', sdkAppId, ...how)))
    const written = json?.stdout.split('\n').find((line) => line.includes('.yaml')) ?? ''
    expect(JSON.parse(written)).toEqual({ type: 'file', file, written: true })
    for (const character of ['\u202e', '\u009b', '\u001b']) expect(`${json?.stdout}${plain?.stdout}`).not.toContain(character)
  })

  test('prints the line that includes the GitLab job, until it is there', async () => {
    const folder = folderWith({ '.gitlab-ci.yml': 'stages: [test]\n' })
    const { stdout } = await init(folder)
    const line = /include: .*$/m.exec(stdout)?.[0] ?? ''
    expect(parse(line)).toEqual({ include: [{ local: '.gitlab/chatproof.yml' }] })
    writeFileSync(join(folder, '.gitlab-ci.yml'), `${line}\n`)
    expect((await init(folder)).stdout).not.toContain('include:')
  })

  test.each([
    ['a file stands where its folder belongs', (folder: string) => writeFileSync(join(folder, '.gitlab'), '')],
    ['a link that leads nowhere is in its place', linkToNowhere],
  ])('ends with 4 and one sentence where %s', async (_why, prepare) => {
    const folder = freshFolder()
    prepare(folder)
    const { code, stdout, stderr } = await init(folder, '--ci', 'gitlab')
    expect(code).toBe(4)
    expect(stderr).toMatch(/^chatproof: \.gitlab\/chatproof\.yml cannot be written: there is a file or a link in its place\. [^\n]+\.\n$/)
    expect(stdout).toContain(`✔ wrote ${config}`)
    expect(stdout).not.toContain('Next')
  })

  test('ends with 2 where the config is broken, and writes nothing', async () => {
    const folder = folderWith({ [config]: '{', Jenkinsfile: '' })
    const { code, stderr } = await init(folder)
    expect([code, stderr]).toEqual([2, expect.stringContaining(`${config} is not JSON`)])
    expect(Object.keys(treeOf(folder)).sort()).toEqual(['Jenkinsfile', config])
  })
})

function linkToNowhere(folder: string): void {
  mkdirSync(join(folder, '.gitlab'))
  symlinkSync(join(folder, 'nowhere'), join(folder, '.gitlab/chatproof.yml'))
}
