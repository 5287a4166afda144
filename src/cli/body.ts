import { payloads } from '../../generated/validators.js'
import { sampleOf } from '../callback/callback.ts'
import { applyChanges, type FieldChange, setField, unsetField } from '../callback/change.ts'
import { findExample, type Webhook } from '../contract/contract.ts'
import { describeViolations } from '../contract/violation.ts'
import { ChatproofError } from '../error.ts'
import { parseJson } from '../json.ts'
import { say } from '../say.ts'
import { suggest } from '../suggest.ts'
import { quote } from '../text.ts'
import type { SomeFlags } from './flags.ts'
import { readFile, readStdin } from './input.ts'
import type { Terminal } from './terminal.ts'

type BodyFlags = SomeFlags<'example' | 'body' | 'set' | 'unset' | 'force'>

/**
 * The body to send: that of the example or of --body, with --set and --unset applied. A body of --body that is not changed
 * is sent byte for byte.
 *
 * @throws ChatproofError `usage` when it breaks the contract, unless --force is given
 */
export async function composeBody(webhook: Webhook, flags: BodyFlags, terminal: Terminal): Promise<string> {
  const example = flags.example === undefined ? sampleOf(webhook) : findExample(webhook, flags.example)
  const given = flags.body === undefined ? undefined : await readGivenBody(flags.body, terminal)
  const changes = [...(flags.set ?? []).map(parseSet), ...(flags.unset ?? []).map(parseUnset)]

  const value: unknown = given === undefined ? structuredClone(example.body) : parseBody(given, flags)
  applyChanges(value, changes)
  if (!flags.force) refuseViolations(webhook, value)
  warnOfUnknownFields(webhook, changes, terminal)
  return given !== undefined && changes.length === 0 ? given : JSON.stringify(value)
}

async function readGivenBody(text: string, terminal: Terminal): Promise<string> {
  if (text === '-') return readStdin(terminal)
  return text.startsWith('@') ? readFile(text.slice(1), '--body', terminal) : text
}

function parseBody(text: string, flags: BodyFlags): unknown {
  try {
    return parseJson(text, 'The body')
  } catch (error) {
    if (flags.force && !flags.set && !flags.unset) return undefined
    throw new ChatproofError('usage', say`${(error as ChatproofError).message} Give --force to send it anyway.`)
  }
}

function parseSet(text: string): FieldChange {
  const at = text.indexOf('=')
  if (at < 1)
    throw new ChatproofError(
      'usage',
      say`--set takes field=value, such as QuotaUsed=9999 or MsgBody.0.MsgType=TIMFaceElem, not ${quote(text)}.`,
    )
  const given = text.slice(at + 1)
  return setField(text.slice(0, at), parseValue(given), given)
}

/** A value that is JSON is read as JSON, any other as text. Quotes turn a number into text: --set 'EventTime="1"'. */
function parseValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function parseUnset(text: string): FieldChange {
  if (text === '') throw new ChatproofError('usage', say`--unset takes the name of a field, such as EventTime.`)
  return unsetField(text)
}

function refuseViolations(webhook: Webhook, value: unknown): void {
  const validate = payloads[webhook.name]
  if (validate(value)) return
  const violations = describeViolations(validate.errors ?? [], value)
  throw new ChatproofError('usage', say`The body breaks the contract of ${webhook.name}: ${violations} Give --force to send it anyway.`)
}

/** The contract allows fields that it does not list. So a misspelt field breaks nothing, and gets a note. */
function warnOfUnknownFields(webhook: Webhook, changes: readonly FieldChange[], terminal: Terminal): void {
  const known = [...new Set(webhook.examples.flatMap((example) => Object.keys(example.body)))]
  for (const { path, value } of changes) {
    const [field] = path
    if (value === undefined || known.includes(field)) continue
    terminal.err(say`Note: the contract does not list a field ${quote(field)}.${suggest(field, known)}`)
  }
}
