import type { Violation } from '../../generated/violation.ts'
import { say } from '../say.ts'
import { type Hide, hideAndCut } from '../secrets/secrets.ts'

/** Keywords whose violations repeat what the violations inside them say. */
export const summaries: readonly string[] = ['if', 'anyOf', 'oneOf', 'not']

/** How many violations a sentence names. */
const most = 5

/** How many characters of a value, and of the path to it, a sentence quotes. */
const longestValue = 60
const longestPath = 200

/**
 * Describes the violations that Ajv found, in one sentence. For each field it says the actual and the required value.
 *
 * @param hide removes secrets from the quoted values
 */
export function describeViolations(violations: readonly Violation[], value: unknown, hide: Hide = (data) => data): string {
  const sentences = [...new Set(causesOf(violations).map((each) => describe(each, value, hide)))]
  // A validator stops early, so the exact number is not known.
  const more = sentences.length > most ? [say`and more`] : []
  return `${[...sentences.slice(0, most), ...more].join('; ')}.`
}

/** The violations one by one, each with the path to its field: `MsgBody.0.MsgType`; empty for the whole body. */
export function listViolations(violations: readonly Violation[], value: unknown): { field: string; problem: string }[] {
  return causesOf(violations).map((each) => {
    const missing = each.keyword === 'required' ? [String(each.params.missingProperty)] : []
    return { field: [...pathOf(each), ...missing].join('.'), problem: describe(each, value, (data) => data) }
  })
}

function causesOf(violations: readonly Violation[]): readonly Violation[] {
  const causes = violations.filter(({ keyword }) => !summaries.includes(keyword))
  return causes.length > 0 ? causes : violations
}

function pathOf({ instancePath }: Violation): string[] {
  return instancePath
    .slice(1)
    .split('/')
    .filter(Boolean)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function describe(violation: Violation, value: unknown, hide: Hide): string {
  const { keyword, params, message } = violation
  const path = pathOf(violation)
  const nameOf = (steps: readonly unknown[]) => hideAndCut(steps.join('.'), longestPath, hide)
  const field = nameOf(path) || say`the body`
  if (keyword === 'required') return say`${nameOf([...path, params.missingProperty])} is missing`
  const held = show(
    path.reduce<unknown>((at, step) => (at as Record<string, unknown>)?.[step], value),
    hide,
  )
  if (keyword === 'const') return say`${field} is ${held}, must be ${JSON.stringify(params.allowedValue)}`
  if (keyword === 'type') return say`${field} is ${held}, must be ${[params.type].flat().join(',')}`
  if (keyword !== 'enum') return say`${field} is ${held}, ${message ?? keyword}`
  const allowed = (params.allowedValues as unknown[]).map((each) => JSON.stringify(each)).join(', ')
  return say`${field} is ${held}, must be one of ${allowed}`
}

function show(value: unknown, hide: Hide): string {
  // JSON.stringify would turn it into `null`, which was not sent.
  if (typeof value === 'number' && !Number.isFinite(value)) return say`a number that is too large`
  try {
    return hideAndCut(JSON.stringify(value) ?? say`nothing`, longestValue, hide)
  } catch {
    return say`nested too deeply to show`
  }
}
