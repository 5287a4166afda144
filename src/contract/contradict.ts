import type { Webhook } from './contract.ts'
import type { Drawn } from './draw.ts'
import { fits } from './schema.ts'

/** Values of every JSON type. */
const values: readonly unknown[] = [null, true, -7.5, 'text', [], {}]

/** The same body with one value, at any depth, that the contract does not allow there. It is still a callback of this webhook. */
export function contradict({ payload }: Webhook, { body, places }: Drawn, random: () => number): Record<string, unknown> {
  const any = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item
  const inside = places.filter(({ path }) => path.length > 0 && path.join() !== 'CallbackCommand')
  for (;;) {
    const { path, schema } = any(inside)
    const changed = structuredClone(body)
    const holder = path.slice(0, -1).reduce<Record<string, unknown>>((at, step) => at[step] as Record<string, unknown>, changed)
    holder[path.at(-1) as string] = any(values.filter((value) => !fits(schema, value)))
    // What does not fit here may make a value of another kind: any text is the name of an element that is not listed.
    if (!fits(payload, changed)) return changed
  }
}
