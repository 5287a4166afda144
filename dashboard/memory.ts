/** What a person chose before, if it is still one of these. A browser may keep nothing. */
export function recall<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
  try {
    const kept = localStorage.getItem(`chatproof.${name}`)
    return choices.find((choice) => choice === kept)
  } catch {
    return undefined
  }
}

/** Keeps a choice for the next visit, where the browser allows it. */
export function remember(name: string, choice: string): void {
  try {
    localStorage.setItem(`chatproof.${name}`, choice)
  } catch {
    // It holds for this visit.
  }
}
