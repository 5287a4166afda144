import type { Node } from './types.ts'

/**
 * Recognises an open set: a schema that is strict for the kinds it lists and accepts other kinds. Types and validators both understand
 * this form: `anyOf: [{ oneOf: [listed…], discriminator }, unlisted]`.
 *
 * @returns undefined for any other schema
 */
export function findOpenSet(schema: Node, follow: (node: Node) => Node): OpenSet | undefined {
  const [listed, unlisted] = schema.anyOf ?? []
  const property = listed?.discriminator?.propertyName
  return property && { property, branches: listed.oneOf.map(follow), unlisted: follow(unlisted) }
}

export interface OpenSet {
  /** The field that holds the kind. */
  property: string
  branches: Node[]
  unlisted: Node
}
