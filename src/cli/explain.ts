import type { Scope } from '../conformance/check.ts'
import { needs } from '../conformance/need.ts'
import { cite, describeConfidence } from '../conformance/result.ts'
import { fewWebhooks, findCheck, mostTimes } from '../conformance/selection.ts'
import { webhooks } from '../contract/contract.ts'
import { explainCheck } from '../reports/explanation.ts'
import { toJsonText } from '../text.ts'
import { paint, type Terminal } from './terminal.ts'
import type { FlagsOf } from './verbs.ts'

const scopes: Record<Scope, string> = {
  webhook: '',
  receiver: `; if more than ${fewWebhooks} are on, each form for ${mostTimes} of them`,
  once: '; once, for the first one that is acknowledged',
}

/** How many names are listed. `--json` has all. */
const mostNames = 12

function someOf(names: readonly string[]): string {
  const more = names.length - mostNames
  return more > 0 ? `${names.slice(0, mostNames).join(', ')}, and ${more} more (--json lists them)` : names.join(', ')
}

/** `chatproof explain`: what a check asks for and why, where that is written, what is sent, and how a receiver fails. */
export async function explain(id: string, flags: FlagsOf<'explain'>, terminal: Terminal): Promise<number> {
  const check = findCheck(id)
  const explanation = explainCheck(check, flags.sdkAppId)
  if (flags.json) {
    terminal.out(toJsonText(explanation))
    return 0
  }
  const label = (name: string) => paint(terminal, 'dim', name.padEnd(13))
  terminal.out(`${paint(terminal, 'bold', check.id)}\n${explanation.requirement}\n`)
  terminal.out(`${label('why')}${check.why}`)
  terminal.out(`${label('right')}${explanation.right}`)
  terminal.out(`${label('failed by')}${check.fails}`)
  const written = [...(check.isOnEachPage ? ['the page of each webhook'] : []), ...(check.source.length > 0 ? [cite(check.source)] : [])]
  terminal.out(`${label('written')}${written.join('; ')} (${describeConfidence(check)})`)
  const isEach = explanation.webhooks.length === webhooks.size
  terminal.out(`${label('sent for')}${isEach ? 'each webhook' : someOf(explanation.webhooks)}${scopes[check.scope]}`)
  terminal.out(`${label('sent as')}${someOf(explanation.forms) || 'the documented sample'}`)
  if (check.needs !== undefined) terminal.out(`${label('needs')}${needs[check.needs].hint}`)
  return 0
}
