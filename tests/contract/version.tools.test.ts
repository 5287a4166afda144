import { mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Outcome, root, run } from '../support/cli.ts'
import { alert, fileOf } from '../support/names.ts'
import { copyProject, edit, runScript } from '../support/project.ts'

const overLimit = fileOf(alert)
const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', '-c', 'tag.gpgsign=false']

async function git(folder: string, ...args: string[]): Promise<void> {
  const { code, stderr } = await run('git', [...who, ...args], { cwd: folder })
  if (code !== 0) throw new Error(`git ${args.join(' ')} ended with ${code}: ${stderr}`)
}

async function commit(folder: string, ...names: string[]): Promise<void> {
  await git(folder, 'add', ...names)
  await git(folder, 'commit', '--quiet', '--message', 'A commit')
}

/** A repository of its own with a copy of the contract, released with this version as v1. */
async function release({ version = '0.1.0', tag = 'v1' }: { version?: string; tag?: string | null } = {}): Promise<string> {
  const folder = copyProject('spec', 'scripts', 'package.json')
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  setVersion(folder, version)
  edit(folder, 'spec/chat-api.yaml', /(?<=\n {2}version: ).*(?=\n)/, '0.1.0')
  await git(folder, 'init', '--quiet')
  await commit(folder, 'spec', 'scripts', 'package.json')
  if (tag !== null) await git(folder, 'tag', tag)
  return folder
}

function setVersion(folder: string, version: string): void {
  edit(folder, 'spec/openapi.yaml', /(?<=\n {2}version: ).*(?=\n)/, `${version} # set`)
}

function compare(folder: string, ...args: string[]): Promise<Outcome> {
  return runScript(folder, 'scripts/contract-version.ts', ...args)
}

const addField = [overLimit, / {10}properties:\n/, '          properties:\n            Window:\n              type: integer\n'] as const
const removeField = [overLimit, / {12}Limit:\n[\s\S]*?(?= {8}examples:)/, ''] as const
const reword = [overLimit, 'is called too fast', 'is called faster than allowed'] as const

test.concurrent('a contract that nobody changed keeps its version', async ({ expect }) => {
  const outcome = await compare(await release())
  expect(outcome).toMatchObject({ code: 0, stderr: '' })
  expect(outcome.stdout).toContain('spec/openapi.yaml: since v1, where it was 0.1.0: nothing changed; 0.1.0 is high enough.\n')
  expect(outcome.stdout).toContain('spec/chat-api.yaml: since v1, where it was 0.1.0: nothing changed; 0.1.0 is high enough.\n')
})

