import { ChatproofError } from '../error.ts'
import type { Flags } from './flags.ts'
import type { Terminal } from './terminal.ts'

/** `chatproof proxy`. */
export async function proxy(_argument: string | undefined, _flags: Flags, _terminal: Terminal): Promise<number> {
  throw new ChatproofError('usage', 'Not built yet.')
}
