// A process that sends callbacks as `load` does: drawn, signed and judged, and begun when they are due.
import { findWebhook } from '../../src/contract/contract.ts'
import { urlReceiver } from '../../src/delivery/url-receiver.ts'
import { drawSources, openMix } from '../../src/load/mix.ts'
import { runLoad } from '../../src/load/run.ts'
import { answerQuestions, sdkAppId, token } from '../processes.ts'
import type { Figure } from '../servers.ts'

export interface LoadingJob {
  url: string
  /** Callbacks per second that are due. */
  rate: number
  inFlight: number
  ms: number
}

export interface Loaded extends Figure {
  /** How long after it was due one of a hundred callbacks began, at least, in milliseconds. */
  begunP99: number
}

const mix = openMix(drawSources([{ webhook: findWebhook('Alert.RequestOverLimit'), weight: 1 }], 1), 1)
const { signal } = new AbortController()

answerQuestions<LoadingJob>('', async ({ url, rate, inFlight, ms }): Promise<Loaded> => {
  const target = `${url}/im`
  const receiver = urlReceiver(target)
  const before = process.cpuUsage()
  const stages = [{ from: rate, to: rate, ms }]
  const isThere = async () => true
  const run = await runLoad({ target, sdkAppId, token, stages, mix, send: receiver.send, inFlight, isThere, signal })
  const { user, system } = process.cpuUsage(before)
  await receiver.close()
  const { acknowledged, refused, failed } = run.counts
  if (refused + failed > 0) throw new Error(run.problems[0]?.verdict.reason)
  return { perSecond: (acknowledged * 1000) / run.durationMs, cpu: (user + system) / acknowledged, begunP99: run.times.begun.p99 }
})
