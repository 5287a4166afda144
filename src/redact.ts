/** Shorter secrets are not searched for: they would turn up in any text. */
const shortest = 4

/** What may be secret in what a callback is made from. */
export interface Secrets {
  token?: string | undefined
  /** Headers the user gave. */
  headers?: Readonly<Record<string, string>> | undefined
}

/**
 * The same data with every occurrence of a secret in its texts replaced: a receiver may send back what it was sent. The value of
 * a header counts as a whole and without its scheme (`Bearer …`), and each also as it is written inside a JSON string.
 */
export function hide<Data>(data: Data, { token, headers = {} }: Secrets): Data {
  const values = Object.values(headers).flatMap((value) => [value, ...value.split(', ')])
  const parts = values.flatMap((value) => [value, value.replace(/^[\w-]+ +/, '')])
  const forms = [token ?? '', ...parts].flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)])
  const known = [...new Set(forms)].filter((secret) => secret.length >= shortest).sort((a, b) => b.length - a.length)
  // Most data holds none; to find that out is several times cheaper than to copy it.
  const text = known.length === 0 ? '' : typeof data === 'string' ? data : JSON.stringify(data)
  return known.some((secret) => text.includes(secret)) ? (walk(data, known) as Data) : data
}

function walk(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') return secrets.reduce((text, secret) => text.replaceAll(secret, '(not shown)'), value)
  if (Array.isArray(value)) return value.map((each) => walk(each, secrets))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [walk(key, secrets), walk(each, secrets)]))
}

/** A text cut to a length, which it then says. To be used behind {@link hide}, which cannot find half a secret. */
export function shorten(text: string, most: number): string {
  // A slice would keep the whole text in memory.
  const beginning = text.length > most ? JSON.parse(JSON.stringify(text.slice(0, most))) : text
  return text.length > most ? `${beginning}… (${text.length} characters)` : text
}
