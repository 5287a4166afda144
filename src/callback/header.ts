/** Headers that control the connection. The HTTP client sets them. */
const framing = ['connection', 'content-length', 'expect', 'keep-alive', 'te', 'trailer', 'transfer-encoding', 'upgrade']

/** What is wrong with a header that a user wants to add, as part of a sentence. It does not quote the value, which may be secret. */
export function findHeaderProblem(name: string, value: string): string | undefined {
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) return 'its name has characters that HTTP does not allow'
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) return 'its value has characters that HTTP does not allow'
  if (framing.includes(name.toLowerCase())) return 'the HTTP client sets this header itself'
  return undefined
}
