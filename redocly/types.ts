/** The part of a Redocly visitor's context that the plugin uses; the CLI ships no types for it. */
export interface Context {
  report(problem: { message: string; location?: Location }): void
  resolve(node: unknown, from?: string): { node?: Node; location?: Location }
  location: Location
}

export interface Location {
  source: { absoluteRef: string }
  child(path: (string | number)[] | string): Location
  key(): Location
}

/** A node of the description. It has no further type, because the rules have yet to check its shape. */
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Node = any
