import { say } from '../say.ts'
import type { Need } from './check.ts'
import type { CheckOptions } from './check-options.ts'

interface NeedText {
  isMet(options: CheckOptions): boolean
  /** The message if it is not given. */
  missing: string
  /** The text of `explain`. */
  hint: string
}

/** What a check may need besides a receiver. */
export const needs: Record<Need, NeedText> = {
  token: {
    isMet: ({ token }) => token !== undefined,
    missing: say`Callbacks are not signed: give the token with --token to check this.`,
    hint: say`signed callbacks: --token or --token-file`,
  },
  'no-token': {
    isMet: ({ token }) => token === undefined,
    missing: say`Callbacks are signed: leave the token out to check this.`,
    hint: say`unsigned callbacks: no --token`,
  },
  observe: {
    isMet: ({ observe }) => observe !== undefined,
    missing: say`Give a URL whose text changes with each effect with --observe to check this.`,
    hint: say`a URL whose text changes with each effect: --observe`,
  },
  connection: {
    isMet: ({ target }) => typeof target === 'string',
    missing: say`A handler in the same process has no connections.`,
    hint: say`a receiver behind a URL`,
  },
}
