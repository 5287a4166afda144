// A webhook for Tencent Chat, as a route handler of Next. It answers at /im.
//
//   export PORT=3000 SDK_APP_ID=1400000001 CHAT_TOKEN=xxxxyyyy
//   npm install && npm run build && npm start
import { allow, createReceiver, type Payload, reject } from 'chatproof'
import { after } from 'next/server'

const { SDK_APP_ID, CHAT_TOKEN } = process.env
if (!SDK_APP_ID) throw new Error('SDK_APP_ID is not set')

const forbidden = /casino|lottery/i

/** Whether a text of the message has a word that is forbidden. */
const isForbidden = (elements: Payload<'C2C.CallbackBeforeSendMsg'>['MsgBody']) =>
  elements.some(({ MsgType, MsgContent }) => MsgType === 'TIMTextElem' && 'Text' in MsgContent && forbidden.test(String(MsgContent.Text)))

export const POST = createReceiver({
  sdkAppId: SDK_APP_ID,
  token: CHAT_TOKEN || null, // Without one callbacks are taken unsigned.
  handlers: {
    // These decide, so Chat waits for them. The sender of a rejected message gets the code and the text.
    'C2C.CallbackBeforeSendMsg': ({ MsgBody }) => (isForbidden(MsgBody) ? reject({ code: 120001, info: 'no gambling here' }) : allow()),
    'Group.CallbackBeforeSendMsg': ({ MsgBody }) => (isForbidden(MsgBody) ? reject({ code: 10100, info: 'no gambling here' }) : allow()),
    // Do your work here, inside after(): Chat waits 2 s, so the work comes after the answer.
    'Alert.RequestOverLimit': ({ ServiceName, Command, Request, Limit }) =>
      after(() => console.log(`${ServiceName}/${Command} is at ${Request} of ${Limit} requests a second`)),
    'Group.CallbackOnDailyGroupQuotaAlarm': ({ QuotaUsed, Quota }) =>
      after(() => console.log(`${QuotaUsed} of ${Quota} groups are used up today`)),
    'Group.CallbackSendMsgException': ({ GroupId, ErrorCode, ErrorInfo }) =>
      after(() => console.log(`a message to ${GroupId} was not delivered: ${ErrorCode} ${ErrorInfo}`)),
  },
})
