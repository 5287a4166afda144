/** A list of IDs that is read in pages. To add an ID, to delete one and to read a page take the same time, however long the list is. */
export interface Listing {
  ids: string[]
  /** Where each ID is in the list. */
  places: Map<string, number>
}

export function createListing(): Listing {
  return { ids: [], places: new Map() }
}

export function addTo({ ids, places }: Listing, id: string): void {
  places.set(id, ids.push(id) - 1)
}

/** The last ID takes the place of the deleted one. In which order Chat lists IDs is undocumented. */
export function deleteFrom({ ids, places }: Listing, id: string): void {
  const place = places.get(id)
  const last = ids.at(-1)
  if (place === undefined || last === undefined) return
  ids[place] = last
  places.set(last, place)
  ids.pop()
  places.delete(id)
}
