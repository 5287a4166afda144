import type { Browser } from 'playwright-core'
import { inject } from 'vitest'
import type { Shared } from './shared.setup.ts'

/** What is made once for the whole run: the first file that asks has it made, the others wait for it. */
export async function shared(name: Shared): Promise<string> {
  const response = await fetch(`${inject('shared')}/${name}`)
  const text = await response.text()
  if (!response.ok) throw new Error(text)
  return text
}

/** The browser of the whole run. What is opened in this connection ends with it. */
export async function connectBrowser(): Promise<Browser> {
  const { chromium } = await import('playwright-core')
  return chromium.connect(await shared('browser'))
}
