import { basename } from 'node:path'

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
  'x-source': object[]
  parameters: ({ name: string } | { $ref: string })[]
}

/**
 * The contract as src/ reads it: what is more than the head of a webhook, and each component, is a text of JSON, which is parsed when it is
 * needed. To parse all of them at each start takes longer the more there are.
 */
export function byWebhook({ info, tags, webhooks, components, ...more }: Contract): object {
  const { securitySchemes, ...parts } = components
  return {
    version: info.version,
    families: tags,
    requestTimeTolerance: securitySchemes.RequestTime['x-toleranceSeconds'],
    knownCommands: more['x-known-commands'],
    defaultWebhooks: more['x-default-webhooks'],
    loadShapes: more['x-load-shapes'],
    parameters: [...new Set(Object.values(webhooks).flatMap(({ post }) => post.parameters.map(nameOf)))],
    webhooks: Object.fromEntries(
      Object.entries(webhooks).map(([name, { post }]) => {
        const {
          summary,
          tags: [family],
          'x-terms': terms,
          'x-source': source,
          ...operation
        } = post
        return [name, { family, summary, terms, source, operation: textOf(factsOf(operation)) }]
      }),
    ),
    components: Object.fromEntries(
      Object.entries(parts).flatMap(([kind, nodes]) =>
        Object.entries(nodes).map(([name, node]) => [
          `#/components/${kind}/${name}`,
          textOf(kind === 'schemas' ? withoutSources(node) : factsOf(node)),
        ]),
      ),
    ),
  }
}

/** A component is named like its parameter. */
const nameOf = (parameter: Operation['parameters'][number]) => ('name' in parameter ? parameter.name : basename(parameter.$ref))

/** Where the facts of a schema are from stands in contract.json. */
const factsOf = (node: object) => JSON.parse(JSON.stringify(node, (key, value) => (key === 'schema' ? withoutSources(value) : value)))
const withoutSources = (node: object) => JSON.parse(JSON.stringify(node, (key, value) => (key === 'x-source' ? undefined : value)))

const textOf = (node: object) => asciiOf(JSON.stringify(node))

/** JSON in ASCII: Node reads it several times faster. */
export const asciiOf = (json: string) =>
  json.replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
