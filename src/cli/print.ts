import { adviceOnUnsigned } from '../advice.ts'
import { type CallbackPlan, textOf } from '../callback.ts'
import type { Delivery } from '../delivery.ts'
import { isUnreached } from '../failure.ts'
import { hide, shorten } from '../redact.ts'
import type { Verdict } from '../verdict.ts'
import { paint, printable, type Screen } from './terminal.ts'

/** The mark of a verdict: what one sees first. */
export function mark({ outcome }: Verdict, terminal: Screen): string {
  return outcome === 'acknowledged' ? paint(terminal, 'green', '✔') : paint(terminal, 'red', '✘')
}

/** A delivery as the person at the terminal reads it: request, reply, verdict, milliseconds. */
export function printDelivery(plan: CallbackPlan, delivery: Delivery, terminal: Screen): void {
  const { callback, attempts } = delivery
  const { reply, verdict } = hide({ reply: delivery.reply, verdict: delivery.verdict }, plan)
  const dim = (text: string) => paint(terminal, 'dim', text)
  terminal.out(`${paint(terminal, 'bold', callback.method)} ${callback.url}`)
  for (const [name, value] of Object.entries(withoutSecrets(plan, delivery))) terminal.out(dim(`${name}: ${value}`))
  terminal.out(textOf(callback.body))
  terminal.out('')
  if ('failure' in reply) {
    terminal.out(dim(`no reply after ${formatMs(reply.ms)}`))
  } else {
    terminal.out(`${paint(terminal, 'bold', String(reply.status))} ${dim(`in ${formatMs(reply.ms)}`)}`)
    if (reply.headers['content-type'] !== undefined) terminal.out(dim(`content-type: ${printable(reply.headers['content-type'])}`))
    terminal.out(shorten(reply.body, 2000).split('\n').map(printable).join('\n'))
  }
  terminal.out('')
  const again = [
    attempts > 1 ? ` It was sent ${attempts} times.` : '',
    reply.isResent ? ' It was sent again, as the kept-alive connection had been closed.' : '',
  ].join('')
  terminal.out(`${mark(verdict, terminal)} ${describe(verdict, plan)}${again}`)
}

function describe(verdict: Verdict, plan: CallbackPlan): string {
  const { outcome, failure } = verdict
  const reason = printable(shorten(hide(verdict.reason, plan), 500))
  if (outcome === 'acknowledged') return 'Acknowledged: Chat counts this callback as delivered.'
  if (outcome === 'refused') return `Refused: ${reason}${plan.token === undefined ? adviceOnUnsigned : ''}`
  if (failure === 'unreachable') return `Unreachable: ${reason} Is the receiver running at ${plan.target}? Nothing was judged.`
  if (isUnreached(failure)) return `Unreachable: ${reason} Chat would not deliver to this URL. Nothing was judged.`
  return `Failed (${failure}): ${reason}`
}

/** A delivery as one line: which webhook, and what Chat makes of the reply. */
export function printVerdict(plan: CallbackPlan, { reply, verdict }: Delivery, terminal: Screen): void {
  const name = paint(terminal, 'bold', plan.webhook.name)
  terminal.out(`${mark(verdict, terminal)} ${name}  ${describe(verdict, plan)} ${paint(terminal, 'dim', formatMs(reply.ms))}`)
}

/** 0 when every callback was acknowledged, 3 when none reached a receiver, 1 otherwise. */
export function exitCodeOf(deliveries: readonly Delivery[]): number {
  if (deliveries.every(({ verdict }) => isUnreached(verdict.failure))) return 3
  return deliveries.every(({ verdict }) => verdict.outcome === 'acknowledged') ? 0 : 1
}

/** What many deliveries of one callback came to. */
export function printSummary(plan: CallbackPlan, deliveries: readonly Delivery[], ms: number, terminal: Screen): void {
  const count = (outcome: Verdict['outcome']) => deliveries.filter(({ verdict }) => verdict.outcome === outcome).length
  const times = deliveries.map(({ reply }) => reply.ms).sort((a, b) => a - b)
  const quantile = (share: number) => formatMs(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0)
  terminal.out(`${deliveries.length} × ${plan.webhook.name} to ${plan.target} in ${formatMs(ms)}`)
  terminal.out(`replies: median ${quantile(0.5)}, p95 ${quantile(0.95)}, longest ${quantile(1)}`)
  const reasons = Map.groupBy(
    deliveries.filter(({ verdict }) => verdict.outcome !== 'acknowledged'),
    ({ verdict }) => describe(verdict, plan),
  )
  for (const [reason, same] of reasons) terminal.out(`${paint(terminal, 'red', '✘')} ${same.length} × ${reason}`)
  terminal.out(`${count('acknowledged')} acknowledged, ${count('refused')} refused, ${count('failed')} failed`)
}

/** A delivery as one JSON object, without the values of headers that the user gave. */
export function toJson(plan: CallbackPlan, delivery: Delivery): object {
  const { callback, attempts } = delivery
  const { reply, verdict } = hide({ reply: delivery.reply, verdict: delivery.verdict }, plan)
  return {
    webhook: plan.webhook.name,
    callback: { ...callback, body: textOf(callback.body), headers: withoutSecrets(plan, delivery) },
    reply: 'failure' in reply ? null : { status: reply.status, headers: reply.headers, body: reply.body },
    verdict: { ...verdict, reason: shorten(verdict.reason, 500) },
    ms: reply.ms,
    attempts,
  }
}

function withoutSecrets(plan: CallbackPlan, { callback }: Delivery): Record<string, string> {
  const isGiven = (name: string) => plan.headers !== undefined && Object.hasOwn(plan.headers, name)
  return Object.fromEntries(Object.entries(callback.headers).map(([name, value]) => [name, isGiven(name) ? '(not shown)' : value]))
}

export function formatMs(ms: number): string {
  return ms >= 1000 ? `${(ms / 1000).toFixed(2)} s` : `${ms.toFixed(1)} ms`
}
