import { appendFileSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { createFile } from '../disk.ts'
import { ChatproofError } from '../error.ts'
import { say } from '../say.ts'
import { brief, oneLine, toJsonText } from '../text.ts'
import { orOutputError } from './file.ts'
import { packageFile, version } from './package.ts'
import { configFile, readSettings } from './settings.ts'
import { paint, type Terminal } from './terminal.ts'
import type { FlagsOf } from './verbs.ts'

type InitFlags = FlagsOf<'init'>

type CiName = Exclude<InitFlags['ci'], undefined | 'none'>

/** The job for a CI: a file of this package, and where it goes in the team's folder. */
interface Job {
  /** Its file in the package. */
  source: string
  file: string
  /** Whether the team uses this CI. */
  isFound(folder: string): boolean
  /** What the user still has to do, as sentences. */
  next(folder: string): string[]
}

const defaultWaiverFile = 'chatproof.waivers.yaml'

const jobs: Record<CiName, Job> = {
  github: {
    source: 'ci/github.yml',
    file: '.github/workflows/chatproof.yml',
    isFound: (folder) =>
      existsSync(join(folder, '.github')) || /^\s*url\s*=.*(?:@|\/\/)github\.com[:/]/m.test(readIfThere(join(folder, '.git/config')) ?? ''),
    next(folder) {
      const isRoot = existsSync(join(folder, '.git'))
      const step = say`In ${this.file}, set WEBHOOK_URL and how your app is started; on GitHub, add the secret CHATPROOF_TOKEN.`
      return isRoot
        ? [step]
        : [step, say`GitHub reads workflows only in the root of a repository: if this folder is not the root, move .github there.`]
    },
  },
  gitlab: {
    source: 'ci/gitlab.yml',
    file: '.gitlab/chatproof.yml',
    isFound: (folder) => existsSync(join(folder, '.gitlab-ci.yml')),
    next(folder) {
      const step = say`In ${this.file}, set WEBHOOK_URL and how your app is started; on GitLab, add the masked variable CHATPROOF_TOKEN.`
      const isIncluded = readIfThere(join(folder, '.gitlab-ci.yml'))?.includes(this.file) === true
      return isIncluded
        ? [step]
        : [step, say`Add this to .gitlab-ci.yml, or add the item to an include that is there: include: [{ local: ${this.file} }]`]
    },
  },
  jenkins: {
    source: 'ci/Jenkinsfile',
    file: 'Jenkinsfile.chatproof',
    isFound: (folder) => existsSync(join(folder, 'Jenkinsfile')),
    next() {
      return [
        say`In ${this.file}, set WEBHOOK_URL and how your app is started; in Jenkins, add the secret text chatproof-token and a pipeline with the script path ${this.file}.`,
      ]
    },
  },
}

/** Where an editor finds the schema of a file, once the package is installed. */
const schemaOf = (name: 'config' | 'waivers' | 'cases') => `./node_modules/chatproof/dist/generated/${name}.schema.json`

const waiverText = `# yaml-language-server: $schema=${schemaOf('waivers')}
# Known failures of the webhook that do not fail the run for now. \`npx chatproof check URL --update-waivers\` adds an entry for
# each failure; fill in its empty lines. A waiver that has expired, or that waives nothing any more, fails the run. A line
# "webhook: NAME" limits an entry to one webhook. An entry:
#
# - check: appid-spelling
#   reason: the gateway removes white space from parameters, ticket 123
#   owner: im-team
#   expires: 2027-01-31
`

const defaultCaseFile = 'chatproof.cases.yaml'

/** A file with cases that do nothing yet, about a webhook that asks before a message is delivered. */
async function caseText(): Promise<string> {
  const { webhooks } = await import('../contract/contract.ts')
  const asks = [...webhooks.values()].find(({ terms, examples }) => terms.kind === 'before' && examples[0]?.body.MsgBody !== undefined)
  return `# yaml-language-server: $schema=${schemaOf('cases')}
# How your receiver must decide about callbacks of your own. Each case is a MUST of \`npx chatproof check URL --cases ${defaultCaseFile}\`.
# The webhook must be on: say so with --webhook, or with "webhooks" in the config. Remove the signs # to begin.
#
# - name: an advertisement is rejected
#   webhook: ${asks?.name}
#   set:
#     MsgBody.0.MsgContent.Text: visit our casino
#   expect: { effect: reject }
#
# - name: an ordinary message is allowed
#   webhook: ${asks?.name}
#   expect: { effect: allow }
`
}

/** `chatproof init`: writes a config, a waiver file, a file for cases and the job for each CI that is found. It changes no file that exists, except for a line in .gitignore that keeps the token out of the repository. */
export async function init(_argument: undefined, flags: InitFlags, terminal: Terminal): Promise<number> {
  const { folder } = terminal
  const before = await readSettings(terminal)
  // If the user gives no SDKAppID, none is written: nobody would notice that the checks use a made-up one.
  const settings = before ?? { ...(flags.sdkAppId === undefined ? {} : { sdkAppId: Number(flags.sdkAppId) }), waivers: defaultWaiverFile }
  const waiverFile = typeof settings.waivers === 'string' ? settings.waivers : defaultWaiverFile
  const caseFile = typeof settings.cases === 'string' ? settings.cases : defaultCaseFile
  const cases = await caseText()
  const chosen = chooseJobs(flags.ci, folder)
  const files: [string, () => string][] = [
    [configFile, () => `${JSON.stringify({ $schema: schemaOf('config'), ...settings }, null, 2)}\n`],
    [waiverFile, () => waiverText],
    [caseFile, () => cases],
    ...chosen.map(({ file, source }): [string, () => string] => [file, () => readFileSync(packageFile(source), 'utf8')]),
  ]
  for (const [file, text] of files) show(file, create(file, text(), folder) ? 'wrote' : undefined, flags, terminal)
  if (ignore(tokenFile, folder)) show('.gitignore', 'changed', flags, terminal)

  const steps = [
    ...nextForPackage(folder),
    ...nextForConfig(settings, flags),
    ...chosen.flatMap((job) => job.next(folder)),
    ...(chosen.length === 0 && flags.ci !== 'none' ? [noCi] : []),
    say`Put the token of the console into ${tokenFile}, then prove your webhook: npx chatproof check http://localhost:3000/im --token-file ${tokenFile}`,
  ]
  if (!flags.json) terminal.out(`\n${terminal.translate(say`Next:`)}`)
  for (const step of steps) terminal.out(flags.json ? toJsonText({ type: 'next', step }) : `- ${oneLine(terminal.translate(step))}`)
  return 0
}

const noCi = say`No CI was found here: there is no .github, no remote on github.com, no .gitlab-ci.yml and no Jenkinsfile. For a job, give --ci ${Object.keys(jobs).join('|')}.`

/** The jobs and all documented `npx` commands run what npm installed in the project, and fetch nothing by its name. */
function nextForPackage(folder: string): string[] {
  if (/"chatproof"\s*:/.test(readIfThere(join(folder, 'package.json')) ?? '')) return []
  const command = `npm install --save-dev ./chatproof-${version}.tgz`
  return [say`Add chatproof to your project: ${command}. \`npm pack\` makes that file in chatproof's repository; keep it in yours.`]
}

/** What the config still needs for `check URL`. A config that existed before may lack anything. */
function nextForConfig(settings: Record<string, unknown>, { sdkAppId }: Partial<InitFlags>): string[] {
  const has = settings.sdkAppId === undefined ? undefined : String(settings.sdkAppId)
  const steps: string[] = []
  if (sdkAppId === undefined && has === undefined)
    steps.push(say`Add "sdkAppId" to ${configFile}, with the SDKAppID of your app from the console: nothing is checked without it.`)
  else if (sdkAppId !== undefined && sdkAppId !== has)
    steps.push(
      has === undefined
        ? say`Set "sdkAppId" to ${sdkAppId} in ${configFile}. The file existed before, and has none.`
        : say`Set "sdkAppId" to ${sdkAppId} in ${configFile}. The file existed before, and has ${brief(has)}.`,
    )
  if (settings.waivers === undefined)
    steps.push(say`Add "waivers": "${defaultWaiverFile}" to ${configFile}. The file existed before, and names no waiver file.`)
  return steps
}

function chooseJobs(asked: InitFlags['ci'], folder: string): Job[] {
  if (asked === 'none') return []
  return asked === undefined ? Object.values(jobs).filter((job) => job.isFound(folder)) : [jobs[asked]]
}

/** A file of another tool, which may say which CI is used; undefined if it cannot be read. */
function readIfThere(path: string): string | undefined {
  try {
    return statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined
  } catch {
    return undefined
  }
}

/**
 * Writes a file and the folders above it, unless it is there.
 *
 * @returns whether it was written
 * @throws ChatproofError `output` when it cannot be
 */
function create(file: string, text: string, folder: string): boolean {
  const path = resolve(folder, file)
  if (existsSync(path)) return false
  try {
    mkdirSync(dirname(path), { recursive: true })
    createFile(path, [text], 0o666)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const reason = reasons[code ?? ''] ?? message
    throw new ChatproofError('output', say`${file} cannot be written: ${reason}. Correct that and run init again: it overwrites nothing.`)
  }
  return true
}

const reasons: Record<string, string> = {
  EACCES: say`you may not write there`,
  EPERM: say`you may not write there`,
  EROFS: say`nothing can be written there`,
  EEXIST: say`there is a file or a link in its place`,
  ENOTDIR: say`there is a file in the place of its folder`,
  ENOSPC: say`the disk is full`,
}

function show(file: string, done: 'wrote' | 'changed' | undefined, { json }: InitFlags, terminal: Terminal): void {
  if (json) terminal.out(toJsonText({ type: 'file', file, written: done !== undefined }))
  else {
    const name = oneLine(file)
    const told = { wrote: say`wrote ${name}`, changed: say`changed ${name}`, left: say`left ${name} as it is` }[done ?? 'left']
    terminal.out(`${done === undefined ? '–' : paint(terminal, 'green', '✔')} ${terminal.translate(told)}`)
  }
}

/** Where the documented commands read the token from. */
const tokenFile = 'token.txt'

/**
 * Keeps a file out of the repository, if the folder is in one.
 *
 * @returns whether .gitignore got a line
 * @throws ChatproofError `output` when it cannot be written
 */
function ignore(file: string, folder: string): boolean {
  const path = join(folder, '.gitignore')
  const before = readIfThere(path)
  if (before === undefined && !isInRepository(folder)) return false
  if (before?.split(/\r?\n/).some((line) => [file, `/${file}`].includes(line.trim()))) return false
  const start = before === undefined || before === '' || before.endsWith('\n') ? '' : '\n'
  orOutputError(path, '.gitignore cannot be written', () => appendFileSync(path, `${start}${file}\n`))
  return true
}

function isInRepository(folder: string): boolean {
  return existsSync(join(folder, '.git')) || (dirname(folder) !== folder && isInRepository(dirname(folder)))
}
