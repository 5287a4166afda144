interface Contract {
  info: { version: string }
  tags: object[]
  webhooks: Record<string, { post: Operation }>
  components: Record<string, Record<string, object>> & { securitySchemes: { RequestTime: { 'x-toleranceSeconds': number } } }
  [extension: `x-${string}`]: object
}

interface Operation {
  summary: string
  tags: [string]
  'x-terms': object
}

/**
 * The contract as src/ reads it: each webhook and each component is a text of JSON, which is parsed when it is needed. To parse all of them at
 * each start takes longer the more there are.
 */
export function contractModule({ info, tags, webhooks, components, ...more }: Contract): string {
  const { securitySchemes, ...parts } = components
  const document = {
    info: { version: info.version },
    tags,
    requestTimeTolerance: securitySchemes.RequestTime['x-toleranceSeconds'],
    ...Object.fromEntries(['x-known-commands', 'x-default-webhooks', 'x-load-shapes'].map((key) => [key, more[key as `x-${string}`]])),
  }
  const heads = Object.entries(webhooks).map(([name, { post }]) => {
    const {
      summary,
      tags: [family],
      'x-terms': terms,
      ...operation
    } = post
    return `${JSON.stringify(name)}:{family:${JSON.stringify(family)},summary:${JSON.stringify(summary)},terms:${JSON.stringify(terms)},operation:${textOf(factsOf(operation))}}`
  })
  const targets = Object.entries(parts).flatMap(([kind, nodes]) =>
    Object.entries(nodes).map(
      ([name, node]) => `'#/components/${kind}/${name}':${textOf(kind === 'schemas' ? withoutSources(node) : factsOf(node))}`,
    ),
  )
  return [`document=${JSON.stringify(document)}`, `webhooks={\n${heads.join(',\n')}}`, `components={\n${targets.join(',\n')}}`]
    .map((constant) => `export const ${constant}\n`)
    .join('')
}

export const contractModuleTypes = `import type { webhooks as Webhooks } from './callbacks.ts'

export const document: {
  info: { version: string }
  tags: { name: string; description: string }[]
  requestTimeTolerance: number
  'x-known-commands': Record<string, unknown>
  'x-default-webhooks': string[]
  'x-load-shapes': object
}

/** \`operation\` is the rest of what the contract says of a webhook, as JSON. */
export const webhooks: Readonly<Record<keyof Webhooks, { family: string; summary: string; terms: object; operation: string }>>

/** What references lead to, as JSON. */
export const components: Readonly<Record<string, string>>
`

/** Where the facts of a schema are from stands in contract.json. */
const factsOf = (node: object) => JSON.parse(JSON.stringify(node, (key, value) => (key === 'schema' ? withoutSources(value) : value)))
const withoutSources = (node: object) => JSON.parse(JSON.stringify(node, (key, value) => (key === 'x-source' ? undefined : value)))

/** As a literal of JavaScript. In single quotes nearly nothing of JSON needs an escape. */
const textOf = (node: object) => `'${JSON.stringify(node).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
