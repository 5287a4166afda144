import type { Check } from '../../conformance/check.ts'
import { describeConfidence } from '../../conformance/result.ts'
import { findCheck, selectChecks } from '../../conformance/selection.ts'
import { findWebhook } from '../../contract/contract.ts'
import { explainCheck } from '../../reports/explanation.ts'
import { count } from '../../text.ts'
import { choice, text } from '../arguments.ts'
import { defineTool } from '../tool.ts'

/** What a receiver has to do: the checks, or one of them in full. */
export const requirements = defineTool({
  name: 'requirements',
  title: 'The requirements for receivers',
  description:
    'What a receiver of Chat callbacks has to do, as checks with a level: MUST is written on a page of Chat or closes a security hole, SHOULD and MAY are the rest. Lists them, or explains one: why, what a right answer looks like, what fails, and the page.',
  input: {
    check: text('The id of one check, to explain it in full.'),
    webhook: text('List only checks that are about this webhook.'),
    level: choice(['MUST', 'SHOULD', 'MAY'], 'List only checks of this level.'),
    like: text('List only checks whose id is like this pattern, such as sign-*.'),
  },
  output: {
    checks: { type: 'array', description: 'The checks of the list.' },
    check: { type: 'object', description: 'One check.' },
  },
  readsOnly: true,
  more: 'Give a webhook, a level or a pattern of ids, or the id of one check.',
  run({ check: id, webhook: name, level, like }, { sdkAppId }) {
    if (id !== undefined) {
      const explained = explainCheck(findCheck(id), sdkAppId)
      return { text: `${explained.requirement} ${explained.why}`, data: { check: explained } }
    }
    const webhook = name === undefined ? undefined : findWebhook(name)
    const listed: readonly Check[] = selectChecks(like === undefined ? undefined : [like]).filter((each: Check) => {
      return (level === undefined || each.level === level) && (webhook === undefined || (each.appliesTo?.(webhook) ?? true))
    })
    return {
      text: `${count(listed.length, 'check')}. Each title completes "The receiver MUST …". Call requirements with check for why, the right answer and the page.`,
      data: {
        checks: listed.map((each) => ({ check: each.id, level: each.level, title: each.title, confidence: describeConfidence(each) })),
      },
    }
  },
})
