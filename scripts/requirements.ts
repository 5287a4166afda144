import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Check } from '../src/conformance/check.ts'
import type { Source, Webhook } from '../src/contract/contract.ts'
import { table } from './markdown.ts'

/** The text of docs/requirements.md, from the checks in src/ of the project or of a copy of it. */
export async function requirements(root: string): Promise<string> {
  const load = (file: string) => import(pathToFileURL(join(root, 'src', file)).href)
  const { checks } = (await load('conformance/checks/all.ts')) as { checks: readonly Check[] }
  const { webhooks } = (await load('contract/contract.ts')) as typeof import('../src/contract/contract.ts')
  const { cite, describeConfidence } = (await load('conformance/result.ts')) as typeof import('../src/conformance/result.ts')

  const pages = (sources: readonly Source[]) => [...new Set(sources.map(page))].join('<br>')
  const page = ({ page: name, url, stamp, ...rest }: Source) => {
    if (url === undefined) return plain(cite([{ page: name, ...(stamp && { stamp }), ...rest }]))
    return `[${name}](${url})${stamp === undefined ? '' : ` (${stamp})`}`
  }
  const all = [...webhooks.values()]
  const forms = (check: Check) => formsOf(check, all)
  const count = (wanted: string) => checks.filter(({ level }) => level === wanted).length

  const rows = checks.map((check) => {
    const written = [
      ...(check.isOnEachPage ? ['the [page of each webhook](#pages-of-the-webhooks)'] : []),
      ...(check.source.length > 0 ? [pages(check.source)] : []),
      ...(forms(check).length > 0 ? [`and for each form [its own](#${check.id})`] : []),
    ].join('<br>')
    return [`\`${check.id}\``, check.level, `The receiver ${check.level} ${plain(check.title)}.`, written, describeConfidence(check)]
  })
  const traced = checks
    .filter((check) => forms(check).length > 0)
    .map((check) => {
      const cells = forms(check).map(({ name, summary, of, source, confidence }) => {
        const where = of.length === webhooks.size ? 'all' : of.map((each) => `\`${each}\``).join('<br>')
        return [`\`${name}\``, where, plain(summary), pages(source), confidence]
      })
      return `### ${check.id}\n\n${table(['Form', 'Webhook', 'What it is', 'Written', 'Confidence'], cells)}`
    })

  return `<!-- Written by \`npm run generate\` from src/conformance/checks/ and spec/. Do not edit. -->

# Requirements

Each check of \`chatproof check\` is one requirement. This table says where it is written: the number of the page in Tencent's
documents, its address, and the date printed on the copy that was read (\`undated\` where it prints none). Pages under \`1047\` are
the international ones, pages under \`269\` those for China.

- A **documented** requirement stands on the page. An **observed** one was seen in captured callbacks. An **inferred** one
  follows from the others, or is good practice, and stands on no page of Chat. It is a MUST only if an attacker can use a receiver that fails it.
- A page may say what to check and not how to answer. Then the answer is inferred.
- There are ${checks.length} requirements: ${count('MUST')} MUST, ${count('SHOULD')} SHOULD, ${count('MAY')} MAY. Only a failed MUST fails a run, unless \`--fail-on\` says otherwise.
- \`chatproof explain appid-foreign\` says the same of one check, with what is sent and how receivers come to fail it.

${table(['Check', 'Level', 'Requirement', 'Written', 'Confidence'], rows)}

## Pages of the webhooks

${table(
  ['Webhook', 'Page'],
  all.map(({ name, source }) => [`\`${name}\``, pages(source.slice(0, 1))]),
)}

## Forms with a page of their own

These checks send the examples of the contract one by one. Each example is written somewhere of its own.

${traced.join('\n\n')}
`
}

interface Form {
  name: string
  summary: string
  source: readonly Source[]
  confidence: string
  of: string[]
}

/** The cases of a check that have their own sources. A case that is the same for several webhooks appears once. */
function formsOf(check: Check, webhooks: readonly Webhook[]): Form[] {
  const forms = new Map<string, Form>()
  for (const webhook of webhooks.filter((each) => check.appliesTo?.(each) ?? true)) {
    for (const { name, summary = '', source } of check.cases?.({ webhook, sdkAppId: '1', token: 'token', seed: 0, fuzz: 0 }) ?? []) {
      if (source === undefined) continue
      const key = JSON.stringify([name, summary, source])
      const confidence = webhook.examples.find((example) => example.name === name)?.confidence ?? check.confidence
      const form = forms.get(key) ?? { name, summary, source, confidence, of: [] }
      form.of.push(webhook.name)
      forms.set(key, form)
    }
  }
  return [...forms.values()]
}

/** Escapes a text for Markdown. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|]/g, '\\$&')
}
