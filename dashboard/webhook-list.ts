import { signal } from '@preact/signals'
import { ask } from './api.ts'

/** A webhook as the control API lists it. */
export interface WebhookView {
  name: string
  family: string
  kind: 'before' | 'after'
  summary: string
  on: boolean
  deadlineMs: number
  sources: { page: string; url?: string }[]
}

/** Every webhook of the contract, and whether it is on. Empty until it is known. */
export const webhooks = signal<readonly WebhookView[]>([])

/** Reads the list, or flips switches and reads it then. */
export async function readWebhooks(flip?: { on: string[] } | { off: string[] }): Promise<void> {
  webhooks.value = await ask<WebhookView[]>('webhooks', flip)
}

/** How long Chat waits for a reply to a webhook, in milliseconds. */
export function deadlineOf(webhook: string): number {
  return webhooks.value.find(({ name }) => name === webhook)?.deadlineMs ?? 2000
}
