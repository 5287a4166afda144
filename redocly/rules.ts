import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { findOpenSet } from './open-set.ts'
import type { Context, Location, Node } from './types.ts'

const confidences = ['documented', 'observed', 'inferred']

const terms: Record<string, (value: unknown) => boolean> = {
  kind: (value) => value === 'before' || value === 'after',
  trigger: (value) => typeof value === 'string',
  threshold: (value) => value === null || (typeof value === 'number' && value > 0 && value <= 1),
  deadlineMs: (value) => Number.isInteger(value) && (value as number) > 0,
  retry: (value) => value === 'never' || value === 'on-timeout-when-configured',
  sendsClientIP: (value) => typeof value === 'boolean',
  enabledByDefault: (value) => typeof value === 'boolean',
  switch: (value) => typeof value === 'string',
  commandIn: (value) => value === 'body' || value === 'query',
  onFailure: (value) => value === null || value === 'allow' || value === 'reject',
}

function hasProvenance(node: Node): boolean {
  const sources = node?.['x-source']
  return (
    confidences.includes(node?.['x-confidence']) &&
    Array.isArray(sources) &&
    sources.length > 0 &&
    sources.every((source) => typeof source.page === 'string' && (source.stamp ?? source.note) && hasOnlyKnownKeys(source))
  )
}

/** A comma that is not quoted ends a note in YAML, and makes a key of what follows. */
function hasOnlyKnownKeys(source: Node): boolean {
  return Object.keys(source).every((key) => ['page', 'stamp', 'note', 'url'].includes(key))
}

function report(ctx: Context, message: string, location: Location = ctx.location): void {
  ctx.report({ message, location })
}

interface Resolved {
  name: string
  operation: Node
  parameters: Node[]
  media: Node
  body: Node
  location: Location
}

/** Every webhook of the map, with its references resolved, for the rules below. */
function resolveWebhooks(map: Node, ctx: Context): Resolved[] {
  return Object.entries(map).map(([name, item]) => {
    const found = ctx.resolve(item)
    const operation = found.node?.post ?? {}
    const from = found.location?.source.absoluteRef
    const media = operation.requestBody?.content?.['application/json'] ?? {}
    const follow = (node: Node): Node => ctx.resolve(node, from).node ?? {}
    const body = follow(media.schema)
    const parameters = (operation.parameters ?? []).map(follow)
    return { name, operation, parameters, media, body, location: found.location?.child('post') ?? ctx.location }
  })
}

/** The name of a webhook is written in four places. OpenAPI cannot require that they are equal. */
function commandAgrees() {
  return {
    WebhooksMap(map: Node, ctx: Context) {
      for (const { name, operation, parameters, body, location } of resolveWebhooks(map, ctx)) {
        const query = parameters.find((parameter) => parameter.name === 'CallbackCommand')
        const places = {
          operationId: operation.operationId,
          'the const of the query parameter CallbackCommand': query?.schema?.const,
        }
        for (const [place, value] of Object.entries(places)) {
          if (value !== name) report(ctx, `${place} is ${JSON.stringify(value)}; it must be the webhook's name, "${name}".`, location)
        }
        const inBody = body.properties?.CallbackCommand?.const
        const expected = operation['x-terms']?.commandIn === 'query' ? undefined : name
        if (inBody === expected) continue
        const rule =
          expected === undefined ? 'x-terms.commandIn is query, so the body must not have it' : `it must be the webhook's name, "${name}"`
        report(ctx, `the const of the body field CallbackCommand is ${JSON.stringify(inBody)}; ${rule}.`, location)
      }
    },
  }
}

/** Every webhook needs all terms under `x-terms`. */
function termsComplete() {
  return {
    WebhooksMap(map: Node, ctx: Context) {
      for (const { name, operation, parameters, location } of resolveWebhooks(map, ctx)) {
        const given = operation['x-terms'] ?? {}
        for (const [term, isValid] of Object.entries(terms)) {
          if (!isValid(given[term])) report(ctx, `x-terms.${term} of ${name} is ${JSON.stringify(given[term])}.`, location)
        }
        for (const term of Object.keys(given)) {
          if (!(term in terms) && !term.startsWith('x-')) report(ctx, `x-terms.${term} of ${name} is not a term.`, location)
        }
        if (!hasProvenance(given)) report(ctx, `x-terms of ${name} needs x-source and x-confidence.`, location)
        const sendsClientIP = parameters.some((parameter) => parameter.name === 'ClientIP')
        if (given.sendsClientIP !== sendsClientIP) {
          report(ctx, `x-terms.sendsClientIP of ${name} is ${given.sendsClientIP}, its parameters say ${sendsClientIP}.`, location)
        }
      }
    },
  }
}

