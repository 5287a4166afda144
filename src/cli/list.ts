import { findWebhook, webhooks } from '../contract/contract.ts'
import { openSwitches } from '../contract/switches.ts'
import { toJsonText } from '../text.ts'
import { paint, type Terminal } from './terminal.ts'
import type { FlagsOf } from './verbs.ts'

/** `chatproof list`: the webhooks of the contract and which of them are switched on, or the examples of one. */
export async function list(name: string | undefined, flags: FlagsOf<'list'>, terminal: Terminal): Promise<number> {
  if (name === undefined) listWebhooks(flags, terminal)
  else if (name === 'checks') await listChecks(flags, terminal)
  else listExamples(name, flags, terminal)
  return 0
}

function listWebhooks(flags: FlagsOf<'list'>, terminal: Terminal): void {
  const switches = openSwitches(flags.webhook)
  for (const { name, summary, examples, terms, source } of webhooks.values()) {
    const page = source.find(({ url }) => url !== undefined)?.url
    const switchedOn = switches.has(name)
    if (flags.json) {
      terminal.out(toJsonText({ webhook: name, summary, switchedOn, terms, examples: examples.length, page }))
      continue
    }
    terminal.out(`${paint(terminal, 'bold', name)}  ${summary}`)
    terminal.out(paint(terminal, 'dim', `  ${switchedOn ? 'on' : 'off'} · ${examples.length} examples · ${page}`))
  }
}

async function listChecks(flags: FlagsOf<'list'>, terminal: Terminal): Promise<void> {
  const { checks } = await import('../conformance/checks/all.ts')
  const width = Math.max(...checks.map(({ id }) => id.length))
  for (const { id, level, title } of checks) {
    if (flags.json) terminal.out(toJsonText({ check: id, level, title }))
    else terminal.out(`${paint(terminal, 'bold', id.padEnd(width))}  ${level.padEnd(6)}  ${title}`)
  }
}

function listExamples(name: string, flags: FlagsOf<'list'>, terminal: Terminal): void {
  const webhook = findWebhook(name)
  const width = Math.max(...webhook.examples.map((example) => example.name.length))
  for (const { name: example, summary, confidence, body, query } of webhook.examples) {
    if (flags.json) terminal.out(toJsonText({ webhook: name, example, summary, confidence, body, query }))
    else terminal.out(`${paint(terminal, 'bold', example.padEnd(width))}  ${confidence.padEnd(10)}  ${summary}`)
  }
}
