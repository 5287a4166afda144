import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

// biome-ignore lint/suspicious/noExplicitAny: a node of a description or of an overlay, without further types
type Node = any

/** One change of an OpenAPI Overlay. */
export interface Action {
  target: string
  update?: Node
  remove?: boolean
}

/** A place in a description: what contains it, and under which key. */
interface Place {
  parent: Node
  key: string
}

/**
 * The contract with the texts of a language. Redocly gives the same (tests/contract/overlay.tools.test.ts), and takes seconds for the sentences
 * that stand in many places.
 *
 * @param root the folder of the project; generated/contract.json is in it
 * @param tag the folder of the overlays, such as `zh-CN`; without overlays the contract stays as it is
 */
export function contractIn(root: string, tag: string): Node {
  const contract = JSON.parse(readFileSync(join(root, 'generated', 'contract.json'), 'utf8'))
  for (const action of [...overlaysIn(root, tag).values()].flat()) apply(contract, action)
  return contract
}

/** The actions of each overlay of a language, in the order in which they are applied. */
export function overlaysIn(root: string, tag: string): Map<string, Action[]> {
  const files = globSync(`spec/overlays/${tag}/*.yaml`, { cwd: root }).sort()
  return new Map(files.map((file) => [file, parse(readFileSync(join(root, file), 'utf8')).actions]))
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
    return placesIn(description, (child) => child[(name ?? quoted) as string] === wanted)
  }
  const steps = [...target.slice(1).matchAll(/\.(\w+)|\['([^']+)'\]|\[(\d+)\]/g)]
  if (!target.startsWith('$') || steps.map(([step]) => step).join('') !== target.slice(1))
    throw new Error(`No target like ${target} is known.`)
  const keys = steps.map(([, name, quoted, index]) => (name ?? quoted ?? index) as string)
  const parent = keys.slice(0, -1).reduce((node: Node, key) => node?.[key], description)
  const key = keys.at(-1) as string
  return parent?.[key] === undefined ? [] : [{ parent, key }]
}

/** The places of the objects in a node that fit. */
function placesIn(node: Node, fits: (child: Node) => boolean, found: Place[] = []): Place[] {
  for (const key in node) {
    const child = node[key]
    if (typeof child !== 'object' || child === null) continue
    if (!Array.isArray(child) && fits(child)) found.push({ parent: node, key })
    placesIn(child, fits, found)
  }
  return found
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
