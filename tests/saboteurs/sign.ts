import { sign } from '../../src/callback/sign.ts'
import { requestTimeTolerance } from '../../src/contract/contract.ts'
import { type App, acknowledge, reference, refuse, type Saboteur, type Seen, when } from './saboteur.ts'

/** Whether a request for the right app has exactly one RequestTime and the matching Sign. */
const isSignedAs = (seen: Seen, token: string | undefined, time = seen.query.get('RequestTime')): boolean =>
  seen.isOwn && time !== null && token !== undefined && seen.query.getAll('Sign').join() === sign(token, time)

const secondsAhead = ({ query }: Seen): number => Number(query.get('RequestTime')) - Date.now() / 1000

/** The reference receiver with a clock that is so many seconds off. */
const withClock = (offset: number) => (app: App) => reference(app, { now: () => Date.now() + offset * 1000 })

export const signSaboteurs = {
  'sign-missing': {
    receiver: when(({ isOwn, query }) => isOwn && !query.has('Sign'), acknowledge),
  },
  'sign-request-time-missing': {
    receiver: when(({ isOwn, query }) => isOwn && query.has('Sign') && !query.has('RequestTime'), acknowledge),
  },
  'sign-wrong': {
    receiver: when(({ isOwn, query }) => isOwn && query.get('Sign') === '0'.repeat(64), acknowledge),
  },
  'sign-other-token': {
    receiver: when((seen) => isSignedAs(seen, 'not-the-token-of-this-app'), acknowledge),
  },
  'sign-other-time': {
    receiver: when((seen, { token }) => {
      const time = Number(seen.query.get('RequestTime'))
      return [1, 2, 3, 4, 5].some((seconds) => isSignedAs(seen, token, String(time - seconds)))
    }, acknowledge),
  },
  'sign-stale': {
    receiver: withClock(-45),
  },
  'sign-recent': {
    receiver: withClock(20),
  },
  'sign-future': {
    receiver: when(
      (seen, { token }) => isSignedAs(seen, token) && secondsAhead(seen) > requestTimeTolerance && secondsAhead(seen) < 1e6,
      acknowledge,
    ),
  },
  'sign-malformed-time': {
    receiver: when((seen, { token }) => isSignedAs(seen, token) && Number.isNaN(secondsAhead(seen)), acknowledge),
  },
  'sign-one-digit': {
    receiver: when((seen, { token }) => {
      const given = seen.query.get('Sign') ?? ''
      const right = sign(token ?? '', seen.query.get('RequestTime') ?? '')
      return seen.isOwn && given.length === 64 && given !== right && given.slice(0, 16) === right.slice(0, 16)
    }, acknowledge),
  },
  'sign-crossed': {
    receiver: when(
      ({ isOwn, query, headers }) => isOwn && query.get('Sign') === '0'.repeat(64) && headers.get('content-type') === 'text/plain',
      acknowledge,
    ),
  },
  'sign-time-spelling': {
    receiver: when((seen, { token }) => isSignedAs(seen, token) && /^\d+\.\d+$/.test(seen.query.get('RequestTime') ?? ''), acknowledge),
  },
  'sign-truncated': {
    receiver: when((seen, { token }) => {
      const [given, time] = [seen.query.get('Sign'), seen.query.get('RequestTime')]
      const right = sign(token ?? '', time ?? '')
      return seen.isOwn && given !== null && time !== null && given !== right && right.startsWith(given)
    }, acknowledge),
  },
  'sign-twice': {
    receiver: when((seen, { token }) => {
      const isTwice = seen.query.getAll('Sign').length + seen.query.getAll('RequestTime').length === 3
      return isTwice && seen.isOwn && seen.query.get('Sign') === sign(token ?? '', seen.query.get('RequestTime') ?? '')
    }, acknowledge),
  },
  'sign-and-appid': {
    receiver: when(({ isOwn, query }) => !isOwn && query.get('Sign') === '0'.repeat(64), acknowledge),
  },
  'sign-upper-case': {
    receiver: when(({ query }) => /[A-F]/.test(query.get('Sign') ?? ''), refuse),
  },
  'sign-unexpected': {
    receiver: when(({ query }, { token }) => token === undefined && query.has('Sign'), refuse),
  },
} satisfies Record<string, Saboteur>
