import { quotas } from '../api.ts'
import { byteLength, type CallContext, type Commands, command, RestError, reading } from '../call.ts'
import type { Group } from '../state/groups.ts'
import { findGroup } from './group-checks.ts'

/** @throws RestError 10007 for a Community, which has no counters */
function findCounting(call: CallContext, id: string): Group {
  const group = findGroup(call, id)
  if (group.type === 'Community') throw new RestError(10007, 'a Community has no counters')
  return group
}

const listed = (counters: Iterable<readonly [string, number]>) => Array.from(counters, ([Key, Value]) => ({ Key, Value }))

export const counterCommands = {
  'group_open_http_svc/update_group_counter': command((call) => {
    // No page says what happens without a mode; that the values are set is our choice.
    const { GroupId: id, GroupCounter: given, Mode: mode = 'Set' } = call.request
    const group = findCounting(call, id)
    const counters = new Map(group.counters)
    for (const { Key: key, Value: value } of given) {
      if (byteLength(key) > quotas.counterKeyBytes) throw new RestError(10004, `a key is longer than ${quotas.counterKeyBytes} bytes`)
      const before = counters.get(key) ?? 0
      counters.set(key, { Set: value, Increase: before + value, Decrease: before - value }[mode])
    }
    if (counters.size > quotas.countersPerGroup) throw new RestError(10063, `more than ${quotas.countersPerGroup} counters`)
    group.counters = counters
    const keys = new Set(given.map(({ Key: key }) => key))
    return { GroupCounter: listed([...counters].filter(([key]) => keys.has(key))) }
  }),
  'group_open_http_svc/get_group_counter': reading((call) => {
    const { GroupId: id, GroupCounterKeys: keys } = call.request
    const { counters } = findCounting(call, id)
    return { GroupCounter: listed([...counters].filter(([key]) => keys === undefined || keys.includes(key))) }
  }),
  'group_open_http_svc/delete_group_counter': command((call) => {
    const { GroupId: id, GroupCounterKeys: keys } = call.request
    const { counters } = findCounting(call, id)
    for (const key of keys ?? [...counters.keys()]) counters.delete(key)
    return undefined
  }),
} satisfies Commands
