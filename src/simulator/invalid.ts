import document from '../../generated/chat-api.json' with { type: 'json' }
import type { Violation } from '../../generated/violation.ts'
import { describeViolations } from '../contract/violation.ts'
import { RestError } from './call.ts'

/** The codes of fields: one for every fault of a field, or one for each kind of fault, of which `any` is the rest. */
type FieldCodes = Readonly<Record<string, number | Readonly<Record<string, number>>>>

/** The codes of a service. */
interface InvalidCodes {
  notJson: number
  any: number
  fields?: FieldCodes
  /** By command, where the fields have other codes. */
  apis?: Readonly<Record<string, FieldCodes>>
}

const invalidCodes: Readonly<Record<string, InvalidCodes>> & { default: InvalidCodes } = document['x-invalid-codes']
const errors: Readonly<Record<string, { meaning: string; info?: string }>> = document['x-errors']

/** How much of what is wrong with a request its refusal says, in characters. */
const longestInfo = 500

/** Refuses a body that is no JSON object. @param problem what it is instead */
export function notJson(api: string, problem: string): RestError {
  return refusal(codesOf(api).notJson, problem)
}

/** Refuses a request that breaks its schema, with the code of its first fault. */
export function invalid(api: string, violations: readonly Violation[], request: unknown): RestError {
  return refusal(invalidCode(api, violations[0]), describeViolations(violations, request).slice(0, longestInfo))
}

/** The error code of a fault (`x-invalid-codes`). */
export function invalidCode(api: string, violation?: Violation): number {
  const { any, fields: usual, apis } = codesOf(api)
  if (violation === undefined) return any
  const fields: FieldCodes = { ...usual, ...apis?.[api.split('/')[1] ?? ''] }
  const { instancePath, keyword, params } = violation
  const [field = '', ...inner] = instancePath.slice(1).split('/')
  if (field === '') return keyword === 'required' ? codeOf(fields[String(params.missingProperty)], 'missing', any) : any
  return codeOf(fields[field], inner.length === 0 && keyword !== 'required' ? keyword : 'inside', any)
}

function codeOf(codes: FieldCodes[string] | undefined, fault: string, any: number): number {
  return typeof codes === 'object' ? (codes[fault] ?? codes.any ?? any) : (codes ?? any)
}

function codesOf(api: string): InvalidCodes {
  const [service = ''] = api.split('/')
  return (Object.hasOwn(invalidCodes, service) ? invalidCodes[service] : undefined) ?? invalidCodes.default
}

/** A refusal in the words that Chat was seen to say with the code, as clients compare them; otherwise in ours. */
export function refusal(code: number, words: string): RestError {
  return new RestError(code, errors[code]?.info ?? words)
}
