import { describeField } from '../src/contract/fields.ts'
import { describeKind, describeReplies, describeRetry, describeSwitch, describeThreshold, type Terms } from '../src/contract/terms.ts'
import { extraFields, type Source } from '../src/contract/webhook.ts'
import type { Translate } from '../src/language/translate.ts'
import { list, pagesOf, table } from './markdown.ts'
import type { Words } from './words.ts'

// biome-ignore lint/suspicious/noExplicitAny: a node of the contract, without further types
type Node = any

/** How the page speaks: its own words, and the translation of what the program says too. */
type Speech = Words & { translate: Translate }

/**
 * The contract as the documentation page shows it: the data of each webhook is said in words, in the order in which a reader asks for it.
 * Redoc shows the description of an operation, the body, the description of the reply, the reply.
 *
 * @param contract with the texts of this language
 * @param words the other texts of this language, and the translation of what the program says
 * @param languages the links to the page in each language, as Markdown
 */
export function document(contract: Node, words: Speech, languages: string): Node {
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

  page.info.description = [
    languages,
    page.info.description.trim(),
    begin(operations, words),
    overview(operations, page.tags, webhooks, words),
    query(parameters, words),
    signature(page.components.securitySchemes, words),
    sisters(page['x-known-commands'], words),
  ].join('\n\n')
  for (const operation of operations) {
    const { operationId, summary, description } = operation
    const answer = follow(operation.responses['200'])
    const fields = extraFields(Object.keys(follow(answer.content['application/json'].schema).properties))
    const own = [
      answer.description,
      replies(answer, operation, words),
      curl(operation, follow, words),
      examples(operation, follow, words),
      openPoints(operation, words),
    ]
    Object.assign(operation, {
      summary: operationId,
      description: [
        `**${sentence(summary, words)}** ${description.trim()}`,
        terms(operation, fields, webhooks, words),
        provenance(operation, words),
      ].join('\n\n'),
      responses: { 200: { ...answer, description: own.filter(Boolean).join('\n\n') } },
      parameters: [],
    })
  }
  for (const schema of [page.components.schemas, ...operations.map(({ requestBody, responses }) => [requestBody, responses])])
    walk(schema, (node) => describe(node, words))
  return JSON.parse(JSON.stringify(page, (key, value) => (key.startsWith('x-') ? undefined : value)))
}

function walk(node: Node, visit: (node: Node) => void): void {
  if (typeof node !== 'object' || node === null) return
  if (!Array.isArray(node)) visit(node)
  for (const [key, child] of Object.entries(node)) if (key !== 'examples') walk(child, visit)
}

/** Adds to the description of a schema what Redoc would not show, or not in words. */
function describe(schema: Node, words: Speech): void {
  // Redoc names the type of a fixed value `any`.
  const [value] = schema.enum ?? [schema.const]
  if (value !== undefined) schema.type ??= Number.isInteger(value) ? 'integer' : typeof value
  if (schema['x-confidence'] === undefined) return
  const meaning = describeField(
    { meaning: (schema.description ?? '').trim(), values: schema['x-known-values'], unit: schema['x-unit'] },
    words.translate,
  )
  const endsWithList = meaning.split('\n').at(-1)?.startsWith('- ')
  schema.description = `${meaning}${endsWithList ? '\n\n' : ' '}${provenance(schema, words)}`.trim()
}

function begin(operations: Node[], words: Speech): string {
  const before = operations.filter((operation) => operation['x-terms'].kind === 'before').length
  return `## ${words.begin}

${words.count(operations.length, before)}

\`\`\`sh
npx chatproof check http://localhost:3000/im --sdk-app-id 1400000001    # ${words.check}
npx chatproof trigger ${operations[0].operationId} --target http://localhost:3000/im    # ${words.trigger}
npx chatproof mock --target http://localhost:3000/im    # ${words.mock}
\`\`\``
}

function overview(operations: Node[], tags: Node[], webhooks: Map<string, Node>, words: Speech): string {
  const row = (operation: Node) => {
    const given = operation['x-terms']
    return [
      `${linkTo(operation)}<br>${operation.summary}`,
      words.kinds[given.kind as 'before'],
      switchOf(given, webhooks, words),
      words.translate(describeThreshold(given)) || '–',
      pagesOf(operation['x-source'], onHovering),
    ]
  }
  const rows = tags.flatMap(({ name }) => operations.filter((operation) => operation.tags[0] === name).map(row))
  return `## ${words.webhooks}\n\n${table(words.overview, rows)}`
}

/** The switch of a webhook in the console, with a link where another has it. */
function switchOf(given: Terms, webhooks: Map<string, Node>, words: Speech): string {
  return words.translate(describeSwitch(given, webhooks, (name) => linkTo(webhooks.get(name)))).replace(/。$/, '')
}

/** A link to a webhook on the page, with the address that Redoc gives it. The name may be broken after its dot. */
function linkTo({ operationId, tags }: Node): string {
  return `[${operationId.replace('.', '.<wbr>')}](#/${tags[0].toLowerCase()}/${operationId.toLowerCase()})`
}

