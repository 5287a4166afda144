import { type Call, question, RestError, seconds } from '../call.ts'
import { checkMayManage, findGroup, isPrivate, refusedByApp } from '../commands/group-checks.ts'
import { joinOptionOf } from '../commands/group-info.ts'
import { roomFor } from '../commands/members.ts'
import { addMember, type Group, removeMember } from '../state/groups.ts'
import { clientCommand, type RequestWith } from './client-command.ts'

const joinFields = { GroupId: 'text', ApplyMsg: 'text?' } as const

/** @throws RestError if the user cannot join the group; no page has the code for a user who is banned, and 10007 is our choice */
function checkJoin(call: Call<RequestWith<typeof joinFields>>): Group {
  const { identifier: account, request, now } = call
  const group = findGroup(call, request.GroupId)
  if (group.members.has(account)) throw new RestError(10013, 'the user is a member of the group already')
  if (isPrivate(group.type) || joinOptionOf(group) === 'DisableApply') throw new RestError(10007, 'the group takes no applications')
  if (seconds(now) < (group.banned.get(account) ?? 0)) throw new RestError(10007, 'the user is banned from the group')
  return group
}

/** Lets a user in who applied. @throws RestError 10014 if the group is full */
function letIn({ state, now, tell }: Call<unknown>, group: Group, account: string, operator: string): void {
  const limit = roomFor(group)
  const isFull = group.members.size >= limit
  if (!isFull) {
    addMember(state, group, account, 'Member', seconds(now))
    tell({ kind: 'members-joined', group, operator, how: 'Apply', accounts: [account] })
  }
  if (group.members.size >= limit) tell({ kind: 'group-full', group })
  if (isFull) throw new RestError(10014, `the group is full: it takes ${limit} members`)
}

/** What only clients do in groups. */
export const groupActions = {
  // The words of Status are those of an SDK (sdk:@tencentcloud/chat, JOIN_STATUS_SUCCESS and JOIN_STATUS_WAIT_APPROVAL).
  join: clientCommand(
    joinFields,
    (call) => {
      const group = checkJoin(call)
      if (joinOptionOf(group) === 'NeedPermission') {
        group.applicants.add(call.identifier)
        return { Status: 'WaitAdminApproval' }
      }
      letIn(call, group, call.identifier, call.identifier)
      return { Status: 'JoinedSuccess' }
    },
    {
      asks: question('Group.CallbackBeforeApplyJoinGroup', refusedByApp, (call: Call<RequestWith<typeof joinFields>>) => {
        const { id, type } = checkJoin(call)
        const { ApplyMsg } = call.request
        return { GroupId: id, Type: type, Requestor_Account: call.identifier, ...(ApplyMsg !== undefined && { ApplyMsg }) }
      }),
    },
  ),
  'accept-join': clientCommand({ GroupId: 'text', Requestor_Account: 'text' }, (call) => {
    const { Requestor_Account: account, GroupId: id } = call.request
    const group = findGroup(call, id)
    checkMayManage(call, group)
    if (!group.applicants.has(account)) throw new RestError(10024, 'nobody of this name waits to join the group')
    letIn(call, group, account, call.identifier)
    return undefined
  }),
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
