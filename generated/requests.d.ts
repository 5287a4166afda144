// Written by `npm run generate` from spec/. Do not edit.
import type { paths } from './chat-api.ts'
import type { Validate } from './violation.ts'

/** By service/command. */
export const requests: { readonly [Path in keyof paths as Path extends `/v4/${infer Api}` ? Api : never]: Validate }
