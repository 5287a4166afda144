import { extraFields, type Source } from '../src/contract/contract.ts'
import { describeField } from '../src/contract/fields.ts'
import { describeKind, describeReplies, describeRetry, describeSwitch, describeThreshold } from '../src/contract/terms.ts'
import { list, pagesOf, table } from './markdown.ts'

// biome-ignore lint/suspicious/noExplicitAny: a node of the contract, without further types
type Node = any

/**
 * The contract as the documentation page shows it: the data of each webhook is said in words, in the order in which a reader asks for it.
 * Redoc shows the description of an operation, the body, the description of the reply, the reply.
 */
export function document(contract: Node): Node {
  const page = structuredClone(contract)
  const follow = (node: Node): Node =>
    node.$ref === undefined
      ? node
      : node.$ref
          .slice('#/'.length)
          .split('/')
          .reduce((at: Node, step: string) => at[step], page)
  const operations = Object.values<Node>(page.webhooks).map(({ post }) => post)
  const webhooks = new Map(operations.map((operation) => [operation.operationId, operation]))
  const parameters = Object.values<Node>(page.components.parameters)

  page.info.description += [
    '',
    begin(operations),
    overview(operations, page.tags, webhooks),
    query(parameters),
    signature(page.components.securitySchemes),
    sisters(page['x-known-commands']),
  ].join('\n\n')
  for (const operation of operations) {
    const { operationId, summary, description } = operation
    const answer = follow(operation.responses['200'])
    const fields = extraFields(Object.keys(follow(answer.content['application/json'].schema).properties))
    const own = [
      answer.description,
      replies(answer, operation),
      curl(operation, follow),
      examples(operation, follow),
      openPoints(operation),
    ]
    Object.assign(operation, {
      summary: operationId,
      description: [`**${sentence(summary)}** ${description.trim()}`, terms(operation, fields, webhooks), provenance(operation)].join(
        '\n\n',
      ),
      responses: { 200: { ...answer, description: own.filter(Boolean).join('\n\n') } },
      parameters: [],
    })
  }
  for (const schema of [page.components.schemas, ...operations.map(({ requestBody, responses }) => [requestBody, responses])])
    walk(schema, describe)
  return JSON.parse(JSON.stringify(page, (key, value) => (key.startsWith('x-') ? undefined : value)))
}

function walk(node: Node, visit: (node: Node) => void): void {
  if (typeof node !== 'object' || node === null) return
  if (!Array.isArray(node)) visit(node)
  for (const [key, child] of Object.entries(node)) if (key !== 'examples') walk(child, visit)
}

/** Adds to the description of a schema what Redoc would not show, or not in words. */
function describe(schema: Node): void {
  // Redoc names the type of a fixed value `any`.
  const [value] = schema.enum ?? [schema.const]
  if (value !== undefined) schema.type ??= Number.isInteger(value) ? 'integer' : typeof value
  if (schema['x-confidence'] === undefined) return
  const meaning = describeField({ meaning: (schema.description ?? '').trim(), values: schema['x-known-values'], unit: schema['x-unit'] })
  const endsWithList = meaning.split('\n').at(-1)?.startsWith('- ')
  schema.description = `${meaning}${endsWithList ? '\n\n' : ' '}${provenance(schema)}`.trim()
}

function begin(operations: Node[]): string {
  const before = operations.filter((operation) => operation['x-terms'].kind === 'before').length
  return `## Begin

There are ${operations.length} webhooks: the replies to ${before} of them decide what Chat does, the other ${operations.length - before} are notifications.

\`\`\`sh
npx chatproof check http://localhost:3000/im --sdk-app-id 1400000001    # is my receiver right?
npx chatproof trigger ${operations[0].operationId} --target http://localhost:3000/im    # send it one callback
npx chatproof mock --target http://localhost:3000/im    # a Chat backend that sends callbacks by itself
\`\`\``
}

function overview(operations: Node[], tags: Node[], webhooks: Map<string, Node>): string {
  const row = (operation: Node) => [
    `${linkTo(operation)}<br>${operation.summary}`,
    operation['x-terms'].kind,
    describeSwitch(operation['x-terms'], webhooks, (name) => linkTo(webhooks.get(name))),
    describeThreshold(operation['x-terms']) || '–',
    pagesOf(operation['x-source'], onHovering),
  ]
  const rows = tags.flatMap(({ name }) => operations.filter((operation) => operation.tags[0] === name).map(row))
  return `## Webhooks\n\n${table(['Command', 'Kind', 'Switch', 'Threshold', 'Page'], rows)}`
}

/** A link to a webhook on the page, with the address that Redoc gives it. The name may be broken after its dot. */
function linkTo({ operationId, tags }: Node): string {
  return `[${operationId.replace('.', '.<wbr>')}](#/${tags[0].toLowerCase()}/${operationId.toLowerCase()})`
}

function query(parameters: Node[]): string {
  const described = parameters.map(
    (parameter) => `- \`${parameter.name}\`: ${oneLine(parameter.description)} ${provenance(parameter)}${exampleList(parameter)}`,
  )
  return `## Query\n\nThe parameters in the URL. Each webhook says which of them it has.\n\n${described.join('\n')}`
}

