import document from '../../generated/contract.json' with { type: 'json' }

export interface Ref {
  $ref: string
}

/** A schema of the contract, or a reference to one. */
export type Schema = Ref | SchemaNode

/** The keywords that the contract uses to describe the JSON of a callback, with what this project says about them. */
export interface SchemaNode {
  title?: string
  description?: string
  type?: string
  const?: unknown
  enum?: readonly unknown[]
  minimum?: number
  maximum?: number
  items?: Schema
  properties?: Readonly<Record<string, Schema>>
  required?: readonly string[]
  oneOf?: readonly Schema[]
  anyOf?: readonly Schema[]
  /** Values that are known of a field that may have others: a list, or an object whose keys they are. */
  'x-known-values'?: readonly unknown[] | Readonly<Record<string, string>>
  'x-unit'?: string
}

/** What a reference leads to. */
export function follow<Node extends object>(node: Ref | Node): Node {
  if (!('$ref' in node)) return node
  const steps = node.$ref.slice('#/'.length).split('/')
  return steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], document) as Node
}
