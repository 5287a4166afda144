import { signal } from '@preact/signals'

/** What the control API did not do, as a sentence. */
export const failure = signal<string | undefined>(undefined)

/** Calls the control API: POST with a body, GET without one. @throws Error with the sentence of the simulator, or of the browser */
export async function ask<Answer>(path: string, body?: object): Promise<Answer> {
  const response = await fetch(path, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) })
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.ErrorInfo ?? response.statusText)
  return answer
}

/** The same, for a button: what goes wrong is shown. */
export async function act<Answer>(path: string, body: object = {}): Promise<Answer | undefined> {
  failure.value = undefined
  try {
    return await ask<Answer>(path, body)
  } catch (error) {
    failure.value = (error as Error).message
    return undefined
  }
}
