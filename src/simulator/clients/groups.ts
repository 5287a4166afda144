import { RestError } from '../call.ts'
import { findGroup, isPrivate } from '../commands/group-checks.ts'
import { removeMember } from '../state/groups.ts'
import { clientCommand } from './client-command.ts'

/** What only clients do in groups. */
export const groupActions = {
  leave: clientCommand({ GroupId: 'text' }, (call) => {
    const { identifier: account, request, tell } = call
    const group = findGroup(call, request.GroupId)
    if (!group.members.has(account)) throw new RestError(10007, 'who leaves is not a member of the group')
    // The owner of a Private group may leave (sdk:tencent_cloud_chat_sdk 7.9, quitGroup). That a Community is as a Public group is our choice.
    if (account === group.owner && !isPrivate(group.type)) throw new RestError(10009, 'the owner cannot leave the group')
    removeMember(call.state, group, account)
    if (account === group.owner) group.owner = ''
    tell({ kind: 'member-left', group, account })
    return undefined
  }),
}
