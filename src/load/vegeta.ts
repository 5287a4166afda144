import { compose, splitTarget, textOf } from '../callback/callback.ts'
import { ChatproofError } from '../error.ts'
import { say } from '../say.ts'
import type { Mix } from './mix.ts'
import type { LoadOptions } from './run.ts'
import { dueTimes } from './stages.ts'

/**
 * A load as targets of vegeta (`vegeta attack -format=json -lazy`), one JSON object a line. Each is signed for the time at which it is due,
 * if the attack begins now, at the same rate. It has no headers of the user: they may be secret.
 *
 * @throws ChatproofError `usage` when the target is not an http(s) URL, or has a query of its own, which may hold a key
 */
export function* toVegeta({
  stages,
  mix,
  target,
  sdkAppId,
  token,
}: Pick<LoadOptions, 'target' | 'sdkAppId' | 'token' | 'stages'> & { mix: Mix }): Generator<string> {
  if (splitTarget(target).path.includes('?'))
    throw new ChatproofError(
      'usage',
      say`Targets of vegeta hold whole URLs, and the query of this target may hold a key: see --emit locust.`,
    )
  const startedAt = Date.now()
  for (const due of dueTimes(stages)) {
    const now = startedAt + due
    const { part, body } = mix.next()
    const { method, url, headers, body: content } = compose({ target, sdkAppId, token, webhook: part.webhook, body: body(now) }, now)
    const header = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]))
    yield JSON.stringify({ method, url, header, body: Buffer.from(textOf(content)).toString('base64') })
  }
}
