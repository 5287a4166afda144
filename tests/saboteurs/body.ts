import { acknowledge, crash, drop, rightAfter, type Saboteur, type Seen, webhookOf, when } from './saboteur.ts'

const requiredOf = (seen: Seen) => webhookOf(seen)?.requiredFields ?? []

/** Whether a required integer is an object. */
function hasWrongType(seen: Seen): boolean {
  const isWrong = ({ name, types }: { name: string; types: readonly string[] }) =>
    types.includes('integer') && typeof seen.fields[name] === 'object'
  return seen.isOwn && requiredOf(seen).some(isWrong)
}

export const bodySaboteurs = {
  'body-malformed-survived': {
    receiver: rightAfter(({ isOwn, isJson, method }) => isOwn && !isJson && method === 'POST', crash),
  },
  'body-hostile-survived': {
    receiver: when(({ text }) => text.includes('['.repeat(9000)), drop),
  },
  'body-1-mb-survived': {
    receiver: rightAfter(({ text }) => text.length > 1024 * 1024, crash),
  },
  'body-server-error': {
    receiver: when(hasWrongType, crash),
  },
  'body-broken-refused': {
    receiver: when(({ isOwn, isJson, method }) => isOwn && !isJson && method === 'POST', acknowledge),
  },
  'body-no-object-refused': {
    receiver: when(({ isOwn, json }) => isOwn && json === null, acknowledge),
  },
  'body-wrong-type-refused': {
    receiver: when(hasWrongType, acknowledge),
  },
  'body-field-missing-refused': {
    receiver: when((seen) => {
      const isMissing = requiredOf(seen).some(({ name }) => !(name in seen.fields))
      // A body that names another webhook than the query is what command-mismatch is about.
      return seen.isOwn && isMissing && seen.query.get('CallbackCommand') === webhookOf(seen)?.name
    }, acknowledge),
  },
} satisfies Record<string, Saboteur>

export const httpSaboteurs = {
  'http-methods': {
    receiver: when(({ method }) => method === 'GET', acknowledge),
  },
  'http-head-options': {
    receiver: when(({ method }) => method === 'OPTIONS', crash),
  },
  'http-form': {
    receiver: when(({ headers }) => headers.get('content-type') === 'application/x-www-form-urlencoded', crash),
  },
} satisfies Record<string, Saboteur>
