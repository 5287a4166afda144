/** What a user keeps of a friend, by tag, such as Tag_SNS_IM_Remark. Who is in which group stands in the groups. */
export type Friend = Record<string, string | number>

/** A request to be friends that waits for its answer. */
export interface FriendRequest {
  /** What the asker will keep of the friend. */
  fields: Friend
  groups: readonly string[]
}

/** Whom a user has as friends, and whom the user has blocked. Times are Unix seconds. */
export interface Relations {
  friends: Map<string, Friend>
  /** Who is in each group of friends. */
  groups: Map<string, Set<string>>
  /** The requests of others that wait for this user, by asker. */
  requests: Map<string, FriendRequest>
  /** Since when each account is on the block list. */
  blocked: Map<string, number>
  /** How often each part has changed. */
  changes: { standard: number; custom: number; groups: number; blocked: number }
}

/** The fields that Chat has of a friend. Others are the app's own. */
export const tags = {
  remark: 'Tag_SNS_IM_Remark',
  groups: 'Tag_SNS_IM_Group',
  source: 'Tag_SNS_IM_AddSource',
  wording: 'Tag_SNS_IM_AddWording',
  time: 'Tag_SNS_IM_AddTime',
  custom: 'Tag_SNS_Custom_',
} as const

export function createRelations(): Relations {
  return {
    friends: new Map(),
    groups: new Map(),
    requests: new Map(),
    blocked: new Map(),
    changes: { standard: 0, custom: 0, groups: 0, blocked: 0 },
  }
}

/** Sets what a user keeps of a friend, who becomes one if need be. */
export function keepFriend({ friends, changes }: Relations, id: string, fields: Friend): void {
  const isOwn = Object.keys(fields).map((tag) => tag.startsWith(tags.custom))
  if (!friends.has(id) || isOwn.includes(false)) changes.standard++
  if (isOwn.includes(true)) changes.custom++
  friends.set(id, { ...friends.get(id), ...fields })
}

/** Takes a friend out of the list. Answers false if there was none. */
export function dropFriend({ friends, groups, changes }: Relations, id: string): boolean {
  if (!friends.delete(id)) return false
  changes.standard++
  for (const members of groups.values()) if (members.delete(id)) changes.groups++
  return true
}

/** Puts a friend into exactly these groups, which are made if need be. */
export function regroup(relations: Relations, id: string, names: readonly string[]): void {
  for (const [name, members] of relations.groups) if (!names.includes(name)) members.delete(id)
  for (const name of names) addGroup(relations, name).add(id)
  relations.changes.groups++
  relations.changes.standard++
}

/** The group of this name, which is made if need be. */
export function addGroup({ groups }: Relations, name: string): Set<string> {
  const members = groups.get(name) ?? new Set()
  groups.set(name, members)
  return members
}

/** The groups that a friend is in. */
export function groupsOf({ groups }: Relations, id: string): string[] {
  return [...groups].filter(([, members]) => members.has(id)).map(([name]) => name)
}
