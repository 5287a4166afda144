import document from '../../generated/chat-api.json' with { type: 'json' }
import { type InvalidRequest, RestError } from './call.ts'

/** What an API does that is not simulated: it answers without data, or refuses. */
export type Unsimulated = 'empty' | 'error'

interface EmptyReply {
  reply: object
  /** The fields that repeat those of the request. */
  echo?: readonly string[]
}

const emptyReplies: Readonly<Record<string, Readonly<Record<string, EmptyReply>>>> = document['x-empty-replies']

/**
 * What an API answers that is not simulated: the fields of each of its successes, without data (`x-empty-replies`).
 *
 * @throws RestError 60017 if it is to refuse
 */
export function answerUnsimulated(api: string, request: InvalidRequest, unsimulated: Unsimulated): object {
  // No page has a code for this: 60017, for what is disabled, is our choice.
  if (unsimulated === 'error')
    throw new RestError(60017, `${api} is not simulated; with "unsimulated" set to "empty" it is answered without data`)
  const [service = '', command = ''] = api.split('/')
  const { reply = {}, echo = [] } = emptyReplies[service]?.[command] ?? {}
  const echoed = echo.filter((field) => request[field] !== undefined)
  return { ...reply, ...Object.fromEntries(echoed.map((field) => [field, request[field]])) }
}
