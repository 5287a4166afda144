// Checks whether the version number of the contract is high enough for its changes. `npm run contract:diff` compares with the newest
// tag, `npm run contract:diff -- BASE` with another base. Exit codes: 0 the number is high enough, 1 it is too low, 2 the base does
// not exist.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parse as parseYaml } from 'yaml'
import { redocly } from './redocly.ts'

const root = dirname(import.meta.dirname)
const descriptions = ['spec/openapi.yaml', 'spec/chat-api.yaml']

/** The part of a version number that a change raises, the largest change first. */
const impacts = ['major', 'minor', 'patch'] as const
type Impact = (typeof impacts)[number]

/** The output of `redocly diff --format json`. */
interface DiffReport {
  reportVersion: string
  infoVersions: { base: string; revision: string }
  changes: Change[]
}

interface Change {
  path: string
  kind: 'added' | 'removed' | 'modified'
  impact: Impact
  /** Why the change is breaking, if Redocly gives a reason. */
  verdicts: { message: string }[]
  property?: string
  base?: { value?: unknown }
  revision?: { value?: unknown }
}

const meanings: Record<Impact, string> = {
  major: 'at least one is breaking',
  minor: 'none is breaking, at least one adds something',
  patch: 'none adds or breaks anything',
}

/** The terms of a webhook that a receiver depends on. The other terms are prose. */
const terms = ['kind', 'threshold', 'deadlineMs', 'retry', 'sendsClientIP', 'enabledByDefault']

