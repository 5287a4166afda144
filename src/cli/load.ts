import { splitTarget } from '../callback/callback.ts'
import { drawSeed } from '../conformance/conformance.ts'
import { contractVersion } from '../contract/contract.ts'
import { urlReceiver } from '../delivery/url-receiver.ts'
import { drawSources, openMix } from '../load/mix.ts'
import { opensConnection, requireNear } from '../load/remote.ts'
import { exitCodeOfLoad, hasReachedNobody, type LoadProblem, type LoadReport, problemsOf } from '../load/report.ts'
import { type End, type LoadRun, runLoad } from '../load/run.ts'
import { describeStages } from '../load/stages.ts'
import { judgeThreshold, parseThreshold, usualThreshold } from '../load/threshold.ts'
import { loadFormats } from '../reports/load/all.ts'
import { say } from '../say.ts'
import { showTarget } from '../secrets/secrets.ts'
import type { FlagOrigin } from './flags.ts'
import { readHeaders, readTls, readToken } from './input.ts'
import { planLoad } from './load-plan.ts'
import { openOutputs } from './outputs.ts'
import { version } from './package.ts'
import { formatMs } from './print.ts'
import type { Terminal } from './terminal.ts'
import type { FlagsOf } from './verbs.ts'

/** `chatproof load`: sends callbacks as they are due, counts what becomes of them, and reports. */
export async function load(names: string[], flags: FlagsOf<'load'>, terminal: Terminal, origin: FlagOrigin): Promise<number> {
  const { target, sdkAppId, concurrency } = flags
  splitTarget(target)
  const { shape, stages, parts, retries } = planLoad(names, flags, origin)
  const thresholds = flags.threshold?.map(parseThreshold) ?? [usualThreshold]
  const seed = flags.seed ?? drawSeed()
  const token = await readToken(flags, terminal)
  const headers = readHeaders(flags)
  const sources = drawSources(parts, seed)
  const plan = { target, sdkAppId, token, headers, stages, retries, deadlineMs: flags.timeout, inFlight: concurrency }
  if (flags.emit === 'locust') {
    const { toLocust } = await import('../load/locust.ts')
    terminal.out(toLocust({ ...plan, sources, thresholds, seed, insecure: flags.insecure ?? false }))
    return 0
  }
  if (flags.emit === 'vegeta') {
    const { toVegeta } = await import('../load/vegeta.ts')
    if (flags.header !== undefined)
      terminal.err(say`The targets are without the headers of --header, which may be secret. Give them to vegeta: -header.`)
    for (const line of toVegeta({ ...plan, mix: openMix(sources, seed) })) {
      terminal.out(line)
      await terminal.drained()
    }
    return 0
  }
  await requireNear(target, flags.allowRemote ?? [])
  const outputs = openOutputs(flags.report, loadFormats, {}, terminal, origin)
  const receiver = urlReceiver(target, await readTls(flags, terminal))

  const startedAt = new Date()
  const run = await runLoad({
    ...plan,
    mix: openMix(sources, seed),
    send: receiver.send,
    isThere: async (failure) => failure === 'unreachable' && opensConnection(target),
    signal: terminal.interrupted,
    onSecond: ({ second, acknowledged, refused, failed, dropped, p99 }, inFlight) => {
      const replies = acknowledged + refused + failed
      const slow = formatMs(p99)
      const line =
        dropped > 0
          ? say`${second + 1} s: ${replies}/s, p99 ${slow}, ${refused + failed} refused or failed, ${dropped} dropped, ${inFlight} in flight`
          : say`${second + 1} s: ${replies}/s, p99 ${slow}, ${refused + failed} refused or failed, ${inFlight} in flight`
      terminal.progress(terminal.translate(line))
    },
  }).finally(() => receiver.close())
  terminal.progress('')

  const { end, ...sums } = run
  const problems = problemsOf(run)
  const report: LoadReport = {
    suite: { name: 'chatproof', version },
    contract: { version: contractVersion },
    target: showTarget(target),
    sdkAppId,
    signed: token !== undefined,
    startedAt: startedAt.toISOString(),
    seed,
    shape: shape?.name ?? null,
    stages: describeStages(stages),
    mix: parts.map(({ webhook, weight }) => ({ webhook: webhook.name, weight })),
    ...{ concurrency, retries },
    complete: end.kind === 'complete',
    ...sums,
    problems,
    thresholds: thresholds.map((threshold) => judgeThreshold(threshold, run)),
    problem: problemOf(end, startedAt, run, problems),
  }
  for (const { reporter, write } of outputs) write(await reporter(report))
  return terminal.interrupted.aborted ? terminal.interrupted.reason : exitCodeOfLoad(report)
}

/** Why the run ended early, and when. */
function problemOf(end: End, startedAt: Date, { counts }: LoadRun, problems: readonly LoadProblem[]): string | null {
  if (end.kind !== 'gone') return null
  if (hasReachedNobody(counts, problems)) return `No callback reached a receiver. ${end.reason} Nothing was judged.`
  const at = new Date(startedAt.getTime() + end.afterMs).toISOString()
  return `The receiver went away after ${(end.afterMs / 1000).toFixed(1)} s, at ${at}. ${end.reason}`
}
