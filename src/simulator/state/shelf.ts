/** What makes a message long. */
interface Kept {
  body: unknown
  data?: string | undefined
  /** What it takes of the shelf while it is kept, in characters. */
  room?: number
}

/** Conversations or timelines by ID, the one that was used last at the end. */
export interface Shelf<Entry> {
  entries: Map<string, Entry>
  /** How much room all messages take, in characters. */
  length: number
}

export function createShelf<Entry>(): Shelf<Entry> {
  return { entries: new Map(), length: 0 }
}

/** How much room the messages of a shelf may take, in characters. When they take more, an eighth of it is cleared at once. */
const longest = 32 * 1024 * 1024

/** What a message takes besides its text, in characters. */
const overhead = 300

function measure({ body, data = '' }: Kept): number {
  return JSON.stringify(body).length + data.length + overhead
}

/** Puts a message on the shelf. What it takes is kept with it: to measure it again would cost as much as to send it. */
function place(shelf: Shelf<unknown>, message: Kept): void {
  message.room = measure(message)
  shelf.length += message.room
}

/** Takes a message off. A journal of an earlier version has messages without their room. */
function free(shelf: Shelf<unknown>, message: Kept): void {
  shelf.length -= message.room ?? measure(message)
}

/**
 * Keeps a message as the newest of its entry.
 *
 * @param history how many messages an entry keeps
 * @returns the IDs of the entries that were cleared because the shelf is full: those that were used longest ago
 */
export function shelve<Message extends Kept>(
  shelf: Shelf<{ messages: Message[] }>,
  id: string,
  messages: Message[],
  message: Message,
  history: number,
): string[] {
  messages.push(message)
  place(shelf, message)
  while (messages.length > history) free(shelf, messages.shift() as Message)
  return shelf.length > longest ? clear(shelf, id) : []
}

function clear<Message extends Kept>(shelf: Shelf<{ messages: Message[] }>, except: string): string[] {
  const cleared: string[] = []
  for (const [id, { messages }] of shelf.entries) {
    if (shelf.length <= longest * (7 / 8)) break
    if (id === except) continue
    for (const message of messages) free(shelf, message)
    messages.length = 0
    cleared.push(id)
  }
  return cleared
}

/** Puts an entry to the end of the shelf: it is in use. */
export function use<Entry>({ entries }: Shelf<Entry>, id: string, create: () => Entry): Entry {
  const entry = entries.get(id) ?? create()
  entries.delete(id)
  entries.set(id, entry)
  return entry
}

/** Takes an entry off the shelf. */
export function remove<Message extends Kept>(shelf: Shelf<{ messages: Message[] }>, id: string): void {
  for (const message of shelf.entries.get(id)?.messages ?? []) free(shelf, message)
  shelf.entries.delete(id)
}

/** Changes what a message of the shelf says. */
export function rewrite(shelf: Shelf<unknown>, message: Kept, text: Partial<Pick<Kept, 'body' | 'data'>>): void {
  free(shelf, message)
  Object.assign(message, text)
  place(shelf, message)
}
