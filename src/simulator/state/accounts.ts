import { createFollows, type Follows } from './follows.ts'
import type { Device } from './presence.ts'
import { createRelations, dropFriend, type Relations } from './relations.ts'

/** What a field of a profile holds. */
export type ProfileValue = string | number

/** What Chat keeps of an account. A part is made when it is first needed: most accounts of a test have none. */
export interface Account {
  /** By tag, such as Tag_Profile_IM_Nick. */
  profile: Record<string, ProfileValue>
  relations?: Relations
  follows?: Follows
  /** The devices that are online, or were, by platform. */
  devices?: Map<string, Device>
}

/** The accounts that Chat knows, by UserID. */
export type Accounts = Map<string, Account>

/** Makes an account known. One that is known stays as it is. */
export function importAccount(accounts: Accounts, id: string): Account {
  const account = accounts.get(id) ?? { profile: {} }
  accounts.set(id, account)
  return account
}

/**
 * Forgets an account, and whom it was friends with and followed. Whether Chat takes it out of lists on which it stands alone is
 * undocumented; that it stays there is our choice.
 */
export function deleteAccount(accounts: Accounts, id: string): boolean {
  const { relations, follows } = accounts.get(id) ?? {}
  const of = (other: string) => accounts.get(other) ?? { profile: {} }
  for (const friend of relations?.friends.keys() ?? []) dropFriend(relationsOf(of(friend)), id)
  for (const other of follows?.following.keys() ?? []) followsOf(of(other)).followers.delete(id)
  for (const other of follows?.followers.keys() ?? []) followsOf(of(other)).following.delete(id)
  return accounts.delete(id)
}

export function relationsOf(account: Account): Relations {
  account.relations ??= createRelations()
  return account.relations
}

export function followsOf(account: Account): Follows {
  account.follows ??= createFollows()
  return account.follows
}

/**
 * Whether an account was never imported, or was deleted. An app that imports no account at all is not held to it, so that messages and
 * groups can be tried at once: a choice of ours.
 */
export function isUnknown(accounts: Accounts, account: string): boolean {
  return accounts.size > 0 && !accounts.has(account)
}
