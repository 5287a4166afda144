import { acknowledge, drop, type Saboteur, when } from './saboteur.ts'

export const querySaboteurs = {
  'query-hostile-survived': {
    receiver: when(({ url }) => url.includes('x=%zz'), drop),
  },
  'query-malformed-refused': {
    receiver: when(({ query }) => query.has('SdkAppid[]') && !query.has('SdkAppid'), acknowledge),
  },
} satisfies Record<string, Saboteur>
