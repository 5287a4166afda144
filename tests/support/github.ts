import { mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { bareEnv, type JobOutcome, type Registry, readArtefacts, runScript, type Setup } from './ci.ts'
import { freshFolder, root } from './cli.ts'
import { copyProject } from './project.ts'

export interface GithubOutcome extends JobOutcome {
  summary: string
  outputs: Record<string, string>
  /** The values that GitHub was told to hide. */
  masks: string[]
  /** The actions that were used, in order. */
  used: string[]
}

interface Step {
  id?: string
  name?: string
  if?: string
  uses?: string
  with?: Record<string, unknown>
  run?: string
  shell?: string
  env?: Record<string, unknown>
  'working-directory'?: string
}

interface Contexts {
  env: Record<string, string>
  inputs: Record<string, string>
  secrets: Record<string, string>
  steps: Record<string, { outputs: Record<string, string> }>
}

/** Evaluates an expression from `${{ }}`. It supports only what the files need and throws for anything else. */
function evaluate(expression: string, contexts: Contexts, hasFailed: boolean): string {
  const terms = expression.split('&&').map((term) => term.trim())
  const values = terms.map((term) => {
    if (term === 'always()') return 'true'
    if (term === 'failure()') return hasFailed ? 'true' : ''
    const match = /^((?:env|inputs|secrets)\.[\w-]+|steps\.[\w-]+\.outputs\.[\w-]+)( [!=]= '')?$/.exec(term)
    if (!match) throw new Error(`The test does not know the expression "${term}".`)
    const [context, ...path] = (match[1] as string).split('.')
    const found = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], contexts[context as keyof Contexts])
    if (found === undefined && context === 'inputs') throw new Error(`There is no input "${path}".`)
    const value = String(found ?? '')
    return match[2] === " == ''" ? String(value === '' || '') : value
  })
  return values.every(Boolean) ? (values.at(-1) as string) : ''
}

function interpolate(value: unknown, contexts: Contexts): string {
  return String(value).replaceAll(/\$\{\{(.*?)\}\}/g, (_, expression: string) => evaluate(expression.trim(), contexts, false))
}

const interpolateAll = (values: Record<string, unknown> | undefined, contexts: Contexts) =>
  Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, interpolate(value, contexts)]))

/** A small GitHub runner. It supports what action.yml and ci/github.yml need. */
class Runner {
  readonly #folder: string
  readonly #registry: Registry | undefined
  readonly #temp = freshFolder()
  /** The repository of the action, as GitHub checks it out: only committed files, nothing built or installed. */
  readonly #action = copyProject('action.yml', 'package.json', 'package-lock.json', 'bin', 'ci', 'generated', 'mocks', 'src')
  readonly outcome: GithubOutcome = {
    code: 0,
    log: '',
    stdout: '',
    artefacts: new Map(),
    summary: '',
    outputs: {},
    masks: [],
    used: [],
  }

  constructor(folder: string, registry?: Registry) {
    this.#folder = folder
    this.#registry = registry
  }

  async steps(steps: readonly Step[], contexts: Contexts): Promise<number> {
    let code = 0
    for (const step of steps) {
      const condition = step.if ?? ''
      const isAsked = condition === '' || evaluate(condition, contexts, code !== 0) !== ''
      if (!isAsked || (code !== 0 && !/always\(\)|failure\(\)/.test(condition))) continue
      const ended = step.uses === undefined ? await this.#run(step, contexts) : await this.#use(step, contexts)
      code ||= ended
    }
    return code
  }

