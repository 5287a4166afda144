// A webhook for Tencent Chat, with Hono. Everything a callback must be checked for is in createReceiver.
//
//   npm install
//   PORT=3000 SDK_APP_ID=1400000001 CHAT_TOKEN=xxxxyyyy npm start
import { serve } from '@hono/node-server'
import { allow, createReceiver, type Payload, reject } from 'chatproof'
import { Hono } from 'hono'

const { PORT = '3000', SDK_APP_ID, CHAT_TOKEN } = process.env
if (!SDK_APP_ID) throw new Error('SDK_APP_ID is not set')

const forbidden = /casino|lottery/i

/** Whether a text of the message has a word that is forbidden. */
const isForbidden = (elements: Payload<'C2C.CallbackBeforeSendMsg'>['MsgBody']) =>
  elements.some(({ MsgType, MsgContent }) => MsgType === 'TIMTextElem' && 'Text' in MsgContent && forbidden.test(String(MsgContent.Text)))

const receive = createReceiver({
  sdkAppId: SDK_APP_ID,
  token: CHAT_TOKEN || null, // Without one callbacks are taken unsigned.
  handlers: {
    // These decide, so Chat waits for them. The sender of a rejected message gets the code and the text.
    'C2C.CallbackBeforeSendMsg': ({ MsgBody }) => (isForbidden(MsgBody) ? reject({ code: 120001, info: 'no gambling here' }) : allow()),
    'Group.CallbackBeforeSendMsg': ({ MsgBody }) => (isForbidden(MsgBody) ? reject({ code: 10100, info: 'no gambling here' }) : allow()),
    // Do your work here. Chat waits 2 s for the answer, which comes when these have ended: start what takes long, do not await it.
    'Alert.RequestOverLimit': ({ ServiceName, Command, Request, Limit }) =>
      console.log(`${ServiceName}/${Command} is at ${Request} of ${Limit} requests a second`),
    'Group.CallbackOnDailyGroupQuotaAlarm': ({ QuotaUsed, Quota }) => console.log(`${QuotaUsed} of ${Quota} groups are used up today`),
    'Group.CallbackSendMsgException': ({ GroupId, ErrorCode, ErrorInfo }) =>
      console.log(`a message to ${GroupId} was not delivered: ${ErrorCode} ${ErrorInfo}`),
  },
})

const app = new Hono().post('/im', (c) => receive(c.req.raw))

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(PORT) }, ({ port }) => console.log(`http://127.0.0.1:${port}/im`))
