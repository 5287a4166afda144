import { type CheckOptions, check, drawSeed } from './conformance/conformance.ts'
import type { Result } from './conformance/result.ts'
import { openSelection, planChecks } from './conformance/selection.ts'
import { loadPeer } from './peer.ts'
import { hasProof, requirementOf } from './reports/report.ts'
import { shorten } from './text.ts'

const { beforeAll, describe, test } = await loadPeer('vitest', 'chatproof/vitest', () => import('vitest'))

export interface ConformanceOptions extends Omit<CheckOptions, 'signal'> {
  /** A SHOULD that is not met fails its test. By default it only warns. */
  strict?: boolean
  /** How long the whole run may take, in milliseconds; 60,000 by default. */
  timeoutMs?: number
}

/**
 * Registers the conformance checks as vitest tests, one for each check and webhook. A MUST that is not met fails its test. A SHOULD
 * that is not met prints a warning, or fails its test with `strict`. A check that these options cannot run is skipped with the reason. A
 * failure names the seed, with which the run can be repeated.
 *
 * @throws ChatproofError `usage` when the selection matches nothing
 */
export function conformance(options: ConformanceOptions): void {
  const { strict = false, timeoutMs = 60_000, ...given } = options
  const checkOptions = { ...given, seed: given.seed ?? drawSeed() }
  describe('chatproof', () => {
    const all: Result[] = []
    const results = new Map<string, Result[]>()
    beforeAll(async () => {
      for await (const result of check(checkOptions)) {
        all.push(result)
        for (const key of [result.check, `${result.check} ${result.webhook}`]) results.set(key, [...(results.get(key) ?? []), result])
      }
    }, timeoutMs)

    for (const planned of planChecks(openSelection(options))) {
      test(`${planned.webhook.name}: ${requirementOf(planned.check)} (${planned.check.id})`, (context) => {
        // A check that runs once may have used another webhook than planned.
        const own = results.get(planned.check.scope === 'once' ? planned.check.id : `${planned.check.id} ${planned.webhook.name}`) ?? []
        const broken = own.filter(({ status }) => status === 'failed' || status === 'errored' || (strict && status === 'warned'))
        if (own.length === 0 && results.has(planned.check.id)) return context.skip('The cases of this check were sent for other webhooks.')
        if (own.length === 0) throw new Error('The check was not run.')
        // A handler in this process has no URL, so a curl command would be useless.
        const describe = (result: Result) => describeResult(typeof options.target === 'string' ? result : { ...result, curl: null })
        if (broken.length > 0) throw new Error(`${broken.map(describe).join('\n\n')}\nto draw the same again: seed: ${checkOptions.seed}`)
        const [warned, ...more] = own.filter(({ status }) => status === 'warned')
        if (warned !== undefined) console.warn(`${lineOf(warned)}${more.length > 0 ? ` And ${more.length} more.` : ''}`)
        if (own.every(({ status }) => status === 'skipped')) context.skip(own[0]?.observed ?? undefined)
      })
    }

    test('something was proved: at least one MUST passed', () => {
      if (!hasProof(all, strict ? 'should' : 'must'))
        throw new Error('Nothing was proved: no MUST passed. Select more checks, or set the options that the skipped checks need.')
    })
  })
}

/** The requirement and what was observed, on one line. */
function lineOf({ check, level, title, webhook, example, observed }: Result): string {
  return `${requirementOf({ level, title })}. (${check}, ${webhook}, ${example}) ${observed}`
}

/** How much of the body of a reply is printed, in characters. */
const longestBody = 500

function describeResult(result: Result): string {
  const { why, right, source, curl, reply } = result
  return [
    lineOf(result),
    ...(reply === null ? [] : [`reply: HTTP ${reply.status} ${shorten(reply.body, longestBody)}`]),
    `why: ${why}`,
    `right: ${right}`,
    `written: ${source}`,
    ...(curl === null ? [] : [`send it again:\n${curl}`]),
  ].join('\n')
}
