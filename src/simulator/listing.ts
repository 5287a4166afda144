/** A list of IDs that is read in pages. To add an ID, to delete one and to read a page take the same time, however long the list is. */
export class Listing {
  readonly #ids: string[] = []
  readonly #places = new Map<string, number>()

  get size(): number {
    return this.#ids.length
  }

  add(id: string): void {
    this.#places.set(id, this.#ids.push(id) - 1)
  }

  /** The last ID takes the place of the deleted one. In which order Chat lists IDs is undocumented. */
  delete(id: string): void {
    const place = this.#places.get(id)
    const last = this.#ids.at(-1)
    if (place === undefined || last === undefined) return
    this.#ids[place] = last
    this.#places.set(last, place)
    this.#ids.pop()
    this.#places.delete(id)
  }

  page(start: number, count: number): string[] {
    return this.#ids.slice(start, start + count)
  }
}
