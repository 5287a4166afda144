import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Action, apply, overlaysIn, select } from '../../scripts/overlays.ts'
import { root } from '../support/cli.ts'
import { contract, type Node } from '../support/document.ts'
import { alert, handled } from '../support/names.ts'

const folder = join(root, 'spec', 'overlays')

/** What people read, and no program: the fields of the contract that an overlay may change. */
const texts = ['title', 'summary', 'description', 'note', 'trigger', 'switch', 'x-unit', 'x-corrected', 'number', 'about']

const isChinese = (text: string) => /\p{Script=Han}/u.test(text)
const operationsOf = (description: Node): [string, Node][] =>
  Object.entries<Node>(description.webhooks).map(([name, { post }]) => [name, post])

/** The texts of a node, each with the path to it; those of what it refers to as well. */
function textsIn(description: Node, node: Node, path = '', seen = new Set<Node>()): [path: string, text: string][] {
  if (typeof node !== 'object' || node === null || seen.has(node)) return []
  seen.add(node)
  if (typeof node.$ref === 'string') {
    const target = node.$ref.slice('#/'.length).split('/')
    return textsIn(
      description,
      target.reduce((at: Node, key: string) => at[key], description),
      node.$ref,
      seen,
    )
  }
  return Object.entries<Node>(node).flatMap(([key, value]): [string, string][] => {
    const at = `${path}/${key}`
    // The title of a schema is its name.
    if (texts.includes(key) && typeof value === 'string') return key === 'title' ? [] : [[at, value]]
    // A list of known values has no texts; an object says what each means.
    if (key === 'x-open-points' || (key === 'x-known-values' && !Array.isArray(value)))
      return Object.entries<Node>(value).map(([name, text]) => [`${at}/${name}`, text])
    return key === 'value' ? [] : textsIn(description, value, at, seen)
  })
}

/** What an update would change besides texts that are there, each as a sentence. */
function findWrong(node: Node, update: Node, at: string): string[] {
  return Object.entries<Node>(update).flatMap(([key, value]) => {
    const place = `${at}/${key}`
    const given = node[key]
    // A list of open points is removed first: Overlay adds to a list that is there.
    if (key === 'x-open-points') return given === undefined && value.every(isText) ? [] : [`${place} is not removed first, or has no texts`]
    if (given === undefined) return [`${place} is not in the contract`]
    if (typeof value === 'object') return findWrong(given, value, place)
    if (!isText(given)) return [`${place} is no text in the contract`]
    return texts.includes(key) || at.endsWith('/x-known-values') ? [] : [`${place} is no field that people read`]
  })
}

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== ''

/** What is wrong with the actions of a file, each as a sentence. They are carried out on the description. */
function applyAll(description: Node, actions: readonly Action[]): string[] {
  return actions.flatMap((action) => {
    const { target, update, remove } = action
    const places = select(description, target)
    const wrong = remove
      ? places.filter(({ key }) => key !== 'x-open-points').map(() => `${target} may not be removed`)
      : places.flatMap(({ parent, key }) => findWrong(parent[key], update, target))
    apply(description, action)
    return places.length === 0 ? [`${target} is not in the contract`] : wrong
  })
}

describe.each(readdirSync(folder))('the overlay %s', (language) => {
  const overlays = overlaysIn(root, language)
  const translated = structuredClone(contract)
  const wrong = new Map([...overlays].map(([name, actions]) => [name, applyAll(translated, actions)]))

  test.each([...overlays.keys()])('%s changes texts that are in the contract, and nothing else', (name) => {
    expect(wrong.get(name)).toEqual([])
  })

  test('has as many open points for each webhook as the contract', () => {
    const count = (description: Node) => operationsOf(description).map(([name, post]) => [name, post['x-open-points']?.length])
    expect(count(translated)).toEqual(count(contract))
  })

  test('has a summary, a description, a trigger and the open points of each webhook, and a description for each family', () => {
    const english = operationsOf(translated).filter(
      ([, { summary, description, 'x-terms': terms, 'x-open-points': points = [] }]) =>
        ![summary, description, terms.trigger, ...points].every(isChinese),
    )
    expect(english.map(([name]) => name)).toEqual([])
    expect([translated.info, ...translated.tags].map(({ description }) => description).filter((text) => !isChinese(text))).toEqual([])
  })

  test.each(handled)('has every text of %s, and of what it refers to', (name) => {
    const all = textsIn(translated, translated.webhooks[name].post)
    expect(all.length).toBeGreaterThan(50)
    // Names of products, and switches that other webhooks have.
    const names = ['Web SDK', 'Android', 'Windows', 'iPad', 'JPG', 'GIF', 'PNG', 'BMP']
    expect(all.filter(([, text]) => !isChinese(text) && !names.includes(text))).toEqual([])
  })
})

describe('an overlay would be found that', () => {
  const find = (action: Action) => applyAll(structuredClone(contract), [action])
  const post = `$.webhooks['${alert}'].post`

  test.each<[string, Action]>([
    ['changes a webhook that is gone', { target: "$.webhooks['Alert.Gone'].post", update: { summary: '没有' } }],
    ['looks for a sentence that is gone', { target: "$..[?(@.note == 'Gone.')]", update: { note: '没有' } }],
    [
      'adds a field',
      {
        target: post,
        update: { requestBody: { content: { 'application/json': { schema: { properties: { New: { description: '新' } } } } } } },
      },
    ],
    ['changes an ID', { target: post, update: { operationId: '告警' } }],
    ['changes a value that must be as it is', { target: post, update: { 'x-terms': { retry: '从不' } } }],
    [
      'changes an example',
      { target: post, update: { requestBody: { content: { 'application/json': { examples: { sample: { value: { Limit: 1 } } } } } } } },
    ],
    ['adds to the open points', { target: post, update: { 'x-open-points': ['还有'] } }],
    ['removes more than open points', { target: `${post}.description`, remove: true }],
  ])('%s', (_, action) => {
    expect(find(action)).toHaveLength(1)
  })
})
