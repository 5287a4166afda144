/** What tells one event from another: its command and its own texts and numbers. What is nested may be too deep to be written. */
export function keyOf(event: object): string {
  return JSON.stringify(Object.entries(event).filter(([, value]) => typeof value !== 'object'))
}
