// Written by `npm run generate` from spec/. Do not edit.
/** What the reply to a `before` webhook can do, by webhook. */
export interface Decisions {
  'C2C.CallbackBeforeSendMsg': { effect: 'modify' | 'allow' | 'reject' | 'discard'; replaces: 'MsgBody' | 'CloudCustomData' }
}
