import { splitTarget } from '../callback/callback.ts'
import { drawSeed } from '../conformance/conformance.ts'
import { contractVersion, type Webhook, webhooks } from '../contract/contract.ts'
import { openSwitches } from '../contract/switches.ts'
import { urlReceiver } from '../delivery/url-receiver.ts'
import { ChatproofError } from '../error.ts'
import { matchesGlob, requireMatches } from '../glob.ts'
import { drawSources, type MixPart, openMix, parseMix } from '../load/mix.ts'
import { opensConnection, requireNear } from '../load/remote.ts'
import { exitCodeOfLoad, hasReachedNobody, type LoadProblem, type LoadReport, problemsOf } from '../load/report.ts'
import { type End, type LoadRun, runLoad } from '../load/run.ts'
import { findShape, type Shape } from '../load/shapes.ts'
import { describeStages, parseStages, type Stage } from '../load/stages.ts'
import { judgeThreshold, parseThreshold, usualThreshold } from '../load/threshold.ts'
import { loadFormats } from '../reports/load/all.ts'
import { showTarget } from '../secrets/secrets.ts'
import { readHeaders, readTls, readToken } from './input.ts'
import { openOutputs } from './outputs.ts'
import { version } from './package.ts'
import { formatMs } from './print.ts'
import type { Terminal } from './terminal.ts'
import type { FlagsOf } from './verbs.ts'

type LoadFlags = FlagsOf<'load'>

/** The rate and the time where none is given, in callbacks per second and in milliseconds. */
const usualRate = 50
const usualMs = 10_000

/** `chatproof load`: sends callbacks as they are due, counts what becomes of them, and reports. */
export async function load(names: string[], flags: LoadFlags, terminal: Terminal): Promise<number> {
  const { target, sdkAppId, concurrency } = flags
  splitTarget(target)
  const shape = flags.shape === undefined ? undefined : findShape(flags.shape)
  const stages = stagesOf(flags, shape)
  const parts = partsOf(names, flags, shape)
  const thresholds = flags.threshold?.map(parseThreshold) ?? [usualThreshold]
  const seed = flags.seed ?? drawSeed()
  const token = await readToken(flags, terminal)
  const headers = readHeaders(flags)
  const retries = flags.retry ?? shape?.retries ?? 0
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
      terminal.err('The targets are without the headers of --header, which may be secret. Give them to vegeta: -header.')
    for (const line of toVegeta({ ...plan, mix: openMix(sources, seed) })) {
      terminal.out(line)
      await terminal.drained()
    }
    return 0
  }
  await requireNear(target, flags.allowRemote ?? [])
  const outputs = openOutputs(flags.report ?? ['pretty'], loadFormats, {}, terminal)
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
      const more = dropped > 0 ? `, ${dropped} dropped` : ''
      terminal.progress(
        `${second + 1} s: ${replies}/s, p99 ${formatMs(p99)}, ${refused + failed} refused or failed${more}, ${inFlight} in flight`,
      )
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
  for (const { reporter, write } of outputs) write(reporter(report))
  return terminal.interrupted.aborted ? terminal.interrupted.reason : exitCodeOfLoad(report)
}

/** Why the run ended early, and when. */
function problemOf(end: End, startedAt: Date, { counts }: LoadRun, problems: readonly LoadProblem[]): string | null {
  if (end.kind !== 'gone') return null
  if (hasReachedNobody(counts, problems)) return `No callback reached a receiver. ${end.reason} Nothing was judged.`
  const at = new Date(startedAt.getTime() + end.afterMs).toISOString()
  return `The receiver went away after ${(end.afterMs / 1000).toFixed(1)} s, at ${at}. ${end.reason}`
}

function stagesOf({ stages, rate, duration }: LoadFlags, shape: Shape | undefined): readonly Stage[] {
  if (stages !== undefined) {
    if (rate !== undefined || duration !== undefined)
      throw new ChatproofError('usage', 'Give --stages, or --rate and --duration, but not both.')
    return parseStages(stages, '--stages')
  }
  if (rate === undefined && duration === undefined && shape !== undefined) return shape.stages
  const even = { from: rate ?? usualRate, to: rate ?? usualRate, ms: duration ?? usualMs }
  return parseStages(describeStages([even]), '--rate for --duration')
}

function partsOf(names: readonly string[], { mix, webhook }: LoadFlags, shape: Shape | undefined): readonly MixPart[] {
  const even = (all: readonly Webhook[]) => all.map((each) => ({ webhook: each, weight: 1 }))
  if (mix !== undefined) {
    if (names.length > 0) throw new ChatproofError('usage', 'Give the webhooks, or --mix, but not both.')
    return parseMix(mix)
  }
  if (names.length === 0) return shape?.mix ?? even(openSwitches(webhook).webhooks)
  requireMatches(names, [...webhooks.keys()], 'webhook', 'chatproof list')
  return even([...webhooks.values()].filter(({ name }) => names.some((pattern) => matchesGlob(pattern, name))))
}
