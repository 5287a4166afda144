import { computed, signal } from '@preact/signals'
import type { CallView, ChatDelivery } from '../src/simulator/describe.ts'
import { query } from './address.ts'
import { type Filterable, readFilter } from './filter.ts'

/** How many entries the page keeps. */
const most = 2000

/** How many replies the sparkline shows. */
const mostLatencies = 120

/** A call or a delivery in the list. */
export interface Entry extends Filterable {
  key: string
  /** By the clock of the simulator, ISO 8601. */
  at: string
  /** Until the reply, in milliseconds. */
  ms: number | undefined
  call: CallView | undefined
  delivery: ChatDelivery | undefined
}

/** What was counted of an API or a webhook since the list was cleared. */
export interface Counter {
  kind: Filterable['kind']
  name: string
  outcomes: Map<string, number>
}

let all: Entry[] = []
let byKey = new Map<string, Entry>()
let counted = new Map<string, Counter>()
let slow: number[] = []
let calls = 0

/** Changes with each change of the log. */
const version = signal(0)
/** The entries as they were when the list was paused. */
const held = signal<readonly Entry[] | undefined>(undefined)

export const isPaused = computed(() => held.value !== undefined)

/** All entries, oldest first, as they are shown: a paused list does not grow. */
export const entries = computed<readonly Entry[]>(() => {
  void version.value
  return held.value ?? all.slice()
})

/** How many entries came while the list was paused. */
export const missed = computed(() => {
  void version.value
  if (held.value === undefined) return 0
  const latest = held.value.at(-1)
  return all.length - 1 - (latest === undefined ? -1 : all.lastIndexOf(latest))
})

const matches = computed(() => readFilter(query.value))

/** The entries that match the filter, newest first. */
export const matching = computed<readonly Entry[]>(() => {
  const newestFirst = entries.value.toReversed()
  return query.value.trim() === '' ? newestFirst : newestFirst.filter(matches.value)
})

export const counters = computed<readonly Counter[]>(() => {
  void version.value
  return [...counted.values()]
})

/** Milliseconds to the latest replies, oldest first. */
export const latencies = computed<readonly number[]>(() => {
  void version.value
  return slow.slice()
})

export function pause(): void {
  held.value = held.value === undefined ? all.slice() : undefined
}

/** Forgets what is shown. The simulator keeps its deliveries. */
export function clear(): void {
  ;[all, byKey, counted, slow] = [[], new Map(), new Map(), []]
  if (held.value !== undefined) held.value = []
  version.value++
}

/** An entry by its key. Who draws it draws it anew when the log changes. */
export function findEntry(key: string): Entry | undefined {
  void version.value
  return byKey.get(key)
}

/** Adds what happened, in its order. */
export function add(events: readonly ({ call: CallView } | { delivery: ChatDelivery })[]): void {
  for (const event of events) 'call' in event ? addCall(event.call) : addDelivery(event.delivery)
  if (all.length > most * 1.2) {
    for (const entry of all.slice(0, all.length - most)) byKey.delete(entry.key)
    all = all.slice(-most)
  }
  version.value++
}

function addCall(call: CallView): void {
  const isGood = call.reply.ErrorCode === 0
  const entry = entryOf(`c${++calls}`, 'call', call.api, isGood ? 'OK' : 'FAIL', call.at, call.ms, parsed(call.request.body))
  entry.call = call
  insert(entry)
  count(entry)
}

function addDelivery(delivery: ChatDelivery): void {
  const key = `d${delivery.id}`
  const outcome = delivery.status === 'done' ? (delivery.verdict?.outcome ?? 'done') : delivery.status
  const known = byKey.get(key)
  const before = known?.outcome
  // The deliveries that are asked for can be newer than an event that is still on its way.
  if (before !== undefined && isOver(before) && !isOver(outcome)) return
  const entry = entryOf(key, 'delivery', delivery.webhook, outcome, delivery.dueAt, delivery.reply?.ms, delivery.body)
  entry.delivery = delivery
  if (known === undefined) insert(entry)
  else replace(known, entry)
  if (isOver(outcome) && (before === undefined || !isOver(before))) count(entry)
}

const isOver = (outcome: string) => outcome !== 'queued' && outcome !== 'sending'

function insert(entry: Entry): void {
  all.push(entry)
  byKey.set(entry.key, entry)
}

/** A change is a new object, or nothing would be drawn anew. */
function replace(known: Entry, entry: Entry): void {
  // What changes is almost always near the end.
  const at = all.lastIndexOf(known)
  if (at !== -1) all[at] = entry
  byKey.set(entry.key, entry)
}

function entryOf(
  key: string,
  kind: Entry['kind'],
  name: string,
  outcome: string,
  at: string,
  ms: number | undefined,
  body: unknown,
): Entry {
  let text: string | undefined
  const entry: Entry = {
    key,
    kind,
    name,
    outcome,
    at,
    ms,
    body,
    call: undefined,
    delivery: undefined,
    text: () => {
      text ??= JSON.stringify(entry.call ?? entry.delivery).toLowerCase()
      return text
    },
  }
  return entry
}

function count({ kind, name, outcome, ms }: Entry): void {
  const key = `${kind} ${name}`
  const counter = counted.get(key) ?? { kind, name, outcomes: new Map() }
  counter.outcomes.set(outcome, (counter.outcomes.get(outcome) ?? 0) + 1)
  counted.set(key, counter)
  if (kind === 'call' || ms === undefined) return
  slow.push(ms)
  if (slow.length > mostLatencies) slow = slow.slice(-mostLatencies)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
