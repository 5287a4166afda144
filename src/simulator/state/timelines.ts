import type { Group } from './groups.ts'
import type { KeptInGroup, Messages, Timeline } from './messages.ts'
import { remove, shelve, use } from './shelf.ts'

/** What is kept of a group or a topic; it begins if there is nothing. */
export function timelineOf({ timelines }: Messages, id: string): Timeline {
  return use(timelines, id, () => ({ messages: [], unlistedFor: new Map() }))
}

/**
 * Keeps a message, or only its number.
 *
 * @param id of the group, or of the topic
 * @param history how many messages a group or a topic keeps
 */
export function keepInGroup(messages: Messages, id: string, message: KeptInGroup, history: number): void {
  const timeline = timelineOf(messages, id)
  shelve(messages.timelines, id, timeline.messages, message, history)
}

/** The messages of a group or of a topic, the oldest first. */
export function messagesIn({ timelines }: Messages, id: string): readonly KeptInGroup[] {
  return timelines.entries.get(id)?.messages ?? []
}

/** A message by its number, also one that was recalled, and not one of which only the number is left. */
export function findInGroup(messages: Messages, id: string, seq: number): KeptInGroup | undefined {
  const list = messagesIn(messages, id)
  const [first] = list
  const message = first && list[seq - first.seq]
  return message?.isPlace ? undefined : message
}

/** Forgets what is kept of a group and of its topics. */
export function forgetGroup(messages: Messages, { id, topics }: Group): void {
  for (const each of [id, ...topics.keys()]) forgetTimeline(messages, each)
}

/** @param id of the group, or of the topic */
export function forgetTimeline({ timelines }: Messages, id: string): void {
  remove(timelines, id)
}
