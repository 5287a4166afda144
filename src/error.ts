/**
 * What the caller can mend: `usage` a wrong argument, file or selection (exit 2), `unreachable` no receiver to judge
 * (exit 3), `output` something could not be written (exit 4).
 */
export type ErrorCode = 'usage' | 'unreachable' | 'output'

/** The one class of expected error. Its message is a sentence for the person at the terminal; no stack is shown. */
export class ChatproofError extends Error {
  override readonly name = 'ChatproofError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** What somebody threw, as text, whatever it is: a symbol, or an object that has no text, would throw again. */
export function messageOf(error: unknown): string {
  try {
    return String(error)
  } catch {
    return 'an object that cannot be printed'
  }
}
