import type { Violation } from '../../generated/violation.ts'
import { type Hide, hideAndCut } from '../secrets/secrets.ts'

/** Keywords that only say that something inside them failed, or that another branch does not apply either. */
export const summaries: readonly string[] = ['if', 'anyOf', 'oneOf', 'not']

/** How many violations a sentence names. */
const most = 5

/** How much of a value and of the path to it a sentence quotes, in characters. */
const longestValue = 60
const longestPath = 200

/**
 * What Ajv found, as one sentence that names each field, what it holds and what it must be.
 *
 * @param hide takes secrets out of what is quoted
 */
export function describeViolations(violations: readonly Violation[], value: unknown, hide: Hide = (data) => data): string {
  const causes = violations.filter(({ keyword }) => !summaries.includes(keyword))
  const sentences = [...new Set((causes.length > 0 ? causes : violations).map((each) => describe(each, value, hide)))]
  // A validator stops early, so that their number would say nothing.
  const more = sentences.length > most ? '; and more' : ''
  return `${sentences.slice(0, most).join('; ')}${more}.`
}

function describe({ instancePath, keyword, params, message }: Violation, value: unknown, hide: Hide): string {
  const path = instancePath
    .slice(1)
    .split('/')
    .filter(Boolean)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const nameOf = (steps: readonly unknown[]) => hideAndCut(steps.join('.'), longestPath, hide)
  const field = nameOf(path) || 'the body'
  if (keyword === 'required') return `${nameOf([...path, params.missingProperty])} is missing`
  const held = `${field} is ${show(
    path.reduce<unknown>((at, step) => (at as Record<string, unknown>)?.[step], value),
    hide,
  )}`
  if (keyword === 'const') return `${held}, must be ${JSON.stringify(params.allowedValue)}`
  if (keyword === 'enum')
    return `${held}, must be one of ${(params.allowedValues as unknown[]).map((each) => JSON.stringify(each)).join(', ')}`
  return `${held}, ${message}`
}

function show(value: unknown, hide: Hide): string {
  // As JSON it would be `null`, which nobody sent.
  if (typeof value === 'number' && !Number.isFinite(value)) return 'a number that is too large'
  try {
    return hideAndCut(JSON.stringify(value) ?? 'nothing', longestValue, hide)
  } catch {
    return 'nested too deeply to show'
  }
}
