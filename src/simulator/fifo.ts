/** What came first leaves first. Each step takes the same time, however much is in it. */
export class Fifo<Item> {
  #items: (Item | undefined)[] = []
  #first = 0

  get size(): number {
    return this.#items.length - this.#first
  }

  push(item: Item): void {
    this.#items.push(item)
  }

  /** Takes out the first; nothing where there is none. */
  shift(): Item | undefined {
    if (this.size === 0) return undefined
    const item = this.#items[this.#first]
    this.#items[this.#first++] = undefined
    // What has left is cleared away once it is half of all, so that each item is moved once at most.
    if (this.#first * 2 >= this.#items.length) {
      this.#items = this.#items.slice(this.#first)
      this.#first = 0
    }
    return item
  }

  /** Everything in it, oldest first. */
  all(): Item[] {
    return this.#items.slice(this.#first) as Item[]
  }

  clear(): void {
    this.#items = []
    this.#first = 0
  }
}
