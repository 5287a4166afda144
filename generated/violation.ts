// Written by `npm run generate` from spec/. Do not edit.
/** One way in which a value breaks its schema. */
export interface Violation {
  /** JSON Pointer to the field, empty for the whole value. */
  instancePath: string
  keyword: string
  params: Record<string, unknown>
  message?: string
}

export interface Validate {
  (value: unknown): boolean
  /** What the last call found. */
  errors?: Violation[] | null
}
