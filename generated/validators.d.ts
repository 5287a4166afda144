// Written by `npm run generate` from spec/. Do not edit.
import type { webhooks } from './callbacks.ts'
import type { Validate } from './violation.ts'

export const payloads: Record<keyof webhooks, Validate>
export const replies: Record<keyof webhooks, Validate>
export const reply: Validate
