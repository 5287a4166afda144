import { ChatproofError } from '../error.ts'
import { deepest, isDeeperThan } from '../json.ts'
import { say } from '../say.ts'
import { suggest } from '../suggest.ts'
import { excerpt } from '../text.ts'

/** A change of one field of a body. */
export interface FieldChange {
  /** The field, below the fields that hold it. An item of a list is named by its place, from 0. */
  path: readonly [string, ...string[]]
  /** Undefined takes the field out. */
  value?: unknown
}

/**
 * Sets a field.
 *
 * @param field such as `QuotaUsed`, `MsgBody[0].MsgType` or, in other words, `MsgBody.0.MsgType`
 * @param text the value as JSON, where the caller has it
 * @throws ChatproofError `usage` when the body would become deeper than one that is read may be
 */
export function setField(field: string, value: unknown, text?: string): FieldChange {
  const path = pathOf(field)
  if (path.length > deepest || (isContainer(value) && isDeeperThan(text ?? JSON.stringify(value), deepest - path.length)))
    throw new ChatproofError('usage', say`The value of ${excerpt(field, 100)} would be nested more than ${deepest} levels deep.`)
  return { path, value }
}

/** Takes a field out. */
export function unsetField(field: string): FieldChange {
  return { path: pathOf(field) }
}

/**
 * The changes that set these fields and take out those.
 *
 * @throws ChatproofError `usage` as {@link setField} does
 */
export function changesOf(set: Readonly<Record<string, unknown>>, unset: readonly string[]): FieldChange[] {
  return [...Object.entries(set).map(([field, value]) => setField(field, value)), ...unset.map(unsetField)]
}

/**
 * Changes a body. Objects that are missing above a field are made.
 *
 * @throws ChatproofError `usage` for a field that cannot be there, and for one to take out that is not there
 */
export function applyChanges(body: unknown, changes: readonly FieldChange[]): void {
  for (const change of changes) apply(body, change)
}

function pathOf(field: string): FieldChange['path'] {
  return field.replaceAll(/\[(\d+)\]/g, '.$1').split('.') as [string, ...string[]]
}

function apply(body: unknown, { path, value }: FieldChange): void {
  const name = excerpt(path.join('.'), 100)
  let at = body
  for (const step of path.slice(0, -1)) {
    if (isContainer(at) && !has(at, step) && value !== undefined) put(at, step, {}, name)
    at = isContainer(at) && has(at, step) ? at[step] : undefined
  }
  const last = path.at(-1) as string
  if (!isContainer(at)) throw new ChatproofError('usage', say`There is no field ${name}: what stands above it is not an object.`)
  if (value !== undefined) put(at, last, value, name)
  else if (has(at, last)) Array.isArray(at) ? at.splice(Number(last), 1) : delete at[last]
  else throw new ChatproofError('usage', say`There is no field ${name} to take out.${suggest(last, Object.keys(at))}`)
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** Whether an object has a field, or a list an item. The length of a list is neither. */
function has(container: object, key: string): boolean {
  return Object.prototype.propertyIsEnumerable.call(container, key)
}

/** Assignment would take `__proto__` for something else than a field. */
function put(target: object, key: string, value: unknown, name: string): void {
  // A place far behind the end would make a list of that length.
  if (Array.isArray(target) && !(/^(0|[1-9]\d{0,8})$/.test(key) && Number(key) <= target.length))
    throw new ChatproofError('usage', say`There is no field ${name}: ${excerpt(key, 100)} is no place in a list of ${target.length}.`)
  Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true })
}
