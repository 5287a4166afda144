/** A queue: first in, first out. Each operation takes the same time, however many items there are. */
export class Fifo<Item> {
  #items: (Item | undefined)[] = []
  #first = 0

  get size(): number {
    return this.#items.length - this.#first
  }

  push(item: Item): void {
    this.#items.push(item)
  }

  /** Takes out the first item. Answers undefined when the queue is empty. */
  shift(): Item | undefined {
    if (this.size === 0) return undefined
    const item = this.#items[this.#first]
    this.#items[this.#first++] = undefined
    // The free places at the front are removed once they are half of the list. So each item moves once on average.
    if (this.#first * 2 >= this.#items.length) {
      this.#items = this.#items.slice(this.#first)
      this.#first = 0
    }
    return item
  }

  /** The item at this place, counted from the oldest, which is at 0. */
  at(place: number): Item | undefined {
    return this.#items[this.#first + place]
  }

  /** All items, oldest first. */
  all(): Item[] {
    return this.#items.slice(this.#first) as Item[]
  }

  clear(): void {
    this.#items = []
    this.#first = 0
  }
}
