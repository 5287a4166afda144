/** Headers that belong to the connection, not to the message. */
const framing = ['connection', 'content-length', 'expect', 'keep-alive', 'te', 'trailer', 'transfer-encoding', 'upgrade']

/** What is wrong with a header that somebody wants to add, as half a sentence without its value, which may be secret. */
export function findHeaderProblem(name: string, value: string): string | undefined {
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) return 'its name has characters that HTTP does not allow in one'
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) return 'its value has characters that HTTP does not allow in one'
  if (framing.includes(name.toLowerCase())) return 'it belongs to the connection, not to the callback'
  return undefined
}
