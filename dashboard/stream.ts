import { signal } from '@preact/signals'
import type { CallView, ChatDelivery, StateView } from '../src/simulator/describe.ts'
import { ask } from './api.ts'
import { add, clear } from './log.ts'
import { readWebhooks } from './webhook-list.ts'

/** How long events are collected before they are shown, in milliseconds: the page draws once for all of them. */
const collectMs = 100

/** How often the state is read while something happens, in milliseconds. */
const stateMs = 400

export const connection = signal<'connecting' | 'open' | 'lost'>('connecting')

/** The state of the simulator; undefined until it is known. */
export const state = signal<StateView | undefined>(undefined)

/** What a viewer says in place of a state. */
interface ViewerState {
  now: string
  isViewer: true
}

/** Whether the page only shows what comes, as with `listen --ui`: nothing can be fired, moved or sent again. */
export const isViewer = signal(false)

/** How far the clock of the simulator is ahead of this machine's, in milliseconds. */
export const ahead = signal(0)

let waiting: ({ call: CallView } | { delivery: ChatDelivery })[] = []
let timer: ReturnType<typeof setTimeout> | undefined
let stateTimer: ReturnType<typeof setTimeout> | undefined

/** Opens the stream of events. The browser connects again by itself, and names the last event it got. */
export function openStream(): void {
  const stream = new EventSource('events')
  const on = (type: string, handle: (data: string) => void) => stream.addEventListener(type, ({ data }) => handle(data))
  stream.onopen = () => {
    connection.value = 'open'
    readState()
    readWebhooks().catch(() => {})
  }
  stream.onerror = () => {
    connection.value = 'lost'
    // An answer that is no stream ends it for good.
    if (stream.readyState === EventSource.CLOSED) setTimeout(openStream, 1000)
  }
  // This is a new stream: what came before is asked for.
  on('state', () => begin())
  // Events are missing, or the simulator was started anew.
  on('gap', () => begin())
  on('call', (data) => collect({ call: JSON.parse(data) }))
  on('delivery', (data) => collect({ delivery: JSON.parse(data) }))
}

/** Begins the list with the deliveries that the simulator remembers. Events that come meanwhile are newer. */
async function begin(): Promise<void> {
  clearTimeout(timer)
  timer = setTimeout(() => {}, 0)
  const remembered = await ask<ChatDelivery[]>('deliveries').catch(() => [])
  clear()
  const since = waiting
  waiting = []
  timer = undefined
  add([...remembered.map((delivery) => ({ delivery })), ...since])
  readState()
}

function collect(event: { call: CallView } | { delivery: ChatDelivery }): void {
  waiting.push(event)
  timer ??= setTimeout(show, collectMs)
}

function show(): void {
  timer = undefined
  const events = waiting
  waiting = []
  add(events)
  stateTimer ??= setTimeout(readState, stateMs)
}

/** Reads the state now. */
export async function readState(): Promise<void> {
  clearTimeout(stateTimer)
  stateTimer = undefined
  try {
    const read = await ask<StateView | ViewerState>('state')
    if ('isViewer' in read) isViewer.value = true
    else state.value = read
    ahead.value = Date.parse(read.now) - Date.now()
  } catch {
    // The stream says that the connection is lost.
  }
}