function query(parameters: Node[], words: Speech): string {
  const described = parameters.map(
    (parameter) =>
      `- \`${parameter.name}\`: ${oneLine(parameter.description)} ${provenance(parameter, words)}${exampleList(parameter, words)}`,
  )
  return `## ${words.query}\n\n${words.queryWhat}\n\n${described.join('\n')}`
}

function exampleList({ name, examples = {} }: Node, words: Speech): string {
  return Object.entries<Node>(examples)
    .map(([example, node]) => {
      const change = node['x-absent'] ? `, ${words.without(name)}` : `, \`${name}=${node.value}\``
      return `\n  - ${item(example, node, words, change)}`
    })
    .join('')
}

function signature({ Sign: sign, RequestTime: requestTime }: Node, words: Speech): string {
  const { algorithm, input, encoding, vectors } = sign['x-signature']
  const items = vectors.map(
    ({ token, requestTime: time, sign: digest, valid, note }: Node) =>
      `- ${valid ? words.right : words.wrong}: ${words.vector(token, time, digest)}${words.stop} ${note}`,
  )
  return [
    `## ${words.signature}`,
    `\`Sign = ${encoding}(${algorithm}(${input.join(' + ')}))\``,
    sign.description,
    requestTime.description,
    words.tolerance(requestTime['x-toleranceSeconds']),
    items.join('\n'),
    provenance(sign, words),
  ].join('\n\n')
}

function sisters(known: Node, words: Speech): string {
  const products = Object.entries<string[]>(known).filter(([product]) => !product.startsWith('x-'))
  const items = products.map(([product, commands]) => `- ${product}: ${commands.map((command) => `\`${command}\``).join(', ')}`)
  return `## ${words.sisters}\n\n${words.sistersWhat}\n\n${items.join('\n')}`
}

function terms(operation: Node, replyFields: readonly string[], webhooks: Map<string, Node>, words: Speech): string {
  const given = operation['x-terms']
  const values = [
    words.translate(describeThreshold(given)),
    switchOf(given, webhooks, words),
    `${given.deadlineMs / 1000} s`,
    words.translate(describeRetry(given)),
    operation.parameters.map((parameter: Node) => parameter.name ?? parameter.$ref.split('/').at(-1)).join(', '),
    given.commandIn === 'body' ? '' : words.no,
  ]
  const listed = values.flatMap((value, index) => (value === '' ? [] : [`${words.terms[index]}: ${value}`]))
  return `**${words.translate(describeKind(given, replyFields))}** ${listed.join(' · ')}`
}

function replies(answer: Node, operation: Node, words: Speech): string {
  const rows = describeReplies(answer['x-outcomes'] ?? [], operation['x-terms'])
  const cells = rows.map(({ reply, effect, chat, caller }) => {
    const [said, done, got] = [reply, chat, caller].map(words.translate)
    return [said as string, `**${effect}**: ${done}`, got || '–']
  })
  return cells.length === 0 ? '' : table(words.replies, cells)
}

function curl(operation: Node, follow: (node: Node) => Node, words: Speech): string {
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
  return `${words.curl}\n\n\`\`\`sh\ncurl 'http://127.0.0.1:3000/?${query}' \\\n  --header 'content-type: application/json' \\\n  --data-raw '${body}'\n\`\`\``
}

function examples(operation: Node, follow: (node: Node) => Node, words: Speech): string {
  const own = Object.entries<Node>(operation.requestBody.content['application/json'].examples).map(([name, node]) =>
    item(name, follow(node), words),
  )
  const ofQuery = operation.parameters.flatMap((parameter: Node) => Object.keys(follow(parameter).examples ?? {}))
  const link = (label: string) => `[${label}](#/section/${words.query.toLowerCase()})`
  const rest = words.inQuery(link, ofQuery.map((name: string) => `\`${name}\``).join(', '))
  return folded(words.examples(own.length + ofQuery.length), [...own, rest])
}

function item(name: string, example: Node, words: Speech, change = ''): string {
  const text = [example.summary, example.description, example['x-corrected']]
    .filter(Boolean)
    .map((text) => sentence(text, words))
    .join(' ')
  return `\`${name}\`${change}: ${text} ${provenance(example, words)}`
}

function openPoints(operation: Node, words: Speech): string {
  const points: string[] = operation['x-open-points'] ?? []
  return folded(words.openPoints(points.length), points)
}

function folded(title: string, items: string[]): string {
  if (items.length === 0) return ''
  return `<details>\n<summary>${title}</summary>\n\n${list(items)}\n\n</details>`
}

function sentence(text: string, { stop }: Speech): string {
  return /[.!?。！？]$/.test(text.trim()) ? text.trim() : `${text.trim()}${stop}`
}

function onHovering({ stamp, note }: Source): string {
  return [stamp, note].filter(Boolean).join(': ')
}

/** How a fact is known and from where. What else its source says stands there only if it is not documented; a link shows it on hovering. */
function provenance(node: Node, words: Speech): string {
  const confidence: string = node['x-confidence']
  const sources: Source[] = node['x-source']
  const notes = confidence === 'documented' ? [] : sources.flatMap(({ note }) => note?.replace(/[.。]$/, '') ?? [])
  return [`*${words.translate(confidence)}*`, pagesOf(sources, onHovering), ...notes].join(' · ')
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ')
}
