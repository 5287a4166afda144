/** Shorter secrets are not searched for: they would turn up in any text. */
const shortest = 4

/**
 * The same data with every occurrence of a secret in its texts replaced: a receiver may send back what it was sent.
 *
 * @param secrets the token and the values of headers the user gave
 */
export function hide<Data>(data: Data, secrets: readonly (string | undefined)[]): Data {
  const known = secrets.filter((secret) => secret !== undefined && secret.length >= shortest) as string[]
  return known.length === 0 ? data : (walk(data, known) as Data)
}

function walk(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') return secrets.reduce((text, secret) => text.replaceAll(secret, '(not shown)'), value)
  if (Array.isArray(value)) return value.map((each) => walk(each, secrets))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [walk(key, secrets), walk(each, secrets)]))
}
