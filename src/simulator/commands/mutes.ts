import { quotas } from '../api.ts'
import { seconds } from '../call.ts'
import type { Group, Topic } from '../state/groups.ts'

/** The MuteTime that never ends. */
const forever = quotas.muteForeverSeconds

/**
 * Mutes an account in a group or a topic, or ends that.
 *
 * @param time for how long, in seconds; 0 ends it
 * @param now Unix milliseconds
 */
export function mute({ muted }: Group | Topic, account: string, time: number, now: number): void {
  if (time === 0) muted.delete(account)
  else muted.set(account, time === forever ? forever : seconds(now) + time)
}

/** @param now Unix milliseconds */
export function isMuted({ muted }: Group | Topic, account: string, now: number): boolean {
  const until = muted.get(account) ?? 0
  return until === forever || seconds(now) < until
}

/** Whether a user may not send because all are muted: owner and admins still may (1047/34962). */
export function isMutedWithAll(group: Group, topic: Topic | undefined, account: string): boolean {
  const role = group.members.get(account)?.role
  if (role === 'Owner' || role === 'Admin') return false
  return group.profile.MuteAllMember === 'On' || topic?.profile.MuteAllMember === 'On'
}
