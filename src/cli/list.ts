import { confidenceWords, families, findWebhook, knownCommands, type Webhook, webhooks } from '../contract/contract.ts'
import { describeField, type Field, fieldsOf } from '../contract/fields.ts'
import { openSwitches, type Switches } from '../contract/switches.ts'
import { describeKind, describeReplies, describeSwitch, describeThreshold } from '../contract/terms.ts'
import { matchesGlob, requireMatches } from '../glob.ts'
import { say } from '../say.ts'
import type { Limit } from '../simulator/rates.ts'
import { padded, toJsonText } from '../text.ts'
import { columns, wrap } from './columns.ts'
import { paint, type Terminal } from './terminal.ts'
import type { FlagsOf } from './verbs.ts'

/** `chatproof list`: the webhooks of the contract, or those like a pattern, and which of them are switched on; what one of them has; the checks; the shapes of a load; or the APIs that `mock` knows. */
export async function list(name: string | undefined, flags: FlagsOf<'list'>, terminal: Terminal): Promise<number> {
  const switches = openSwitches(flags.webhook)
  const isPattern = name === undefined || /[*?]/.test(name)
  if (name === 'checks') await listChecks(flags, terminal)
  else if (name === 'shapes') await listShapes(flags, terminal)
  else if (name === 'apis') await listApis(flags, terminal)
  else if (!isPattern) listWebhook(findWebhook(name), flags, terminal)
  else listWebhooks(webhooksLike(name), switches, flags, terminal)
  return 0
}

const pageOf = ({ source }: Webhook) => source.find(({ url }) => url !== undefined)?.url

function webhooksLike(pattern = '*'): Webhook[] {
  requireMatches([pattern], [...webhooks.keys()], 'webhook', 'chatproof list')
  return [...webhooks.values()].filter(({ name }) => matchesGlob(pattern, name))
}

function listWebhooks(listed: readonly Webhook[], switches: Switches, flags: FlagsOf<'list'>, terminal: Terminal): void {
  if (flags.json) listAsJson(listed, switches, terminal)
  else listByFamily(listed, switches, terminal)
}

function listAsJson(listed: readonly Webhook[], switches: Switches, terminal: Terminal): void {
  for (const webhook of listed) {
    const { name, family, summary, examples, terms } = webhook
    const more = { terms, examples: examples.length, page: pageOf(webhook) }
    terminal.out(toJsonText({ webhook: name, family, kind: terms.kind, summary, switchedOn: switches.has(name), ...more }))
  }
}

function listByFamily(listed: readonly Webhook[], switches: Switches, terminal: Terminal): void {
  for (const { name: family, description } of families) {
    const members = listed.filter((webhook) => webhook.family === family)
    if (members.length === 0) continue
    terminal.out(paint(terminal, 'underline', family) + paint(terminal, 'dim', `  ${terminal.translate(description)}`))
    const rows = members.map(({ name, terms, summary }) => [
      name,
      terms.kind,
      terminal.translate(switches.has(name) ? say`on` : say`off`),
      terminal.translate(summary),
    ])
    const bold = (cell: string) => paint(terminal, 'bold', cell)
    for (const [index, lines] of columns(rows, bold).entries()) {
      for (const line of lines) terminal.out(line)
      printCircumstances(members[index] as Webhook, terminal)
    }
    terminal.out('')
  }
  if (listed.length < webhooks.size) return
  terminal.out(
    terminal.translate(say`Commands of sister products that may come to the same URL. They are known by name and not described:`),
  )
  for (const line of columns([...knownCommands].map(([product, commands]) => [product, commands.join(', ')])).flat())
    terminal.out(paint(terminal, 'dim', line))
}

/** The page of a webhook, its threshold, and its switch where that is not its own. */
function printCircumstances(webhook: Webhook, terminal: Terminal): void {
  const switchedBy = describeSwitch(webhook.terms, webhooks)
  const page = [pageOf(webhook), terminal.translate(describeThreshold(webhook.terms))].filter(Boolean).join(' · ')
  const lines = [page, ...wrap(switchedBy === 'its own' ? '' : terminal.translate(say`switch: ${switchedBy}`))]
  for (const line of lines.filter((each) => each !== '')) terminal.out(paint(terminal, 'dim', `  ${line}`))
}

async function listChecks(flags: FlagsOf<'list'>, terminal: Terminal): Promise<void> {
  const { checks } = await import('../conformance/checks/all.ts')
  const width = Math.max(...checks.map(({ id }) => id.length))
  for (const { id, level, title } of checks) {
    if (flags.json) terminal.out(toJsonText({ check: id, level, title }))
    else terminal.out(`${paint(terminal, 'bold', id.padEnd(width))}  ${level.padEnd(6)}  ${terminal.translate(title)}`)
  }
}

