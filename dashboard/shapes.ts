/** One call of the REST API, as the stream of events has it. */
export interface CallEvent {
  api: string
  method: string
  /** By the clock of the simulator, ISO 8601. */
  at: string
  /** Who calls, and from where. */
  as: string
  request: { body: string }
  reply: { ActionStatus: string; ErrorCode: number; ErrorInfo: string }
  ms: number
}

/** A delivery as the control API has it. */
export interface DeliveryView {
  id: number
  webhook: string
  dueAt: string
  status: 'queued' | 'sending' | 'done' | 'lost'
  body: Record<string, unknown>
  request: { method: string; url: string } | null
  reply: { status: number; body: string; ms: number } | null
  verdict: { outcome: string; reason: string; failure?: string; decision?: { effect: string; code?: number; info?: string } } | null
  attempts: number
  query: Record<string, string>
  problem?: string
}

export interface Window {
  count: number
  limit: number
  perSeconds: number
  /** When the window began, ISO 8601. */
  since?: string
}

export interface StateView {
  now: string
  groups: number
  accounts: number
  groupsToday: { created: number; dissolved: number }
  limits: Record<string, number>
  groupQuota: number
  sdkAppId: string
  target: string
  rates: Record<string, Window>
  deliveries: { queued: number; sending: number; done: number; lost: number }
}
