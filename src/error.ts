/**
 * The kinds of error that the caller can fix:
 * - `usage`: an argument, a file or the selection is wrong (exit 2)
 * - `unreachable`: no receiver could be reached (exit 3)
 * - `output`: something could not be written (exit 4)
 */
export type ErrorCode = 'usage' | 'unreachable' | 'output'

/** The only class of expected errors. The CLI prints its message without a stack. */
export class ChatproofError extends Error {
  override readonly name = 'ChatproofError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** Any thrown value as text. Some objects throw when they are converted to text. */
export function messageOf(error: unknown): string {
  try {
    return String(error)
  } catch {
    return 'an object that cannot be printed'
  }
}
