import { quote } from '../text.ts'
import { type ControlCall, nameIn, type Route, usage } from './control-call.ts'
import { conversationOf } from './state/conversations.ts'
import type { Group } from './state/groups.ts'
import { messagesIn } from './state/timelines.ts'
import type { State } from './state.ts'

/** How many items of a list an answer has, if nobody says it, and at most. */
const usualLimit = 50
const mostLimit = 500

/** What shows the groups and accounts: their lists a page at a time, and all that is known of one. */
export const stateRoutes: readonly Route[] = [
  ['GET', /^groups$/, ({ backend, request }) => page(backend.state.groups.keys(), request, (id) => describeRow(backend.state, id))],
  ['GET', /^groups\/([^/]*)$/, showGroup],
  ['GET', /^accounts$/, ({ backend, request }) => page(backend.state.accounts.keys(), request, (id) => ({ id }))],
  ['GET', /^accounts\/([^/]*)$/, showAccount],
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

function describeRow({ groups }: State, key: string): object {
  const { id, type, name, owner, members } = groups.get(key) as Group
  return { id, type, name, owner, members: members.size }
}

function showGroup({ backend }: ControlCall, given: string): object {
  const { state, clock } = backend
  const id = nameIn(given)
  const group = state.groups.get(id)
  if (group === undefined) throw usage(`There is no group ${quote(id)}.`)
  const { members, muted, ...rest } = group
  const memberList = [...members].slice(0, mostLimit).map(([account, member]) => {
    const until = muted.get(account) ?? 0
    return { account, ...member, ...(until > clock.now() / 1000 ? { mutedUntil: new Date(until * 1000).toISOString() } : {}) }
  })
  const messages = latest(messagesIn(state.messages, id))
  return plain({ ...rest, ...describeRow(state, id), memberList, messages })
}

function showAccount({ backend }: ControlCall, given: string): object {
  const { accounts, groups, messages } = backend.state
  const id = nameIn(given)
  const account = accounts.get(id)
  if (account === undefined) throw usage(`There is no account ${quote(id)}.`)
  const own = [...groups.values()].filter(({ members }) => members.has(id)).map((group) => group.id)
  const peers = [...(messages.users.get(id)?.peers ?? [])].slice(0, mostLimit)
  const conversations = peers.map((peer) => {
    const conversation = conversationOf(messages, id, peer)
    return { with: peer, unread: conversation?.sides.get(id)?.unread ?? 0, messages: latest(conversation?.messages ?? []) }
  })
  return plain({ id, groups: own, conversations, ...account })
}

/** How many messages of a group or a conversation are shown. */
const mostMessages = 20

/** The latest messages, the newest first. */
function latest<Message>(messages: readonly Message[]): Message[] {
  return messages.slice(-mostMessages).reverse()
}

/** How deep the state is shown. */
const deepest = 8

/** The same with objects in place of maps and lists in place of sets, each cut after 500 items: JSON knows neither. */
function plain(value: unknown, depth = 0): object {
  const show = (each: unknown): unknown =>
    typeof each !== 'object' || each === null ? each : depth === deepest ? '…' : plain(each, depth + 1)
  if (Array.isArray(value) || value instanceof Set) return [...value].slice(0, mostLimit).map(show)
  const entries = value instanceof Map ? [...value] : Object.entries(value as object)
  return Object.fromEntries(entries.slice(0, mostLimit).map(([key, each]) => [key, show(each)]))
}
