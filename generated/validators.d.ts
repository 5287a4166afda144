// Written by `npm run generate` from spec/. Do not edit.
import type { webhooks } from './callbacks.ts'

/** One way in which a value breaks its schema. */
export interface Violation {
  /** JSON Pointer to the field, empty for the whole value. */
  instancePath: string
  keyword: string
  params: Record<string, unknown>
  message?: string
}

export interface Validate {
  (value: unknown): boolean
  /** What the last call found. */
  errors?: Violation[] | null
}

export const payloads: Record<keyof webhooks, Validate>
export const replies: Record<keyof webhooks, Validate>
export const reply: Validate
