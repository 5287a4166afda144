import { acknowledge, crash, isSampleBody, reference, rightAfter, type Saboteur, type Seen, when } from './saboteur.ts'

/** The only SdkAppid of the query; undefined if there is none or more than one. */
const idOf = ({ query }: Seen): string | undefined =>
  query.getAll('SdkAppid').length === 1 ? (query.get('SdkAppid') ?? undefined) : undefined

/** Whether two ids are of the same length and differ in the first digit: another app, not a near miss. */
const isOtherApp = (id: string | undefined, own: string): boolean => id !== undefined && id.length === own.length && id[0] !== own[0]

export const appidSaboteurs = {
  'appid-foreign': {
    receiver: when((seen, { sdkAppId }) => isOtherApp(idOf(seen), sdkAppId) && isSampleBody(seen), acknowledge),
  },
  'appid-missing': {
    receiver: when(({ query }) => !query.has('SdkAppid'), acknowledge),
  },
  'appid-empty': {
    receiver: when((seen) => idOf(seen) === '', acknowledge),
  },
  'appid-not-a-number': {
    receiver: when(
      (seen, { sdkAppId }) => /^\d+[a-z]+$/.test(idOf(seen) ?? '') && Number.parseInt(idOf(seen) ?? '', 10) === Number(sdkAppId),
      acknowledge,
    ),
  },
  'appid-near': {
    receiver: when(
      (seen, { sdkAppId }) =>
        idOf(seen) !== sdkAppId && /^[1-9]\d+$/.test(idOf(seen) ?? '') && Number(idOf(seen)) >>> 0 === Number(sdkAppId),
      acknowledge,
    ),
  },
  'appid-in-body': {
    receiver: when(({ fields }, { sdkAppId }) => String(fields.SdkAppid) === sdkAppId, acknowledge),
  },
  'appid-elsewhere': {
    receiver: when(({ headers }, { sdkAppId }) => headers.get('x-sdkappid') === sdkAppId, acknowledge),
  },
  'appid-crossed': {
    receiver: when((seen) => !seen.isOwn && isSampleBody(seen) && seen.headers.get('content-type') === 'text/plain', acknowledge),
  },
  'appid-twice': {
    receiver: when(({ query }, { sdkAppId }) => query.getAll('SdkAppid').length > 1 && query.get('SdkAppid') === sdkAppId, acknowledge),
  },
  'appid-spelling': {
    receiver: when(
      (seen, { sdkAppId }) => /^[\d.e]+$/.test(idOf(seen) ?? '') && idOf(seen) !== sdkAppId && Number(idOf(seen)) === Number(sdkAppId),
      acknowledge,
    ),
  },
  'appid-broken-body': {
    receiver: when(({ isOwn, isJson, text }) => !isOwn && !isJson && text.startsWith('{'), acknowledge),
  },
  'appid-refusal-shape': {
    receiver: (app) => {
      const receive = reference(app)
      return async (request) => {
        const reply = await receive(request)
        const { ActionStatus } = (await reply.clone().json()) as { ActionStatus: string }
        return ActionStatus === 'FAIL' ? new Response(reply.body, { status: 403, headers: reply.headers }) : reply
      }
    },
  },
  'appid-recovers': {
    // The checks that send another app's callbacks beside other checks are over when a DELETE comes.
    receiver: rightAfter(
      (seen) => /^\d{1,20}$/.test(idOf(seen) ?? '') && !seen.isOwn && isSampleBody(seen),
      crash,
      ({ method }) => method === 'DELETE',
    ),
  },
} satisfies Record<string, Saboteur>
