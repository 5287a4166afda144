export { createReceiver, type ReceiverOptions } from '../mocks/receiver.ts'
export { type Callback, type CallbackPlan, compose } from './callback.ts'
export type { Check, Level } from './check.ts'
export { type CheckId, checks } from './checks/all.ts'
export { type CallbackClient, type ClientOptions, createCallbackClient, type Query, type Sent } from './client.ts'
export { type CheckOptions, check } from './conformance.ts'
export {
  type Answer,
  type Confidence,
  type Example,
  findWebhook,
  type Payload,
  type Source,
  type Terms,
  type Webhook,
  type WebhookName,
  webhooks,
} from './contract.ts'
export { type Delivery, type DeliveryOptions, deliver } from './delivery.ts'
export { ChatproofError, type ErrorCode } from './error.ts'
export type { FailureClass, NoReply } from './failure.ts'
export { fetchReceiver, type Receiver, type Reply } from './receiver.ts'
export { exitCodeOf, type Report, type Summary, summarize } from './report.ts'
export type { Result, Status } from './result.ts'
export { type ErrorHandler, type ServeOptions, type Server, serve } from './server.ts'
export { findSignProblem, sign } from './sign.ts'
export { type TlsOptions, type UrlReceiver, urlReceiver } from './url-receiver.ts'
export { judge, type Verdict } from './verdict.ts'
