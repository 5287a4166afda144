import type { Violation } from '../generated/violation.ts'

/** Keywords that only say that something inside them failed, or that another branch does not apply either. */
const summaries = ['if', 'anyOf', 'oneOf', 'not']

/** How many violations a sentence names before it only counts the rest. */
const most = 5

/** What Ajv found, as one sentence that names each field, what it holds and what it must be. */
export function describeViolations(violations: readonly Violation[], value: unknown): string {
  const causes = violations.filter(({ keyword }) => !summaries.includes(keyword))
  const sentences = [...new Set((causes.length > 0 ? causes : violations).map((each) => describe(each, value)))]
  const more = sentences.length > most ? `; and ${sentences.length - most} more` : ''
  return `${sentences.slice(0, most).join('; ')}${more}.`
}

function describe({ instancePath, keyword, params, message }: Violation, value: unknown): string {
  const path = instancePath
    .slice(1)
    .split('/')
    .filter(Boolean)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const field = path.join('.') || 'the body'
  if (keyword === 'required') return `${[...path, params.missingProperty].join('.')} is missing`
  const held = `${field} is ${show(path.reduce<unknown>((at, step) => (at as Record<string, unknown>)?.[step], value))}`
  if (keyword === 'const') return `${held}, must be ${JSON.stringify(params.allowedValue)}`
  if (keyword === 'enum')
    return `${held}, must be one of ${(params.allowedValues as unknown[]).map((each) => JSON.stringify(each)).join(', ')}`
  return `${held}, ${message}`
}

function show(value: unknown): string {
  let text: string
  try {
    text = JSON.stringify(value) ?? 'nothing'
  } catch {
    return 'nested too deeply to show'
  }
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
