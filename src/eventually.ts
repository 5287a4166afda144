/** A value that is there, or that comes. */
export type Eventually<Value> = Value | Promise<Value>

/** Goes on with a value: at once if it is there, or when it comes. To wait for what is there costs more than most answers. */
export function eventually<Value, Next>(value: Eventually<Value>, next: (value: Value) => Eventually<Next>): Eventually<Next> {
  return value instanceof Promise ? value.then(next) : next(value)
}
