export { createReceiver, type Handled, type Handlers, type ReceiverOptions } from '../mocks/receiver.ts'
export type { ErrorHandler } from './answering.ts'
export { type Callback, type CallbackPlan, compose } from './callback/callback.ts'
export { findSignProblem, sign } from './callback/sign.ts'
export type { Check, Level } from './conformance/check.ts'
export { type CheckId, checks } from './conformance/checks/all.ts'
export { type CheckOptions, check, drawSeed } from './conformance/conformance.ts'
export type { Result, Status } from './conformance/result.ts'
export type { TeamCase } from './conformance/team-cases.ts'
export {
  type Answer,
  type Confidence,
  type Example,
  findWebhook,
  type Payload,
  type Source,
  type Webhook,
  type WebhookName,
  webhooks,
} from './contract/contract.ts'
export type { Effect, Outcome, Terms } from './contract/terms.ts'
export { type CallbackClient, type ClientOptions, createCallbackClient, type Query, type Sent } from './delivery/client.ts'
export { allow, type Before, type Decision, type DecisionOn, discard, modify, reject } from './delivery/decision.ts'
export { type Delivery, type DeliveryOptions, deliver } from './delivery/delivery.ts'
export type { FailureClass, NoReply } from './delivery/failure.ts'
export { fetchReceiver, type Receiver, type Reply } from './delivery/receiver.ts'
export { type TlsOptions, type UrlReceiver, urlReceiver } from './delivery/url-receiver.ts'
export { judge, type Verdict } from './delivery/verdict.ts'
export { ChatproofError, type ErrorCode } from './error.ts'
export { exitCodeOf, type Report, type Summary, summarize } from './reports/report.ts'
export { type ServeOptions, type Server, serve } from './server.ts'
export type { ChatDelivery } from './simulator/describe.ts'
