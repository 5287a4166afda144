// Written by `npm run generate` from spec/. Do not edit.
import type { webhooks as Webhooks } from './callbacks.ts'

export const document: {
  info: { version: string }
  tags: { name: string; description: string }[]
  requestTimeTolerance: number
  'x-known-commands': Record<string, unknown>
  'x-default-webhooks': string[]
  'x-load-shapes': object
}

/** `operation` is the rest of what the contract says of a webhook, as JSON. */
export const webhooks: Readonly<Record<keyof Webhooks, { family: string; summary: string; terms: object; operation: string }>>

/** What references lead to, as JSON. */
export const components: Readonly<Record<string, string>>