describe('what a change needs', () => {
  const changes: [what: string, change: readonly [string, string | RegExp, string], young: string, grown: string][] = [
    ['an optional field more', addField, '0.1.1', '1.5.0'],
    ['a field less', removeField, '0.2.0', '2.0.0'],
    ['other words', reword, '0.1.1', '1.4.3'],
  ]

  for (const [what, change, young, grown] of changes) {
    for (const [from, needed] of [
      ['0.1.0', young],
      ['1.4.2', grown],
    ] as const) {
      test.concurrent(`${what} after ${from} is rejected without a higher version, and accepted as ${needed}`, async ({ expect }) => {
        const folder = await release({ version: from })
        edit(folder, ...change)
        const rejected = await compare(folder)
        expect(rejected.stderr).toMatch(
          new RegExp(`^spec/openapi\\.yaml: .*; info\\.version is ${from} and must be ${needed} or higher\\.\n$`),
        )
        expect(rejected.code).toBe(1)

        setVersion(folder, needed)
        const accepted = await compare(folder)
        expect(accepted.stdout).toContain(`; ${needed} is high enough.`)
        expect(accepted).toMatchObject({ code: 0, stderr: '' })
      })
    }
  }

  type Change = [what: string, file: string, find: string | RegExp, replacement: string, says: string]
  const breaking: Change[] = [
    ['a field that may be left out now', overLimit, 'Request, Limit]', 'Request]', 'Properties are no longer required: `Limit`.'],
    ['a reply that is no longer allowed', 'spec/schemas/Reply.yaml', '[OK, FAIL]', '[OK]', "Enum of `ActionStatus` lost values: 'FAIL'."],
    ['a query parameter less', overLimit, /.*OptPlatform\.yaml\n/, '', 'post/parameters/2: removed.'],
    ['a query parameter that may be left out now', 'spec/parameters/SdkAppid.yaml', 'required: true\n', '', 'required: modified.'],
    ['a wider bound', overLimit, 'minimum: 1\n', 'minimum: 0\n', "Lower bound of `Limit` changed from '>= 1' to '>= 0'."],
    ['a shorter deadline', 'spec/openapi.yaml', 'deadlineMs: 2000', 'deadlineMs: 1500', 'x-terms deadlineMs: modified.'],
    ['another signature', 'spec/security/Sign.yaml', 'algorithm: sha256', 'algorithm: sha512', 'x-signature algorithm: modified.'],
    ['a shorter life of a signature', 'spec/security/RequestTime.yaml', 'Seconds: 60', 'Seconds: 30', 'x-toleranceSeconds: modified.'],
  ]
  const breakingLines = async (changes: readonly Change[]) => {
    const folder = await release()
    for (const [, file, find, replacement] of changes) edit(folder, file, find, replacement)
    const { code, stdout, stderr } = await compare(folder)
    expect(stderr).toContain('must be 0.2.0 or higher')
    expect(code).toBe(1)
    return stdout.split('\n').filter((line) => line.startsWith('spec/openapi.yaml: breaking: '))
  }
  // Each is told of with a line of its own, so that one run is enough for all.
  let lines: Promise<string[]> | undefined
  test.concurrent.for(breaking)('%s breaks receivers', async ([, , , , says], { expect }) => {
    lines ??= breakingLines(breaking)
    expect(await lines).toContainEqual(expect.stringContaining(says))
  })

  test.concurrent('a webhook less breaks receivers', async ({ expect }) => {
    const less = new RegExp(`  ${alert}:\\n.*\\n`)
    const says = `Webhook \`${alert}\` was removed.`
    expect(await breakingLines([['a webhook less', 'spec/openapi.yaml', less, '', says]])).toEqual([expect.stringContaining(says)])
  })

  const harmless: Change[] = [
    ['a webhook more', 'spec/openapi.yaml', 'webhooks:\n', `webhooks:\n  Group.New:\n    $ref: ${overLimit.slice(5)}\n`, 'adds something'],
    ['an example more', overLimit, / {10}other-api:/, '          new:\n            value: {}\n          other-api:', 'adds something'],
    ['an example less', overLimit, / {10}below-limit:\n[\s\S]*?(?= {10}other-api:)/, '', 'none adds or breaks anything'],
    ['a narrower bound', overLimit, 'minimum: 1\n', 'minimum: 2\n', 'none adds or breaks anything'],
  ]
  test.concurrent.for(harmless)('%s breaks nobody', async ([, file, find, replacement, says], { expect }) => {
    const folder = await release()
    edit(folder, file, find, replacement)
    const { code, stdout, stderr } = await compare(folder)
    expect(stdout).not.toContain('breaking')
    expect(stderr).toContain(`${says}; info.version is 0.1.0 and must be 0.1.1 or higher.`)
    expect(code).toBe(1)
  })

  test.concurrent('each description has a version of its own', async ({ expect }) => {
    const folder = await release()
    edit(folder, 'spec/paths/openim/sendmsg.yaml', 'required: [To_Account', 'required: [SyncOtherMachine, To_Account')
    setVersion(folder, '0.2.0')
    const { code, stdout, stderr } = await compare(folder)
    expect(stdout).toMatch(/^spec\/openapi\.yaml: .*; 0\.2\.0 is high enough\.$/m)
    expect(stderr).toMatch(/^spec\/chat-api\.yaml: .*must be 0\.2\.0 or higher\.\n$/)
    expect(code).toBe(1)
  })

  test.concurrent('a version does not go back', async ({ expect }) => {
    const folder = await release({ version: '1.4.2' })
    setVersion(folder, '1.4.1')
    const { code, stderr } = await compare(folder)
    expect(stderr).toContain('nothing changed; info.version is 1.4.1 and must be 1.4.2 or higher.')
    expect(code).toBe(1)
  })

  test.concurrent('a version that is no version is wrong usage', async ({ expect }) => {
    const folder = await release()
    setVersion(folder, 'next')
    const { code, stderr } = await compare(folder)
    expect(stderr).toContain('info.version of spec/openapi.yaml is "next": it must be three numbers, such as 1.2.3.')
    expect(code).toBe(2)
  })
})