const folder = mkdtempSync(join(tmpdir(), 'chatproof-contract-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const base = process.argv[2] ?? newestTag() ?? 'HEAD'
checkOut(base)
process.exitCode = Math.max(...descriptions.map(compare))

/** The newest release among the ancestors of HEAD. */
function newestTag(): string | undefined {
  const tag = git('describe', '--tags', '--abbrev=0', '--match', 'v*')?.toString().trim()
  if (tag !== undefined) return tag
  if (git('rev-parse', '--is-shallow-repository')?.toString().trim() === 'true') {
    end('This clone is shallow and has no tag v*, so nothing can be compared. Fetch the whole history with its tags, or name a base.')
  }
  console.log('There is no tag v*, so there is no release to compare with: compared with HEAD.')
  return undefined
}

/** Extracts spec/ of the base into the temporary folder. */
function checkOut(ref: string): void {
  if (git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`) === undefined) {
    end(`There is no "${ref}" in this repository to compare the contract with: give a tag, a branch or a commit.`)
  }
  const archive = git('archive', '--format=tar', ref, 'spec')
  if (archive === undefined) end(`"${ref}" has no folder spec/, so there is no contract to compare with.`)
  execFileSync('tar', ['-x', '-C', folder], { input: archive })
}

/** Compares one description with its base, prints the version that it needs, and returns the exit code. */
function compare(file: string): number {
  if (!existsSync(join(folder, file))) {
    console.log(`${file} is new since ${base}: any version will do.`)
    return 0
  }
  const { infoVersions, changes } = diff(file)
  const isVersion = ({ path, property }: Change) => path === '#/info' && property === 'version'
  const rated = changes.filter((change) => !isVersion(change)).map((change) => ({ ...change, impact: impactOf(change) }))
  const impact = impacts.find((each) => rated.some((change) => change.impact === each))
  const needed = raise(parse(infoVersions.base, `${file} at ${base}`), impact)
  const isEnough = compareVersions(parse(infoVersions.revision, file), needed) >= 0

  for (const change of rated.filter((each) => each.impact === 'major')) console.log(`${file}: breaking: ${describe(change)}`)
  const what = impact === undefined ? 'nothing changed' : `changes: ${rated.length}, ${meanings[impact]}`
  const since = `${file}: since ${base}, where it was ${infoVersions.base}: ${what}`
  if (isEnough) console.log(`${since}; ${infoVersions.revision} is high enough.`)
  else console.error(`${since}; info.version is ${infoVersions.revision} and must be ${needed.join('.')} or higher.`)
  return isEnough ? 0 : 1
}

function diff(file: string): DiffReport {
  if (isSame(file)) {
    const { version } = parseYaml(readFileSync(join(root, file), 'utf8')).info
    return { reportVersion: '1', infoVersions: { base: version, revision: version }, changes: [] }
  }
  const config = join(folder, 'redocly.yaml')
  const output = join(folder, 'diff.json')
  writeFileSync(config, 'telemetry: off\nextends:\n  - diff-recommended\n')
  redocly(root, ['diff', join(folder, file), file, '--config', config, '--format=json', '--fail-on=none', '--output', output])
  const report: DiffReport = JSON.parse(readFileSync(output, 'utf8'))
  if (report.reportVersion !== '1')
    throw new Error(`redocly diff wrote a report of version ${report.reportVersion}, but this script reads only version 1.`)
  return report
}

/** Whether all files that a description is made of are what they were. Most changes are to one description, and a diff takes long. */
function isSame(file: string): boolean {
  const [was, is] = [folder, root].map((each) => textsOf(each, file)) as [Map<string, string>, Map<string, string>]
  return was.size === is.size && [...is].every(([name, text]) => was.get(name) === text)
}

/** The texts of a description and of all files that it refers to, by their names. */
function textsOf(base: string, file: string, texts = new Map<string, string>()): Map<string, string> {
  const path = join(base, file)
  if (texts.has(file) || !statSync(path, { throwIfNoEntry: false })?.isFile()) return texts
  const text = readFileSync(path, 'utf8')
  texts.set(file, text)
  for (const [, name = ''] of text.matchAll(/\$ref['"]?\s*:\s*['"]?([^\s'"#,}]+)/g)) textsOf(base, join(dirname(file), name), texts)
  return texts
}

/**
 * The impact of a change. Redocly's own rating misses two kinds of breaking change: it allows a webhook to lose query parameters,
 * and it ignores the extensions of this contract.
 */
function impactOf({ path, kind, property = '', impact, base: was, revision: is }: Change): Impact {
  const isParameter = /^#\/webhooks\/[^/]+\/post\/parameters\/\d+$/.test(path)
  const isGone = isParameter && (kind === 'removed' || (property === 'required' && was?.value === true && is?.value !== true))
  const isTerm = path.endsWith('/x-terms') && terms.includes(property)
  const isSigning = /\/securitySchemes\/\w+$/.test(path) && ['x-signature', 'x-toleranceSeconds'].includes(property)
  const isSignature = path.endsWith('/x-signature') && property !== 'vectors'
  return isGone || isTerm || isSigning || isSignature ? 'major' : impact
}

function describe({ path, kind, property, verdicts }: Change): string {
  const messages = verdicts.map(({ message }) => message).join(' ')
  return `${path}${property === undefined ? '' : ` ${property}`}: ${messages || `${kind}.`}`
}

type Version = [major: number, minor: number, patch: number]

function parse(text: string, where: string): Version {
  const [, ...parts] =
    /^(\d+)\.(\d+)\.(\d+)$/.exec(text) ?? end(`info.version of ${where} is "${text}": it must be three numbers, such as 1.2.3.`)
  return parts.map(Number) as Version
}

/** The lowest allowed version after a change. Before 1.0.0 a breaking change raises the second number and any other change the third, as in npm. */
function raise([major, minor, patch]: Version, impact: Impact | undefined): Version {
  if (impact === undefined) return [major, minor, patch]
  if (major === 0) return impact === 'major' ? [0, minor + 1, 0] : [0, minor, patch + 1]
  if (impact === 'major') return [major + 1, 0, 0]
  return impact === 'minor' ? [major, minor + 1, 0] : [major, minor, patch + 1]
}

function compareVersions(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
}

/** The output of a git command; undefined if it fails. */
function git(...args: string[]): Buffer | undefined {
  try {
    return execFileSync('git', args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 * 1024 * 1024 })
  } catch {
    return undefined
  }
}

function end(message: string): never {
  console.error(message)
  process.exit(2)
}
