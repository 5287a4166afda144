// Written by `npm run generate` from spec/. Do not edit.
import type { Validate } from './violation.ts'

/** By service/command. */
export const requests: Readonly<Record<string, Validate>>