  async #run(step: Step, contexts: Contexts): Promise<number> {
    const [output, summary] = ['output', 'summary'].map((name) => join(mkdtempSync(join(this.#temp, 'step-')), name)) as [string, string]
    for (const file of [output, summary]) writeFileSync(file, '')
    const env = {
      ...bareEnv(this.#temp, this.#registry),
      ...contexts.env,
      ...interpolateAll(step.env, contexts),
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: this.#folder,
      GITHUB_ACTION_PATH: this.#action,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: this.#temp,
    }
    const shell = step.shell === 'bash' ? ['bash', '--noprofile', '--norc', '-eo', 'pipefail'] : ['bash', '-e']
    const cwd = resolve(this.#folder, interpolate(step['working-directory'] ?? '.', contexts))
    const { code, stdout, stderr } = await runScript(shell, interpolate(step.run, contexts), env, cwd)
    const commands = stdout.split('\n').filter((line) => line.startsWith('::add-mask::'))
    this.outcome.masks.push(...commands.map((line) => decode(line.slice('::add-mask::'.length))))
    // The runner removes this command from the log. It is the only place where the value may appear.
    const shown = stdout.replaceAll(/^::add-mask::.*\n/gm, '')
    this.outcome.stdout += shown
    this.outcome.log += shown + stderr
    this.outcome.summary += readFileSync(summary, 'utf8')
    const outputs = Object.fromEntries(readFileSync(output, 'utf8').split('\n').filter(Boolean).map(splitOutput))
    if (step.id !== undefined) contexts.steps[step.id] = { outputs }
    return code ?? -1
  }

  async #use(step: Step, contexts: Contexts): Promise<number> {
    const [action = '', tag = ''] = step.uses?.split('@') ?? []
    this.outcome.used.push(action)
    const given = interpolateAll(step.with, contexts)
    if (!/^v\d+$/.test(tag)) throw new Error(`${step.uses} has no version.`)
    if (action === 'actions/checkout' || action === 'actions/setup-node') return 0
    if (action === 'actions/upload-artifact') {
      for (const [path, text] of readArtefacts(resolve(this.#folder, given.path ?? ''))) this.outcome.artefacts.set(path, text)
      return 0
    }
    if (action !== '<owner>/chatproof') throw new Error(`The test does not know the action "${step.uses}".`)
    return this.action(given, contexts.env)
  }

  async action(given: Record<string, string>, env: Record<string, string>): Promise<number> {
    const { inputs, outputs, runs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action
    for (const name of Object.keys(given)) if (!Object.hasOwn(inputs, name)) throw new Error(`action.yml has no input "${name}".`)
    for (const [name, { required }] of Object.entries(inputs))
      if (required && given[name] === undefined) throw new Error(`${name} is missing.`)
    const values = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, given[name] ?? input.default ?? '']))
    const contexts: Contexts = { env, inputs: values, secrets: {}, steps: {} }
    const code = await this.steps(runs.steps, contexts)
    for (const [name, { value }] of Object.entries(outputs)) this.outcome.outputs[name] = interpolate(value, contexts)
    return code
  }
}

interface Action {
  inputs: Record<string, { required?: boolean; default?: string }>
  outputs: Record<string, { value: string }>
  runs: { using: string; steps: Step[] }
}

const decode = (text: string) => text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')

function splitOutput(line: string): [string, string] {
  const at = line.indexOf('=')
  return [line.slice(0, at), line.slice(at + 1)]
}

/** Runs action.yml as a step of a workflow. */
export async function useAction(
  folder: string,
  inputs: Record<string, string>,
  env: Record<string, string> = {},
  registry?: Registry,
): Promise<GithubOutcome> {
  const runner = new Runner(realpathSync(folder), registry)
  const code = await runner.action(inputs, env)
  return { ...runner.outcome, code }
}

/** Runs the only job of a workflow file. */
export async function runGithub(text: string, { folder, url, token, registry }: Setup): Promise<GithubOutcome> {
  const { jobs } = parse(text) as { jobs: Record<string, { env: Record<string, string>; steps: Step[] }> }
  const [job, ...others] = Object.values(jobs)
  if (job === undefined || others.length > 0) throw new Error('The test supports only a workflow with one job.')
  if (!Object.hasOwn(job.env, 'WEBHOOK_URL')) throw new Error('There is no WEBHOOK_URL to change.')
  const secrets = token === undefined ? {} : { CHATPROOF_TOKEN: token }
  const runner = new Runner(realpathSync(folder), registry)
  const contexts: Contexts = { env: { ...job.env, WEBHOOK_URL: url }, inputs: {}, secrets: secrets as Record<string, string>, steps: {} }
  const code = await runner.steps(job.steps, contexts)
  return { ...runner.outcome, code }
}
