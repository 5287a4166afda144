import { type CallbackPlan, composeSigned, splitTarget } from '../callback/callback.ts'
import { percentiles } from '../delivery/histogram.ts'
import { replyRule } from '../export/reply-rule.ts'
import { program } from './locust.program.ts'
import type { Source } from './mix.ts'
import type { LoadOptions } from './run.ts'
import type { Threshold } from './threshold.ts'

/** What a Locust file is made of. */
export interface LocustOptions extends Omit<LoadOptions, 'mix' | 'send' | 'isThere' | 'signal' | 'onSecond'> {
  sources: readonly Source[]
  thresholds: readonly Threshold[]
  seed: number
  /** Accept a certificate that Chat would reject. */
  insecure: boolean
}

/**
 * A load as a Locust file: the same webhooks by the same weights, with the same bodies, signatures, verdicts and thresholds. It holds no
 * secret. It reads them when it is run:
 * - `CHATPROOF_TOKEN`: the token, if there is one
 * - `CHATPROOF_HEADER`: the headers that the user adds, one a line
 * - `CHATPROOF_TARGET`: the target, if it has a query of its own, which may hold a key
 *
 * @throws ChatproofError `usage` when the target is not an http(s) URL
 */
export function toLocust(options: LocustOptions): string {
  const { target, token, headers = {}, stages, sources, thresholds, seed, inFlight, deadlineMs, retries = 0, insecure } = options
  const { origin, path } = splitTarget(target)
  const hasQuery = path.includes('?')
  const settings = {
    TARGET: hasQuery ? null : `${origin}${path}`,
    IS_SIGNED: token !== undefined,
    HAS_HEADERS: Object.keys(headers).length > 0,
    SEED: seed,
    IN_FLIGHT: inFlight,
    RETRIES: retries,
    IS_INSECURE: insecure,
    STAGES: stages.map(({ from, to, ms }) => [from, to, ms / 1000]),
    PERCENTILES: percentiles,
    THRESHOLDS: thresholds.map(({ text, metric, comparison, limit, isShare }) => [text, metric, comparison, limit, isShare]),
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${toPython(value)}`)
  const webhooks = sources.map((source) => `    ${toPython(webhookOf(source, options, deadlineMs))},`)
  return [...program.head, ...lines, 'WEBHOOKS = [', ...webhooks, ']', program.body].join('\n')
}

/** What the program has to know of a webhook. */
function webhookOf(
  source: Source,
  { target, sdkAppId }: Pick<CallbackPlan, 'target' | 'sdkAppId'>,
  deadlineMs: number | undefined,
): object {
  const { webhook, weight, templates, count = {} } = source
  const { name, terms } = webhook
  const { origin, path } = splitTarget(target)
  const { url } = composeSigned({ webhook, target, sdkAppId }, undefined)
  return {
    name,
    weight,
    query: url.slice(origin.length + path.length),
    deadline: (deadlineMs ?? terms.deadlineMs) / 1000,
    isRetried: terms.retry !== 'never',
    reply: replyRule(webhook),
    count,
    templates,
  }
}

/** A value as a Python literal: what JSON calls true, false and null has other names there. */
function toPython(value: unknown): string {
  if (value === null || value === undefined) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (Array.isArray(value)) return `[${value.map(toPython).join(', ')}]`
  if (typeof value !== 'object') return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([name, each]) => `${JSON.stringify(name)}: ${toPython(each)}`)
    .join(', ')}}`
}
