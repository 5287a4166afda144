import { describeActions } from '../../src/simulator/clients/actions.ts'
import type { Node } from './document.ts'
import { allApis, chatApi, text } from './simulator.ts'

/** One step of a story: a call of the REST API, or what a client does. */
export interface Scene {
  name: string
  isClient: boolean
  body: Record<string, unknown>
}

const users = ['jared', 'peter', 'rong', 'bob', 'admin', '@RBT#1', '@RBT#1', 'nobody']

/** By the name of a field: what is there to choose from. What replies name is added. */
const beginning: [name: RegExp, list: unknown[]][] = [
  [/^Official_Account$|^OfficialAccountUserID$/, ['@TOA#_1', '@TOA#_1', '@TOA#_2']],
  [/_Account$|^UserID$|^as$/, users],
  [/^GroupId$/, ['g1', 'g1', 'g2', '@TGS#_c1', 'live', 'none']],
  [/^TopicId$/, ['@TGS#_c1@TOPIC#_t1']],
  [/^MsgKey$|^LastMsgKey$/, []],
  [/^MsgSeq$/, [1, 2, 3]],
  [/^ResponseAction$/, ['Response_Action_AgreeAndAdd', 'Response_Action_Reject']],
  [/^MsgBody$/, [text(), text('spam'), [{ MsgType: 'TIMCustomElem', MsgContent: { Data: 'd', Desc: 'x' } }]]],
]

/** The items of MsgKeyList are MsgKeys. */
const itemOf = (field: string): string => field.replace(/List$/, '')

const learned = /^(TopicId|MsgKey|GroupId|OfficialAccountUserID)$/
const mostLearned = 12

