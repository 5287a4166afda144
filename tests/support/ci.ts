import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import { freshFolder, root, run } from './cli.ts'

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

/** The registry that npm uses in a job. By default npm works offline. */
export interface Registry {
  /** The environment variables that configure npm. */
  env: Record<string, string>
}

/** The settings of a CI job: repository, receiver and secret. */
export interface Setup {
  /** The team's repository, checked out. */
  folder: string
  /** Replaces the WEBHOOK_URL in the file, like an edit by the team. */
  url: string
  token?: string
  registry?: Registry
}

/** The result of a job. */
export interface JobOutcome {
  /** The exit code of the first step that failed, or 0. */
  code: number
  /** The log, as its readers see it. */
  log: string
  stdout: string
  /** The text of each artefact, by its path. */
  artefacts: Map<string, string>
}

/** Creates the repository of a team, with an app to start. By default chatproof is one of its development dependencies. */
export async function repository({ hasChatproof = true } = {}): Promise<string> {
  const folder = freshFolder()
  await packShim(folder)
  const devDependencies = hasChatproof ? { chatproof: 'file:chatproof.tgz' } : {}
  const app = { name: 'team', version: '1.0.0', scripts: { start: 'echo listening && echo > started' }, devDependencies }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(app))
  const shim = { version, resolved: 'file:chatproof.tgz', dev: true, bin: { chatproof: 'bin.js' } }
  const packages = { '': { ...app, scripts: undefined }, ...(hasChatproof && { 'node_modules/chatproof': shim }) }
  const lock = { name: 'team', version: '1.0.0', lockfileVersion: 3, requires: true, packages }
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock))
  return folder
}

/**
 * Puts chatproof.tgz into the folder: a package with the name and version of this one, whose command runs this project's sources.
 * npm and npx treat it like the real package, which would need the network.
 */
export async function packShim(folder: string): Promise<void> {
  const source = join(freshFolder(), 'package')
  mkdirSync(source)
  writeFileSync(join(source, 'package.json'), JSON.stringify({ name: 'chatproof', version, type: 'module', bin: { chatproof: 'bin.js' } }))
  writeFileSync(join(source, 'bin.js'), `#!/usr/bin/env node\nimport(${JSON.stringify(pathToFileURL(join(root, 'src/cli.ts')).href)})\n`, {
    mode: 0o755,
  })
  await run('tar', ['-czf', join(folder, 'chatproof.tgz'), '-C', dirname(source), 'package'])
}

/** The environment of a fresh machine: it does not inherit settings from this process. */
export function bareEnv(home: string, registry: Registry = { env: { npm_config_offline: 'true' } }): Record<string, string> {
  return {
    PATH: [dirname(process.execPath), ...(process.env.PATH ?? '').split(delimiter).filter((each) => !each.includes('node_modules'))].join(
      delimiter,
    ),
    HOME: home,
    CI: 'true',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    npm_config_userconfig: join(home, 'no-npmrc'),
    npm_config_cache: join(home, 'npm-cache'),
    ...registry.env,
  }
}

/** Runs a script in a shell with only these variables. */
export function runScript(shell: readonly string[], script: string, env: Record<string, string>, cwd: string) {
  const file = join(freshFolder(), 'script.sh')
  writeFileSync(file, script)
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`)
  return run('env', ['-i', ...variables, ...shell, file], { cwd })
}

/** The files of a folder by their path in it, or a single file. */
export function readArtefacts(path: string): [string, string][] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [[path, readFileSync(path, 'utf8')]]
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.map((entry) => {
    const file = join(entry.parentPath, entry.name)
    return [relative(path, file), readFileSync(file, 'utf8')]
  })
}

interface GitlabJob {
  variables: Record<string, string>
  script: string[]
  after_script?: string[]
  artifacts: { when: string; paths: string[]; reports: { junit: string } }
}

/** Runs the job of a GitLab file. The lines of `script` are one shell script. `after_script` always runs. */
export async function runGitlab(text: string, { folder, url, token, registry }: Setup): Promise<JobOutcome> {
  const { chatproof: job } = parse(text) as { chatproof: GitlabJob }
  const env = { ...bareEnv(freshFolder(), registry), ...job.variables, GITLAB_CI: 'true', ...variablesOf(job.variables, url, token) }
  const shell = ['bash', '--noprofile', '--norc', '-eo', 'pipefail']
  const main = await runScript(shell, job.script.join('\n'), env, folder)
  const after = await runScript(shell, (job.after_script ?? []).join('\n'), env, folder)
  const code = main.code ?? -1
  const isKept = job.artifacts.when === 'always' || code === 0
  const artefacts = new Map(isKept ? job.artifacts.paths.flatMap((path) => readArtefacts(join(folder, path))) : [])
  if (isKept && existsSync(join(folder, job.artifacts.reports.junit)))
    artefacts.set('(junit)', readFileSync(join(folder, job.artifacts.reports.junit), 'utf8'))
  return { code, stdout: main.stdout, log: main.stdout + main.stderr + after.stdout + after.stderr, artefacts }
}

/** Runs the `sh` steps of a Jenkinsfile with `sh -xe`, like Jenkins. That prints every command with its arguments. */
export async function runJenkins(text: string, { folder, url, token, registry }: Setup): Promise<JobOutcome> {
  const environment = Object.fromEntries(
    [...(/environment \{([^}]*)\}/.exec(text)?.[1] ?? '').matchAll(/^\s*(\w+) = (?:'([^'\\]*)'|credentials\('[\w-]+'\))$/gm)].map(
      ([, name, value = '']) => [name as string, value],
    ),
  )
  const [main = '', after = ''] = shellSteps(text)
  const env = { ...bareEnv(freshFolder(), registry), JENKINS_URL: 'http://jenkins.invalid/', ...variablesOf(environment, url, token) }
  const ended = await runScript(['sh', '-xe'], main, env, folder)
  const said = ended.code === 0 ? undefined : await runScript(['sh', '-xe'], after, env, folder)
  const junit = /junit testResults: '([^'*]+)'/.exec(text)?.[1] ?? ''
  const kept = /archiveArtifacts artifacts: '([^'*]+)\/\*'/.exec(text)?.[1] ?? ''
  const artefacts = new Map(readArtefacts(join(folder, kept)))
  if (existsSync(join(folder, junit))) artefacts.set('(junit)', readFileSync(join(folder, junit), 'utf8'))
  const log = ended.stdout + ended.stderr + (said === undefined ? '' : said.stdout + said.stderr)
  return { code: ended.code ?? -1, stdout: ended.stdout, log, artefacts }
}

/** The scripts of the `sh` steps, as Groovy reads them: `'''` has no interpolation, and a backslash joins two lines. */
export function shellSteps(jenkinsfile: string): string[] {
  const scripts = [...jenkinsfile.matchAll(/^\s*sh '''\n([\s\S]*?)'''$/gm)].map(([, script]) => (script as string).replaceAll('\\\n', ''))
  const others = [...jenkinsfile.matchAll(/^\s*(sh|bat|powershell)\b/gm)].length
  if (scripts.length !== others) throw new Error("The test supports only a Jenkinsfile whose scripts are between '''.")
  if (scripts.some((script) => script.includes('\\'))) throw new Error('Groovy would interpret the backslash.')
  return scripts
}

function variablesOf(named: Record<string, string>, url: string, token: string | undefined): Record<string, string> {
  if (!Object.hasOwn(named, 'WEBHOOK_URL')) throw new Error('There is no WEBHOOK_URL to change.')
  return { WEBHOOK_URL: url, ...(token !== undefined && { CHATPROOF_TOKEN: token }) }
}
