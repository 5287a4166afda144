import { quotas } from '../api.ts'
import { type Call, type Commands, command, RestError, reading, seconds } from '../call.ts'
import { type Mute, never, secondsMuted } from '../state/mutes.ts'

const forever = quotas.muteForeverSeconds

/** @throws RestError 10017 for an account that may send no messages in any group */
export function checkGroupSender({ state, now }: Call<unknown>, account: string): void {
  if (secondsMuted(state.mutes, account, 'inGroups', seconds(now)) > 0) throw new RestError(10_017, 'the sender is muted in all groups')
}

/**
 * Checks who sends to whom. It is asked of clients only: sendmsg looks at neither mutes nor block lists when the app's server calls it
 * (1047/34919).
 *
 * @throws RestError 20012 for a sender who is muted, 20007 for one whom the receiver has blocked
 */
export function checkSender({ state, now }: Call<unknown>, account: string, receiver: string): void {
  if (secondsMuted(state.mutes, account, 'toUsers', seconds(now)) > 0) throw new RestError(20_012, 'the sender is muted')
  if (state.accounts.get(receiver)?.relations?.blocked.has(account)) throw new RestError(20_007, 'the receiver has blocked the sender')
}

export const globalMuteCommands = {
  'openconfigsvr/setnospeaking': command(({ request, state, now }) => {
    const { Set_Account: account, C2CmsgNospeakingTime: toUsers, GroupmsgNospeakingTime: inGroups } = request
    if (account === '') throw new RestError(130_005, 'Set_Account is empty')
    if (toUsers === undefined && inGroups === undefined) throw new RestError(130_008, 'one of the two times must be given')
    const before = state.mutes.get(account) ?? { toUsers: 0, inGroups: 0 }
    const until = (time: number | undefined, kept: number) => {
      if (time === undefined) return kept
      return time === forever ? never : seconds(now) + time
    }
    state.mutes.set(account, { toUsers: until(toUsers, before.toUsers), inGroups: until(inGroups, before.inGroups) })
    return undefined
  }),
  'openconfigsvr/getnospeaking': reading(({ request, state, now }) => {
    const { Get_Account: account } = request
    if (account === '') throw new RestError(130_003, 'Get_Account is empty')
    const left = (where: keyof Mute) => Math.min(forever, secondsMuted(state.mutes, account, where, seconds(now)))
    return { C2CmsgNospeakingTime: left('toUsers'), GroupmsgNospeakingTime: left('inGroups') }
  }),
} satisfies Commands
