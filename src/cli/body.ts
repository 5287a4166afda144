import { payloads } from '../../generated/validators.js'
import { sampleOf } from '../callback/callback.ts'
import { findExample, type Webhook } from '../contract/contract.ts'
import { describeViolations } from '../contract/violation.ts'
import { ChatproofError } from '../error.ts'
import { deepest, isDeeperThan, parseJson } from '../json.ts'
import { suggest } from '../suggest.ts'
import { brief, quote } from '../text.ts'
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
  for (const change of changes) apply(value, change)
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
    throw new ChatproofError('usage', `${(error as ChatproofError).message} Give --force to send it anyway.`)
  }
}

interface BodyChange {
  path: string[]
  /** Undefined removes the field. */
  value?: unknown
}

function parseSet(text: string): BodyChange {
  const at = text.indexOf('=')
  if (at < 1)
    throw new ChatproofError(
      'usage',
      `--set takes field=value, such as QuotaUsed=9999 or MsgBody.0.MsgType=TIMFaceElem, not ${quote(text)}.`,
    )
  const [field, given] = [text.slice(0, at), text.slice(at + 1)]
  const [path, value] = [field.split('.'), parseValue(given)]
  // So the body stays within the depth that bodies may have when they are read.
  if (path.length > deepest || (isContainer(value) && isDeeperThan(given, deepest - path.length)))
    throw new ChatproofError('usage', `--set ${brief(field)}: the value would be nested more than ${deepest} levels deep.`)
  return { path, value }
}

/** A value that is JSON is read as JSON, any other as text. Quotes turn a number into text: --set 'EventTime="1"'. */
function parseValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function parseUnset(text: string): BodyChange {
  if (text === '') throw new ChatproofError('usage', '--unset takes the name of a field, such as EventTime.')
  return { path: text.split('.') }
}

function apply(body: unknown, { path, value }: BodyChange): void {
  const name = brief(path.join('.'))
  let at = body
  for (const step of path.slice(0, -1)) {
    if (isContainer(at) && !Object.hasOwn(at, step) && value !== undefined) define(at, step, {})
    at = isContainer(at) && Object.hasOwn(at, step) ? at[step] : undefined
  }
  const last = path.at(-1) as string
  if (!isContainer(at)) throw new ChatproofError('usage', `There is no field ${name}: its parent is not an object.`)
  if (value !== undefined) define(at, last, value)
  else if (Object.hasOwn(at, last)) Array.isArray(at) ? at.splice(Number(last), 1) : delete at[last]
  else throw new ChatproofError('usage', `--unset ${name}: there is no such field.${suggest(last, Object.keys(at))}`)
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** An assignment to `__proto__` would not make a field. */
function define(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true })
}

function refuseViolations(webhook: Webhook, value: unknown): void {
  const validate = payloads[webhook.name]
  if (validate(value)) return
  const violations = describeViolations(validate.errors ?? [], value)
  throw new ChatproofError('usage', `The body breaks the contract of ${webhook.name}: ${violations} Give --force to send it anyway.`)
}

/** The contract allows fields that it does not list. So a misspelt field breaks nothing, and gets a note. */
function warnOfUnknownFields(webhook: Webhook, changes: readonly BodyChange[], terminal: Terminal): void {
  const known = [...new Set(webhook.examples.flatMap((example) => Object.keys(example.body)))]
  for (const { path, value } of changes) {
    const [field] = path as [string]
    if (value === undefined || known.includes(field)) continue
    terminal.err(`Note: the contract does not list a field ${quote(field)}.${suggest(field, known)}`)
  }
}
