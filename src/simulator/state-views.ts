import { quote } from '../text.ts'
import type { ControlCall, Route } from './control-call.ts'
import { usage } from './control-call.ts'
import type { Group } from './state.ts'

/** How many items of a list an answer has, if nobody says it, and at most. */
const usualLimit = 50
const mostLimit = 500

/** What shows the groups and accounts, a page at a time. */
export const stateRoutes: readonly Route[] = [
  [
    'GET',
    /^groups$/,
    ({ backend, request }) => page(backend.state.groups.keys(), request, (id) => describeRow(backend.state.groups.get(id) as Group)),
  ],
  ['GET', /^groups\/([^/]*)$/, showGroup],
  ['GET', /^accounts$/, ({ backend, request }) => page(backend.state.accounts.keys(), request, (id) => ({ id }))],
]

/**
 * The part of a list that a request asks for: `limit` items behind the one that `after` names.
 *
 * @throws ChatproofError `usage` for a limit that is not from 1 to 500
 */
function page(ids: Iterable<string>, request: Request, describe: (id: string) => object): object {
  const query = new URL(request.url).searchParams
  const after = query.get('after')
  const limit = Number(query.get('limit') ?? usualLimit)
  if (!Number.isInteger(limit) || limit < 1 || limit > mostLimit) throw usage(`limit takes a whole number from 1 to ${mostLimit}.`)
  const items: string[] = []
  let isBehind = after === null
  for (const id of ids) {
    if (isBehind && items.push(id) > limit) break
    isBehind ||= id === after
  }
  const shown = items.slice(0, limit)
  return { items: shown.map(describe), next: items.length > limit ? shown.at(-1) : null }
}

function showGroup({ backend }: ControlCall, id: string): object {
  const name = decodeURIComponent(id)
  const group = backend.state.groups.get(name)
  if (group === undefined) throw usage(`There is no group ${quote(name)}.`)
  const { profile, createdAt, lastSeq, lastMessageAt, members, muted } = group
  const now = backend.clock.now() / 1000
  const memberList = [...members].slice(0, mostLimit).map(([account, { role, joinedAt }]) => {
    const until = muted.get(account) ?? 0
    return { account, role, joinedAt: toTime(joinedAt), ...(until > now ? { mutedUntil: toTime(until) } : {}) }
  })
  return {
    ...describeRow(group),
    profile,
    createdAt: toTime(createdAt),
    lastSeq,
    lastMessageAt: lastMessageAt === 0 ? null : toTime(lastMessageAt),
    memberList,
  }
}

function describeRow({ id, type, name, owner, members }: Group): object {
  return { id, type, name, owner, members: members.size }
}

/** @param seconds Unix seconds */
function toTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString()
}