describe('the base', () => {
  test.concurrent('is the newest tag', async ({ expect }) => {
    const folder = await release()
    edit(folder, ...removeField)
    setVersion(folder, '0.2.0')
    await commit(folder, 'spec')
    await git(folder, 'tag', 'v2')
    await git(folder, 'tag', 'not-a-release')
    expect((await compare(folder)).stdout).toContain('since v2, where it was 0.2.0: nothing changed')
  })

  test.concurrent('may be any tag, branch or commit', async ({ expect }) => {
    const folder = await release()
    edit(folder, ...removeField)
    setVersion(folder, '0.2.0')
    await commit(folder, 'spec')
    await git(folder, 'tag', 'v2')
    const { code, stdout } = await compare(folder, 'HEAD~1')
    expect(stdout).toMatch(/since HEAD~1, where it was 0\.1\.0: changes: \d+, at least one is breaking; 0\.2\.0 is high enough/)
    expect(code).toBe(0)
  })

  test.concurrent('is HEAD where nothing was released, which is said', async ({ expect }) => {
    const folder = await release({ tag: null })
    edit(folder, ...removeField)
    const { code, stdout, stderr } = await compare(folder)
    expect(stdout).toContain('There is no tag v*, so there is no release to compare with: compared with HEAD.\n')
    expect(stderr).toContain('since HEAD, where it was 0.1.0')
    expect(code).toBe(1)
  })

  test.concurrent('that does not exist ends with 2', async ({ expect }) => {
    const folder = await release()
    for (const base of ['v9', '--help']) {
      const { code, stdout, stderr } = await compare(folder, base)
      expect(stderr).toBe(`There is no "${base}" in this repository to compare the contract with: give a tag, a branch or a commit.\n`)
      expect(stdout).toBe('')
      expect(code).toBe(2)
    }
  })

  test.concurrent('that has no contract ends with 2', async ({ expect }) => {
    const folder = await release()
    await git(folder, 'checkout', '--quiet', '--orphan', 'other')
    await git(folder, 'rm', '-r', '--quiet', '--cached', '.')
    await commit(folder, 'package.json')
    const { code, stderr } = await compare(folder, 'other')
    expect(stderr).toBe('"other" has no folder spec/, so there is no contract to compare with.\n')
    expect(code).toBe(2)
  })

  test.concurrent('is not guessed in a shallow clone, whose tags are elsewhere', async ({ expect }) => {
    const folder = await release()
    edit(folder, ...reword)
    await commit(folder, 'spec')
    await git(folder, 'clone', '--quiet', '--depth=1', '--no-tags', pathToFileURL(folder).href, 'shallow')
    const shallow = join(folder, 'shallow')
    symlinkSync(join(root, 'node_modules'), join(shallow, 'node_modules'))
    const { code, stderr } = await compare(shallow)
    expect(stderr).toContain('This clone is shallow and has no tag v*')
    expect(code).toBe(2)
  })
})

test('nothing is left behind, and nothing is written into the repository', async () => {
  const folder = await release()
  edit(folder, ...removeField)
  const temporary = join(folder, 'temporary')
  mkdirSync(temporary)
  const { code } = await run(process.execPath, ['scripts/contract-version.ts'], { cwd: folder, env: { TMPDIR: temporary } })
  expect(code).toBe(1)
  // Node keeps what it compiled there.
  expect(readdirSync(temporary).filter((name) => name !== 'node-compile-cache')).toEqual([])
  const { stdout } = await run('git', ['status', '--porcelain', '--', 'spec', 'scripts'], { cwd: folder })
  expect(stdout).toBe(` M ${overLimit}\n`)
})
