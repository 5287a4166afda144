import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { splitTarget } from '../callback/callback.ts'
import { check, drawSeed } from '../conformance/conformance.ts'
import type { Result } from '../conformance/result.ts'
import { openSelection } from '../conformance/selection.ts'
import { readCases, type TeamCase } from '../conformance/team-cases.ts'
import { draftWaivers, openWaivers, readWaivers, type Waiver } from '../conformance/waivers.ts'
import { ChatproofError } from '../error.ts'
import { formats } from '../reports/all.ts'
import { countsOf } from '../reports/finding.ts'
import { githubSummary } from '../reports/github.ts'
import { exitCodeOf, failing, type Reporter } from '../reports/report.ts'
import { reportOf } from '../reports/run-report.ts'
import { say } from '../say.ts'
import { conditionsOf } from './conditions.ts'
import type { FlagOrigin } from './flags.ts'
import { readFile, readHeaders, readTls, readToken } from './input.ts'
import { type Output, openOutputs, writingTo } from './outputs.ts'
import { version } from './package.ts'
import type { Terminal } from './terminal.ts'
import { updateWaivers } from './update-waivers.ts'
import type { FlagsOf } from './verbs.ts'
import { parseYaml } from './yaml.ts'

type CheckFlags = FlagsOf<'check'>

/** `chatproof check`: runs the conformance suite against a receiver and reports. */
export async function runChecks(url: string | undefined, flags: CheckFlags, terminal: Terminal, origin: FlagOrigin): Promise<number> {
  const target = url ?? flags.target
  if (target === undefined) throw new ChatproofError('usage', say`Give the URL of the receiver: chatproof check http://localhost:3000/im.`)
  splitTarget(target)
  const startedAt = new Date()
  const started = performance.now()
  const options = {
    target,
    sdkAppId: flags.sdkAppId,
    token: await readToken(flags, terminal),
    headers: readHeaders(flags),
    tls: await readTls(flags, terminal),
    deadlineMs: flags.timeout,
    observe: flags.observe,
    webhooks: flags.webhook,
    cases: await loadCases(flags, terminal),
    only: flags.only,
    exclude: flags.exclude,
    perSecond: flags.rate,
    seed: flags.seed ?? drawSeed(),
    fuzz: flags.fuzz,
    signal: terminal.interrupted,
  }
  const { switches, selected } = openSelection(options)
  const loaded = await loadWaivers(flags, terminal)
  const given = loaded.filter(({ webhook }) => webhook === undefined || switches.has(webhook))
  const waivers = openWaivers(
    given,
    selected.map(({ id }) => id),
    localDay(startedAt),
  )
  const outputs = openReports(flags, terminal, origin)

  const results: Result[] = []
  const waiting: Result[] = []
  const add = (result: Result) => {
    results.push(result)
    for (const { reporter, write } of outputs) write(reporter.onResult?.(result))
  }
  let failure: unknown
  try {
    for await (const each of check(options)) {
      if (each.status !== 'skipped' || each.cause === null) add(waivers.apply(each))
      // The result of its cause may not be known yet.
      else waiting.push(each)
      const count = results.length + waiting.length
      if (count % 10 === 0) terminal.progress(terminal.translate(say`${count} results …`))
    }
  } catch (error) {
    failure = error
  }
  terminal.progress('')
  const judged = results.filter(({ status }) => status !== 'skipped')
  for (const each of waiting) add(waivers.settle(each, judged))

  const isWhole = failure === undefined && !terminal.interrupted.aborted
  const stale = isWhole && flags.updateWaivers ? waivers.stale() : []
  const report = reportOf(options, {
    version,
    startedAt,
    durationMs: performance.now() - started,
    results,
    complete: isWhole,
    waiverProblems: terminal.interrupted.aborted ? [] : waivers.problems(stale),
    conditions: conditionsOf(flags, given, origin),
    problem: failure instanceof ChatproofError ? failure.message : null,
  })
  // At the terminal the error is shown in place of the report. A file gets its report anyway, so that programs can read it.
  for (const { reporter, write, isFile } of outputs) if (failure === undefined || isFile) write(await reporter.onEnd?.(report))
  if (failure !== undefined) throw failure
  if (outputs.every(({ isFile }) => isFile)) terminal.err(terminal.translate(countsOf(report.summary)))
  if (flags.updateWaivers) {
    const drafts = draftWaivers(results, failing[flags.failOn])
    await updateWaivers(flags.waivers as string, { drafts, stale: stale.map((waiver) => loaded.indexOf(waiver)) }, terminal)
  }
  return terminal.interrupted.aborted ? terminal.interrupted.reason : exitCodeOf(report, flags.failOn)
}

/** The day in the team's own time zone, as YYYY-MM-DD: waivers expire by that day. */
function localDay(date: Date): string {
  const pad = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
}

/** One output for each --report, and the summary of a job on GitHub. */
function openReports({ report, failOn }: CheckFlags, terminal: Terminal, origin: FlagOrigin): Output<Reporter>[] {
  const outputs = openOutputs(report, formats, { failOn }, terminal, origin)
  const summary = terminal.env.GITHUB_STEP_SUMMARY
  if (summary === undefined || !report?.some((text) => text.split('=', 1)[0] === 'github')) return outputs
  return [
    ...outputs,
    {
      reporter: githubSummary({ failOn, translate: terminal.translateFile }),
      isFile: true,
      write: writingTo(summary, 'GITHUB_STEP_SUMMARY'),
    },
  ]
}

async function loadCases({ cases: file }: CheckFlags, terminal: Terminal): Promise<TeamCase[] | undefined> {
  if (file === undefined) return undefined
  return readCases(await parseYaml(await readFile(file, '--cases', terminal), file), file)
}

async function loadWaivers({ waivers: file, updateWaivers: isUpdate }: CheckFlags, terminal: Terminal): Promise<Waiver[]> {
  if (file === undefined) {
    if (isUpdate) throw new ChatproofError('usage', say`--update-waivers takes the file from --waivers FILE.`)
    return []
  }
  if (isUpdate && !existsSync(resolve(terminal.folder, file))) return []
  return readWaivers((await parseYaml(await readFile(file, '--waivers', terminal), file)) ?? [], file)
}