async function listShapes(flags: FlagsOf<'list'>, terminal: Terminal): Promise<void> {
  const { shapes } = await import('../load/shapes.ts')
  const { describeStages } = await import('../load/stages.ts')
  const { translate } = terminal
  for (const { name, summary, stages, mix, retries, numbers } of shapes.values()) {
    const parts = mix.map(({ webhook, weight }) => ({ webhook: webhook.name, weight }))
    if (flags.json) {
      terminal.out(toJsonText({ shape: name, summary, stages: describeStages(stages), mix: parts, retries, numbers }))
      continue
    }
    terminal.out(`${paint(terminal, 'bold', name)}  ${translate(summary)}`)
    const mixed = parts.map(({ webhook, weight }) => `${webhook}=${weight}`).join(',')
    terminal.out(`  --stages ${describeStages(stages)} --mix ${mixed}${retries > 0 ? ` --retry ${retries}` : ''}`)
    for (const { number, about, confidence, source } of numbers) {
      const pages = source.flatMap(({ page }) => (page === 'inference' ? [] : [page])).join(', ')
      const known = `${translate(confidence)}${pages && `, ${pages}`}`
      terminal.out(paint(terminal, 'dim', `  ${translate(number)}: ${translate(about)} (${known})`))
    }
    terminal.out('')
  }
}

async function listApis(flags: FlagsOf<'list'>, terminal: Terminal): Promise<void> {
  const [{ documentedLimits, knownApis }, { isSimulated }] = await Promise.all([
    import('../simulator/api.ts'),
    import('../simulator/rest.ts'),
  ])
  const width = Math.max(...knownApis.map((api) => api.length))
  for (const api of knownApis) {
    const simulated = isSimulated(api)
    const limits = documentedLimits(api)
    if (flags.json) terminal.out(toJsonText({ api, simulated, limits }))
    else
      terminal.out(
        `${paint(terminal, 'bold', api.padEnd(width))}  ${padded(terminal.translate(simulated ? say`simulated` : say`answered empty`), 14)}  ${limits.map((limit) => terminal.translate(describeLimit(limit))).join(', ')}`,
      )
  }
  if (flags.json) return
  const count = knownApis.filter(isSimulated).length
  terminal.out('')
  const end = say`${count} of ${knownApis.length} are simulated. Calls of the others change nothing; mock --unsimulated error refuses them.`
  terminal.out(terminal.translate(end))
}

const describeLimit = ({ count, perSeconds, unit }: Limit): string =>
  perSeconds === 1 ? say`${count} ${unit} a second` : say`${count} ${unit} in ${perSeconds} s`

function listWebhook(webhook: Webhook, flags: FlagsOf<'list'>, terminal: Terminal): void {
  const { name, summary, terms, outcomes, replyFields, examples } = webhook
  const fields = fieldsOf(webhook.payload)
  const ofReply = fieldsOf(webhook.reply)
  const replies = describeReplies(outcomes, terms)
  if (flags.json) {
    for (const { name: example, summary, confidence, body, query } of examples)
      terminal.out(toJsonText({ webhook: name, example, summary, confidence, body, query }))
    const asJson = (where: string) => (field: Field) => {
      const { name: path, ...more } = field
      terminal.out(toJsonText({ webhook: name, field: path, in: where, ...more }))
    }
    fields.forEach(asJson('payload'))
    for (const reply of replies) terminal.out(toJsonText({ webhook: name, ...reply }))
    ofReply.forEach(asJson('reply'))
    return
  }
  const { translate } = terminal
  const heading = (text: string) => terminal.out(`\n${paint(terminal, 'underline', translate(text))}`)
  const table = (rows: string[][]) => {
    for (const line of columns(rows, (cell) => paint(terminal, 'bold', cell)).flat()) terminal.out(line)
  }
  const fieldTable = (listed: Field[]) =>
    table(
      listed.map((field) => [
        field.name,
        translate(field.type),
        translate(field.required ? say`required` : say`optional`),
        describeField(field, translate),
      ]),
    )
  terminal.out(`${paint(terminal, 'bold', name)}  ${translate(summary)}`)
  terminal.out(translate(describeKind(terms, replyFields)))
  printCircumstances(webhook, terminal)
  heading(say`Fields`)
  fieldTable(fields)
  if (replies.length > 0) heading(say`Replies, by ErrorCode`)
  table(
    replies.map(({ reply, effect, chat, caller }) => [
      translate(reply),
      effect,
      translate(caller === '' ? `${chat}.` : say`${chat}; the caller gets ${caller}.`),
    ]),
  )
  heading(say`Fields of the reply`)
  fieldTable(ofReply)
  heading(say`Examples`)
  table(examples.map((example) => [example.name, translate(confidenceWords[example.confidence]), translate(example.summary)]))
}
