import type { Delivery } from './delivery.ts'

/** Behind the refusal of a callback that was not signed. */
export const adviceOnUnsigned = ' It was sent unsigned: if the app checks Sign, give its token (--token-file).'

/**
 * What to look at first where the documented sample of a callback was not taken, as a sentence with a space before it; nothing where
 * the verdict says it all.
 */
export function adviceOn({ reply, verdict }: Pick<Delivery, 'reply' | 'verdict'>, token: string | undefined): string {
  if ('failure' in reply) return ''
  if (reply.status === 404) return ' Is the path of the URL right?'
  const isRefused = verdict.outcome === 'refused' || [400, 401, 403].includes(reply.status)
  if (!isRefused) return ''
  if (token === undefined) return adviceOnUnsigned
  return ' Are SDKAppID and token those of this app?'
}
