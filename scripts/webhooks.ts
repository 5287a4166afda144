import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describeSwitch, describeThreshold } from '../src/contract/terms.ts'
import { list, pagesOf, table } from './markdown.ts'

/** The text of docs/webhooks.md, from the contract of the project or of a copy of it. */
export async function webhookPage(root: string): Promise<string> {
  const file = pathToFileURL(join(root, 'src', 'contract', 'contract.ts')).href
  const { families, knownCommands, webhooks } = (await import(file)) as typeof import('../src/contract/contract.ts')
  const rules = pathToFileURL(join(root, 'src', 'simulator', 'rules', 'unfired.ts')).href
  const { unfired } = (await import(rules)) as typeof import('../src/simulator/rules/unfired.ts')
  const all = families.flatMap(({ name }) => [...webhooks.values()].filter(({ family }) => family === name))
  const before = all.filter(({ terms }) => terms.kind === 'before').length
  const open = all.filter(({ openPoints }) => openPoints.length > 0)

  const rows = all.map(({ name, terms, summary, source, openPoints }) => [
    openPoints.length === 0 ? `\`${name}\`` : `[\`${name}\`](#${name.toLowerCase().replaceAll('.', '')})`,
    terms.kind,
    summary,
    describeSwitch(terms, webhooks, (other) => `\`${other}\``),
    describeThreshold(terms),
    pagesOf(source),
  ])
  return `<!-- Written by \`npm run generate\` from spec/. Do not edit. -->

# Webhooks

The contract has ${all.length} webhooks. To ${before} of them, of the kind \`before\`, the reply decides what Chat does. The other ${all.length - before}, of the kind \`after\`, are notifications.
\`chatproof list <webhook>\` prints the fields, replies and examples of one, and \`chatproof docs\` shows them with their sources.

${table(['Command', 'Kind', 'It comes when', 'Switch in the console', 'Threshold', 'Page'], rows)}

## What the simulator does not cause

\`mock\` asks and tells all others, where the calls and the clients that it simulates cause them. These can be sent by \`trigger\`, and by \`POST /_/fire\`.

${list([...unfired].map(([name, why]) => `\`${name}\`: ${why}`))}

## Commands of sister products

They may come to the same URL. chatproof knows their names and does not describe them.

${list([...knownCommands].map(([product, commands]) => `${product}: ${commands.map((command) => `\`${command}\``).join(', ')}`))}

## Open points by webhook

What the pages of a webhook leave open or contradict. What concerns all of them is in [Open points](open-points.md).

${open.map(({ name, openPoints }) => `### ${name}\n\n${list(openPoints.map(prose))}`).join('\n\n')}
`
}

/** Escapes a text for Markdown, but for its code. */
function prose(text: string): string {
  return text.replaceAll(/`[^`]*`|[\\*[\]<>|]/g, (found) => (found.startsWith('`') ? found : `\\${found}`))
}
