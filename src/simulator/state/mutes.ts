/** Until when an account may send no messages to users and in groups, Unix seconds. */
export interface Mute {
  toUsers: number
  inGroups: number
}

/** The accounts that are muted everywhere, whether they were imported or not. */
export type Mutes = Map<string, Mute>

/** The end of a mute that never ends. */
export const never = Number.MAX_SAFE_INTEGER

/** How long a mute still lasts, in seconds; 0 for who is not muted. */
export function secondsMuted(mutes: Mutes, account: string, where: keyof Mute, now: number): number {
  return Math.max(0, (mutes.get(account)?.[where] ?? 0) - now)
}
