/**
 * A value of a shape and no more: a field that the shape does not have does not compile. TypeScript looks for such fields only in a
 * literal that is assigned, and not in what a function returns.
 */
export type Exact<Given, Shape> = Given & { [Field in Exclude<keyof Given, keyof Shape>]: never }
