import type { Scope } from '../conformance/check.ts'
import { needs } from '../conformance/need.ts'
import { cite, describeConfidence } from '../conformance/result.ts'
import { fewWebhooks, findCheck, mostTimes } from '../conformance/selection.ts'
import { webhooks } from '../contract/contract.ts'
import type { Translate } from '../language/translate.ts'
import { explainCheck } from '../reports/explanation.ts'
import { say } from '../say.ts'
import { padded, toJsonText } from '../text.ts'
import { paint, type Terminal } from './terminal.ts'
import type { FlagsOf } from './verbs.ts'

/** What limits the webhooks for which a check is sent. */
const scopes: Record<Scope, readonly string[]> = {
  webhook: [],
  receiver: [say`if more than ${fewWebhooks} are on, each form for ${mostTimes} of them`],
  once: [say`once, for the first one that is acknowledged`],
}

/** How many names are listed. `--json` has all. */
const mostNames = 12

function someOf(names: readonly string[], translate: Translate): string {
  const more = names.length - mostNames
  const left = more > 0 ? [translate(say`and ${more} more (--json lists them)`)] : []
  return [...names.slice(0, mostNames), ...left].join(', ')
}

/** `chatproof explain`: what a check asks for and why, where that is written, what is sent, and how a receiver fails. */
export async function explain(id: string, flags: FlagsOf<'explain'>, terminal: Terminal): Promise<number> {
  const check = findCheck(id)
  const explanation = explainCheck(check, flags.sdkAppId)
  if (flags.json) {
    terminal.out(toJsonText(explanation))
    return 0
  }
  const { translate } = terminal
  const row = (label: string, text: string) => terminal.out(`${paint(terminal, 'dim', padded(translate(label), 13))}${translate(text)}`)
  terminal.out(`${paint(terminal, 'bold', check.id)}\n${translate(explanation.requirement)}\n`)
  row(say`why`, check.why)
  row(say`right`, explanation.right)
  row(say`failed by`, check.fails)
  const written = [...(check.isOnEachPage ? [say`the page of each webhook`] : []), ...(check.source.length > 0 ? [cite(check.source)] : [])]
  row(say`written`, `${written.map(translate).join('; ')} (${translate(describeConfidence(check))})`)
  const isEach = explanation.webhooks.length === webhooks.size
  const names = isEach ? translate(say`each webhook`) : someOf(explanation.webhooks, translate)
  row(say`sent for`, [names, ...scopes[check.scope].map(translate)].join('; '))
  row(say`sent as`, explanation.forms.length === 0 ? say`the documented sample` : someOf(explanation.forms, translate))
  if (check.needs !== undefined) row(say`needs`, needs[check.needs].hint)
  return 0
}