function exampleList({ name, examples = {} }: Node): string {
  return Object.entries<Node>(examples)
    .map(([example, node]) => `\n  - ${item(example, node, node['x-absent'] ? `, no ${name}` : `, \`${name}=${node.value}\``)}`)
    .join('')
}

function signature({ Sign: sign, RequestTime: requestTime }: Node): string {
  const { algorithm, input, encoding, vectors } = sign['x-signature']
  const items = vectors.map(
    ({ token, requestTime: time, sign: digest, valid, note }: Node) =>
      `- ${valid ? 'Right' : 'Wrong'}: token \`${token}\`, RequestTime \`${time}\`, Sign \`${digest}\`. ${note}`,
  )
  return [
    '## Signature',
    `\`Sign = ${encoding}(${algorithm}(${input.join(' + ')}))\``,
    sign.description,
    requestTime.description,
    `Tolerance: ${requestTime['x-toleranceSeconds']} s in either direction.`,
    items.join('\n'),
    provenance(sign),
  ].join('\n\n')
}

function sisters(known: Node): string {
  const products = Object.entries<string[]>(known).filter(([product]) => !product.startsWith('x-'))
  const items = products.map(([product, commands]) => `- ${product}: ${commands.map((command) => `\`${command}\``).join(', ')}`)
  return `## Sister products\n\nThese commands may come to the same URL. They are known by name and not described.\n\n${items.join('\n')}`
}

function terms(operation: Node, replyFields: readonly string[], webhooks: Map<string, Node>): string {
  const given = operation['x-terms']
  const rows = [
    ['Threshold', describeThreshold(given)],
    ['Switch', describeSwitch(given, webhooks, (name) => linkTo(webhooks.get(name)))],
    ['Deadline', `${given.deadlineMs / 1000} s`],
    ['Sent again', describeRetry(given)],
    ['In the URL', operation.parameters.map((parameter: Node) => parameter.name ?? parameter.$ref.split('/').at(-1)).join(', ')],
    ['CallbackCommand in the body', given.commandIn === 'body' ? '' : 'no'],
  ]
  const listed = rows.filter(([, value]) => value !== '').map(([term, value]) => `${term}: ${value}`)
  return `**${describeKind(given, replyFields)}** ${listed.join(' · ')}`
}

function replies(answer: Node, operation: Node): string {
  const rows = describeReplies(answer['x-outcomes'] ?? [], operation['x-terms'])
  const cells = rows.map(({ reply, effect, chat, caller }) => [reply, `**${effect}**: ${chat}`, caller || '–'])
  return cells.length === 0 ? '' : table(['ErrorCode', 'What Chat does', 'The caller gets'], cells)
}

function curl(operation: Node, follow: (node: Node) => Node): string {
  const [sample] = Object.values<Node>(operation.requestBody.content['application/json'].examples)
  const query = operation.parameters
    .map(follow)
    .filter((parameter: Node) => parameter['x-confidence'] === 'documented')
    .map(
      (parameter: Node) =>
        `${parameter.name}=${parameter.schema.const ?? parameter.example ?? Object.values<Node>(parameter.examples)[0].value}`,
    )
    .join('&')
  const body = JSON.stringify(follow(sample).value).replaceAll("'", `'\\''`)
  return `The sample as a command:\n\n\`\`\`sh\ncurl 'http://127.0.0.1:3000/?${query}' \\\n  --header 'content-type: application/json' \\\n  --data-raw '${body}'\n\`\`\``
}

function examples(operation: Node, follow: (node: Node) => Node): string {
  const own = Object.entries<Node>(operation.requestBody.content['application/json'].examples).map(([name, node]) =>
    item(name, follow(node)),
  )
  const ofQuery = operation.parameters.flatMap((parameter: Node) => Object.keys(follow(parameter).examples ?? {}))
  const rest = `and in the [query](#/section/query): ${ofQuery.map((name: string) => `\`${name}\``).join(', ')}.`
  return folded(`Examples and their sources (${own.length + ofQuery.length})`, [...own, rest])
}

function item(name: string, example: Node, change = ''): string {
  const text = [example.summary, example.description, example['x-corrected']].filter(Boolean).map(sentence).join(' ')
  return `\`${name}\`${change}: ${text} ${provenance(example)}`
}

function openPoints(operation: Node): string {
  const points: string[] = operation['x-open-points'] ?? []
  return folded(`Open points (${points.length})`, points)
}

function folded(title: string, items: string[]): string {
  if (items.length === 0) return ''
  return `<details>\n<summary>${title}</summary>\n\n${list(items)}\n\n</details>`
}

function sentence(text: string): string {
  return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`
}

function onHovering({ stamp, note }: Source): string {
  return [stamp, note].filter(Boolean).join(': ')
}

/** How a fact is known and from where. What else its source says stands there only if it is not documented; a link shows it on hovering. */
function provenance(node: Node): string {
  const confidence = node['x-confidence']
  const sources: Source[] = node['x-source']
  const notes = confidence === 'documented' ? [] : sources.flatMap(({ note }) => note?.replace(/\.$/, '') ?? [])
  return [`*${confidence}*`, pagesOf(sources, onHovering), ...notes].join(' · ')
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ')
}