/** Every fact in the contract needs its source. */
function provenance() {
  const check = (what: string) => (node: Node, ctx: Context) => {
    if (!hasProvenance(node))
      report(ctx, `${what} needs x-source (page and stamp or note, and nothing else) and x-confidence (${confidences.join(', ')}).`)
  }
  return {
    Operation: check('An operation'),
    Parameter: check('A parameter'),
    Example: check('An example'),
    SecurityScheme: check('A security scheme'),
    Schema(schema: Node, ctx: Context) {
      const bound = ['minimum', 'maximum', 'minLength', 'maxLength', 'pattern'].find((keyword) => keyword in schema)
      if (bound !== undefined && !confidences.includes(schema['x-bounds'])) {
        report(ctx, `${bound} needs x-bounds, where the bound comes from (${confidences.join(', ')}).`)
      }
    },
    SchemaProperties(properties: Node, ctx: Context) {
      for (const [name, property] of Object.entries<Node>(properties)) {
        const schema = property.$ref === undefined ? property : ctx.resolve(property).node
        if (!hasProvenance(schema)) check(`The field ${name}`)(schema, { ...ctx, location: ctx.location.child(name) })
        if (!schema?.description) report(ctx, `The field ${name} needs a description.`, ctx.location.child(name))
      }
    },
  }
}

/** The checks send the examples of a webhook: `sample` must come first, and names must be unique. */
function examples() {
  return {
    WebhooksMap(map: Node, ctx: Context) {
      for (const { name, parameters, media, location } of resolveWebhooks(map, ctx)) {
        const own = Object.keys(media.examples ?? {})
        if (own[0] !== 'sample') report(ctx, `The first example of ${name} must be called sample: it is what trigger sends.`, location)
        const names = [...own, ...parameters.flatMap((parameter) => Object.keys(parameter.examples ?? {}))]
        for (const twice of new Set(names.filter((each, index) => names.indexOf(each) !== index))) {
          report(ctx, `${name} has two examples called ${twice}.`, location)
        }
      }
    },
    Parameter(parameter: Node, ctx: Context) {
      for (const [name, example] of Object.entries<Node>(parameter.examples ?? {})) {
        const isAbsent = example['x-absent'] === true
        if (isAbsent === 'value' in example) report(ctx, `The example ${name} needs a value or x-absent: true, and not both.`)
      }
    },
  }
}

/** The branch for unlisted values must exclude exactly the listed values. Otherwise their own branches would have no effect. */
function openSet() {
  return {
    Schema(schema: Node, ctx: Context) {
      const set = findOpenSet(schema, (node) => ctx.resolve(node).node)
      if (set === undefined) return
      const excluded = set.unlisted.properties?.[set.property]?.not?.enum ?? []
      const listed = set.branches.map((branch) => branch.properties?.[set.property]?.const)
      if (JSON.stringify([...excluded].sort()) !== JSON.stringify([...listed].sort())) {
        report(ctx, `The unlisted branch must exclude ${listed.join(', ')}; it excludes ${excluded.join(', ')}.`)
      }
    },
  }
}

/** Reports webhook files that openapi.yaml does not mention: Redocly would ignore them without a message. */
function mounted() {
  return {
    Root(root: Node, ctx: Context) {
      const folder = join(dirname(ctx.location.source.absoluteRef), 'webhooks')
      if (root.webhooks === undefined || !existsSync(folder)) return
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('.yaml'))) {
        const name = basename(file, '.yaml')
        if (root.webhooks?.[name]?.$ref !== `webhooks/${file}`) {
          report(ctx, `webhooks/${file} is not part of the contract: add "${name}: { $ref: webhooks/${file} }" under webhooks.`)
        }
      }
    },
  }
}

/** `x-default-webhooks` must list webhooks of the contract, at least one. */
function defaultWebhooks() {
  return {
    Root(root: Node, ctx: Context) {
      if (root.webhooks === undefined) return
      const given = root['x-default-webhooks']
      if (!Array.isArray(given) || given.length === 0) {
        report(ctx, 'x-default-webhooks must list at least one webhook.')
        return
      }
      for (const name of given.filter((each) => !Object.hasOwn(root.webhooks, each))) {
        report(ctx, `x-default-webhooks lists ${JSON.stringify(name)}, which is no webhook of the contract.`)
      }
    },
  }
}

export const rules = {
  'command-agrees': commandAgrees,
  terms: termsComplete,
  provenance,
  examples,
  'open-set': openSet,
  mounted,
  'default-webhooks': defaultWebhooks,
}
