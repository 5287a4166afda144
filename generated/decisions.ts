// Written by `npm run generate` from spec/. Do not edit.
/** What the reply to a `before` webhook can do, by webhook. */
export interface Decisions {
  'Sns.CallbackPrevFriendAdd': { effect: 'allow' | 'reject' | 'modify'; replaces: 'ResultItem' }
  'Sns.CallbackPrevFriendResponse': { effect: 'allow' | 'reject' | 'modify'; replaces: 'ResultItem' }
  'C2C.CallbackBeforeSendMsg': { effect: 'modify' | 'allow' | 'reject' | 'discard'; replaces: 'MsgBody' | 'CloudCustomData' }
  'Group.CallbackBeforeCreateGroup': { effect: 'allow' | 'reject'; replaces: never }
  'Group.CallbackBeforeApplyJoinGroup': { effect: 'allow' | 'reject'; replaces: never }
  'Group.CallbackBeforeInviteJoinGroup': { effect: 'modify' | 'allow' | 'reject'; replaces: 'RefusedMembers_Account' }
  'Group.CallbackBeforeSendMsg': { effect: 'modify' | 'allow' | 'reject' | 'discard'; replaces: 'MsgBody' | 'CloudCustomData' }
  'Group.CallbackBeforeCreateTopic': { effect: 'allow' | 'reject'; replaces: never }
  'OfficialAccount.CallbackBeforeCreateOfficialAccount': { effect: 'allow' | 'reject'; replaces: never }
  'OfficialAccount.CallbackBeforeAddSubscriber': { effect: 'modify' | 'allow' | 'reject'; replaces: 'RefusedSubscribers_Account' }
  'OfficialAccount.CallbackBeforeSendMsg': { effect: 'modify' | 'allow' | 'reject' | 'discard'; replaces: 'MsgBody' | 'CloudCustomData' }
}
