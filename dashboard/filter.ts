/** What a filter looks at in an entry of the log. */
export interface Filterable {
  kind: 'call' | 'delivery'
  /** The API of a call, or the webhook of a delivery. */
  name: string
  outcome: string
  /** The body of the request, as JSON says it. */
  body: unknown
  /** All of it in lower case, in which text is looked for. */
  text(): string
}

/** Whether an entry matches. */
export type Matches = (entry: Filterable) => boolean

const comparison = /^([\w.$-]+?)(>=|<=|!=|=|>|<)(.+)$/

/**
 * Reads a filter. Its words stand beside each other, and all must hold: `webhook:`, `api:` and `name:` take a name with `*`, `verdict:` an
 * outcome, `kind:` a call or a delivery. `QuotaUsed>7000` compares a field of the body: a path such as `MsgBody.0.MsgType`, or the name
 * of a field at any depth. Anything else is text. A `-` in front turns a word round; quotes hold words together.
 */
export function readFilter(query: string): Matches {
  const words = [...query.matchAll(/(-?)((?:[^\s"]|"[^"]*"?)+)/g)].map(([, not, word]) => {
    const matches = readWord((word as string).replaceAll('"', ''))
    return not === '' ? matches : (entry: Filterable) => !matches(entry)
  })
  return (entry) => words.every((matches) => matches(entry))
}

function readWord(word: string): Matches {
  const [, key, value = ''] = /^(webhook|api|name|verdict|kind):(.*)$/.exec(word) ?? []
  if (key !== undefined) {
    const is = matching(value)
    if (key === 'verdict') return ({ outcome }) => is(outcome)
    if (key === 'kind') return ({ kind }) => is(kind)
    const wanted = { webhook: 'delivery', api: 'call' }[key]
    return ({ kind, name }) => (wanted === undefined || kind === wanted) && is(name)
  }
  const [, field, sign, right] = comparison.exec(word) ?? []
  if (field !== undefined && sign !== undefined && right !== undefined)
    return ({ body }) => valuesOf(body, field).some((value) => compare(value, sign, right))
  const text = word.toLowerCase()
  return (entry) => entry.text().includes(text)
}

/** A pattern in which `*` stands for any characters. It is matched without a regular expression, which a pattern could make slow. */
function matching(pattern: string): (text: string) => boolean {
  const [first = '', ...rest] = pattern.toLowerCase().split('*')
  return (given) => {
    const text = given.toLowerCase()
    const last = rest.at(-1)
    if (last === undefined) return text === first
    if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false
    let at = first.length
    for (const part of rest.slice(0, -1)) {
      const found = text.indexOf(part, at)
      if (found === -1) return false
      at = found + part.length
    }
    return at <= text.length - last.length
  }
}

/** The values of a field: at this path, or of this name at any depth. */
function valuesOf(body: unknown, field: string): unknown[] {
  const path = field.split('.')
  const found: unknown[] = []
  const at = path.reduce<unknown>((value, step) => ownOf(value, step), body)
  if (at !== undefined) found.push(at)
  if (path.length > 1) return found
  const look = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    const own = Array.isArray(value) ? undefined : ownOf(value, field)
    if (own !== undefined) found.push(own)
    for (const each of Object.values(value)) look(each)
  }
  look(body)
  return found
}

function ownOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
}

function compare(value: unknown, sign: string, right: string): boolean {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  if (sign === '=') return text === right
  if (sign === '!=') return text !== right
  const [a, b] = [Number(text), Number(right)]
  return { '>': a > b, '<': a < b, '>=': a >= b, '<=': a <= b }[sign] ?? false
}
