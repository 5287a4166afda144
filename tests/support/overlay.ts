import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

// biome-ignore lint/suspicious/noExplicitAny: a node of a description or of an overlay, without further types
export type Node = any

/** One change of an overlay. */
export interface Action {
  target: string
  update?: Node
  remove?: boolean
}

/** The actions of each file of a folder of overlays, in the order in which they are applied. */
export function overlaysIn(folder: string): Map<string, Action[]> {
  const names = readdirSync(folder).sort()
  return new Map(names.map((name) => [name, parse(readFileSync(join(folder, name), 'utf8')).actions]))
}

/** A place in a description: what contains it, and under which key. */
export interface Place {
  parent: Node
  key: string
}

/**
 * What a target selects. Of JSONPath this knows names and numbers, and `$..[?(@.key == 'text')]`, which is every object that has this text.
 *
 * @throws Error for a target that is written in another way
 */
export function select(description: Node, target: string): Place[] {
  const filter = /^\$\.\.\[\?\(@(?:\.(\w+)|\['([\w-]+)'\]) == (['"])(.*)\3\)\]$/.exec(target)
  if (filter !== null) {
    const [, name, quoted, mark, text = ''] = filter
    const wanted = mark === '"' ? JSON.parse(`"${text}"`) : text
    return placesIn(description).filter(({ parent, key }) => parent[key][(name ?? quoted) as string] === wanted)
  }
  const steps = [...target.slice(1).matchAll(/\.(\w+)|\['([^']+)'\]|\[(\d+)\]/g)]
  if (!target.startsWith('$') || steps.map(([step]) => step).join('') !== target.slice(1))
    throw new Error(`No target like ${target} is known.`)
  const keys = steps.map(([, name, quoted, index]) => (name ?? quoted ?? index) as string)
  const parent = keys.slice(0, -1).reduce((node: Node, key) => node?.[key], description)
  const key = keys.at(-1) as string
  return parent?.[key] === undefined ? [] : [{ parent, key }]
}

/** The place of every object in a node. */
function placesIn(node: Node): Place[] {
  return Object.keys(node).flatMap((key) => {
    const child = node[key]
    if (typeof child !== 'object' || child === null) return []
    return [...(Array.isArray(child) ? [] : [{ parent: node, key }]), ...placesIn(child)]
  })
}

/** Carries out one action, as the Overlay Specification says: objects are merged, lists are added to, and the rest is replaced. */
export function apply(description: Node, { target, update, remove }: Action): void {
  for (const { parent, key } of select(description, target)) {
    if (remove) delete parent[key]
    else merge(parent[key], update)
  }
}

function merge(node: Node, update: Node): void {
  for (const [key, value] of Object.entries<Node>(update)) {
    if (Array.isArray(node[key])) node[key].push(...value)
    else if (typeof node[key] === 'object') merge(node[key], value)
    else node[key] = value
  }
}