/** Draws scenes, of all APIs that are simulated and all that clients do. The same seed gives the same ones to the same replies. */
export function openStory(random: () => number) {
  let pools = structuredClone(beginning)
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item
  const apis = allApis.filter((api) => Object.hasOwn(chatApi.paths, `/v4/${api}`))
  const actions = describeActions()
  /** What only reads causes little. */
  const names = [...apis, ...Object.keys(actions)].flatMap((name) =>
    /get|check|query|import|alarm/.test(name) ? [name] : Array(4).fill(name),
  )

  const poolOf = (field: string): unknown[] | undefined => {
    const list = pools.find(([name]) => name.test(field))?.[1]
    return list === undefined || list.length === 0 ? undefined : list
  }

  const follow = (schema: Node): Node => {
    const path = schema.$ref as string | undefined
    return path === undefined
      ? schema
      : follow(
          path
            .slice(2)
            .split('/')
            .reduce((node: Node, key: string) => node[key], chatApi),
        )
  }

  function draw(given: Node, field: string): unknown {
    const pool = poolOf(field)
    const schema = follow(given)
    if (pool !== undefined && schema.type !== 'array') return pick(pool)
    if (field === 'MsgBody') return pick(pool ?? [])
    if (schema.enum !== undefined) return pick(schema.enum)
    const known = schema['x-known-values']
    if (Array.isArray(known)) return pick(known)
    const branches = schema.oneOf ?? schema.anyOf
    if (branches !== undefined) return draw(pick(branches), field)
    if (schema.type === 'array') return Array.from({ length: Math.floor(random() * 3) + 1 }, () => draw(schema.items ?? {}, itemOf(field)))
    if (schema.properties !== undefined || schema.type === 'object') {
      const { properties = {}, required = [] } = schema
      const fields = Object.keys(properties).filter((name) => required.includes(name) || random() < 0.5)
      return Object.fromEntries(fields.map((name) => [name, draw(properties[name], name)]))
    }
    if (schema.type === 'integer') return (schema.minimum ?? 0) + Math.floor(random() * 3)
    return pick(['x', 'y', ''])
  }

  /** An example with other IDs. */
  function vary(value: unknown, field: string): unknown {
    const pool = poolOf(field)
    if (Array.isArray(value) && field !== 'MsgBody') return value.map((item) => vary(item, itemOf(field)))
    if (pool !== undefined) return pick(pool)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, vary(inner, name)]))
  }

  function bodyOf(api: string): Record<string, unknown> {
    const { schema, examples } = chatApi.paths[`/v4/${api}`].post.requestBody.content['application/json']
    const sample = pick(Object.values<Node>(examples)).value
    const drawn = draw(schema, '') as Record<string, unknown>
    // An example has what makes sense together, and a drawn request has what is rare.
    return { ...(random() < 0.5 ? drawn : pickSome(drawn, 0.2)), ...(random() < 0.6 ? (vary(sample, '') as object) : {}) }
  }

  function pickSome(fields: Record<string, unknown>, share: number): Record<string, unknown> {
    return Object.fromEntries(Object.entries(fields).filter(() => random() < share))
  }

  /** What was called with success, and what it answered, as far as later calls may name it: what belongs together. */
  let happened: Record<string, unknown>[] = []

  const isListOf = (value: unknown, item: unknown) => item !== undefined && Array.isArray(value) && typeof value[0] === typeof item

  /** The same body about something that has happened. */
  function about(body: unknown, bundle: Record<string, unknown>): unknown {
    if (Array.isArray(body)) return body.map((item) => about(item, bundle))
    if (typeof body !== 'object' || body === null) return body
    return Object.fromEntries(
      Object.entries(body).map(([name, value]) => [
        name,
        Object.hasOwn(bundle, name) ? bundle[name] : isListOf(value, bundle[itemOf(name)]) ? [bundle[itemOf(name)]] : about(value, bundle),
      ]),
    )
  }

  return {
    next(): Scene {
      const scene = this.invent()
      const bundle = random() < 0.6 ? pick(happened) : undefined
      return bundle === undefined ? scene : { ...scene, body: about(scene.body, bundle) as Record<string, unknown> }
    },
    invent(): Scene {
      const name = pick(names)
      const action = actions[name]
      if (action === undefined) return { name, isClient: random() < 0.15, body: bodyOf(name) }
      if ('api' in action) return { name, isClient: true, body: bodyOf(action.api) }
      const fields = Object.entries(action.fields).filter(([, kind]) => !kind.endsWith('?') || random() < 0.5)
      const draws = fields.map(([field, kind]) => [field, pick(poolOf(field) ?? (kind.startsWith('count') ? [1, 2] : ['x']))])
      return { name, isClient: true, body: Object.fromEntries(draws) }
    },
    /** Forgets what replies named. */
    begin(): void {
      happened = []
      pools = structuredClone(beginning)
    },
    user: () => pick(users),
    chance: (share: number) => random() < share,
    /** Keeps what a call that succeeded named and answered. */
    keep({ body }: Scene, reply: object): void {
      const both = Object.entries({ ...body, ...reply })
      const bundle = Object.fromEntries(
        both.filter(([name]) => /^(Official_Account|From_Account|To_Account|MsgKey|MsgSeq|GroupId|TopicId)$/.test(name)),
      )
      if (Object.hasOwn(bundle, 'MsgKey') || Object.hasOwn(bundle, 'MsgSeq')) happened = [...happened.slice(-5), bundle]
    },
    /** Keeps the IDs that a reply names. */
    learn(reply: unknown): void {
      if (Array.isArray(reply)) for (const item of reply) this.learn(item)
      if (typeof reply !== 'object' || reply === null || Array.isArray(reply)) return
      for (const [name, value] of Object.entries(reply)) {
        const list = pools.find(([field]) => learned.test(name) && field.test(name))?.[1]
        if (list !== undefined && typeof value === 'string' && value !== '' && !list.includes(value)) {
          if (list.length >= mostLearned) list.splice(list.length - 4, 1)
          list.push(value)
        } else this.learn(value)
      }
    },
  }
}
