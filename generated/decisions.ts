// Written by `npm run generate` from spec/. Do not edit.
/** What the reply to a `before` webhook can do, by webhook. */
export interface Decisions {
  'Group.CallbackBeforeCreateTopic': { effect: 'allow' | 'reject'; replaces: never }
  'C2C.CallbackBeforeSendMsg': { effect: 'modify' | 'allow' | 'reject' | 'discard'; replaces: 'MsgBody' | 'CloudCustomData' }
  'Sns.CallbackPrevFriendAdd': { effect: 'modify' | 'allow'; replaces: 'ResultItem' }
  'Sns.CallbackPrevFriendResponse': { effect: 'modify' | 'allow'; replaces: 'ResultItem' }
  'OfficialAccount.CallbackBeforeCreateOfficialAccount': { effect: 'allow' | 'reject'; replaces: never }
  'OfficialAccount.CallbackBeforeAddSubscriber': { effect: 'modify' | 'allow' | 'reject'; replaces: 'RefusedSubscribers_Account' }
  'OfficialAccount.CallbackBeforeSendMsg': { effect: 'modify' | 'allow' | 'reject' | 'discard'; replaces: 'MsgBody' | 'CloudCustomData' }
}
