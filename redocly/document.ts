import { walk } from './link.ts'
import type { Context, Node } from './types.ts'

/** Describes the data of the contract in words for the documentation page: terms, signature, examples, sources. */
export function document() {
  return {
    Root: {
      leave(root: Node, ctx: Context) {
        const follow = (node: Node): Node => (node?.$ref === undefined ? node : ctx.resolve(node).node)
        for (const item of Object.values<Node>(root.webhooks)) {
          const operation = follow(item).post
          operation.description += [terms(operation['x-terms']), examples(operation, follow), curl(operation, follow)].join('\n\n')
        }
        const { Sign, RequestTime } = root.components.securitySchemes
        root.info.description += signature(follow(Sign), follow(RequestTime))
        walk(root, (node) => {
          const isExample = 'summary' in node && !('responses' in node)
          if (node['x-confidence'] === undefined || isExample) return
          node.description = [node.description, provenance(node)].filter(Boolean).join('\n\n')
        })
      },
    },
  }
}

function terms(given: Node): string {
  const rows = [
    ['Sent when', given.trigger],
    ['Threshold', given.threshold === null ? 'none' : `${given.threshold * 100} % of the limit (\`${given.threshold}\`)`],
    ['Kind', `${given.kind}: it comes after the event, and the reply does not change the event`],
    ['Deadline', `${given.deadlineMs / 1000} s to the last byte of the reply`],
    ['Retry', given.retry === 'never' ? 'never' : 'none by default; on timeout only, where configured'],
    ['ClientIP in the URL', given.sendsClientIP ? 'yes' : 'no'],
    ['On by default', given.enabledByDefault ? 'yes, once a webhook URL is configured' : 'no'],
    ['Switch', given.switch],
  ]
  return `\n\n##### Terms\n\n${rows.map(([term, value]) => `- **${term}**: ${value}`).join('\n')}\n\n${provenance(given)}`
}

function examples(operation: Node, follow: (node: Node) => Node): string {
  const bodies = Object.entries<Node>(operation.requestBody.content['application/json'].examples)
  const parameters: Node[] = operation.parameters.map(follow)
  const item =
    (change: (example: Node) => string) =>
    ([name, given]: [string, Node]) => {
      const example = follow(given)
      const text = [example.summary, example.description, example['x-corrected']].filter(Boolean).map(sentence).join(' ')
      return `- \`${name}\`${change(example)}: ${text} ${provenance(example)}`
    }
  const items = [
    ...bodies.map(item(() => '')),
    ...parameters.flatMap(({ name, examples = {} }) =>
      Object.entries<Node>(examples).map(item((example) => (example['x-absent'] ? `, no ${name}` : `, \`${name}=${example.value}\``))),
    ),
  ]
  const intro = 'Each form that the callback can have. If two pages contradict each other, both forms are listed.'
  return `##### Examples\n\n${intro}\n\n${items.join('\n')}`
}

function sentence(text: string): string {
  return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`
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
  return `##### Try it\n\n\`\`\`sh\ncurl 'http://127.0.0.1:3000/?${query}' \\\n  --header 'content-type: application/json' \\\n  --data-raw '${body}'\n\`\`\``
}

function signature(sign: Node, requestTime: Node): string {
  const { algorithm, input, encoding, vectors } = sign['x-signature']
  const items = vectors.map(
    ({ token, requestTime: time, sign: digest, valid, note }: Node) =>
      `- ${valid ? 'Right' : 'Wrong'}: token \`${token}\`, RequestTime \`${time}\`, Sign \`${digest}\`. ${note}`,
  )
  return [
    '\n\n## Signature',
    `\`Sign = ${encoding}(${algorithm}(${input.join(' + ')}))\``,
    sign.description,
    requestTime.description,
    `Tolerance: ${requestTime['x-toleranceSeconds']} s in either direction.`,
    items.join('\n'),
    provenance(sign),
  ].join('\n\n')
}

function provenance(node: Node): string {
  return `*${node['x-confidence']}* · ${sources(node)}`
}

function sources(node: Node): string {
  return node['x-source']
    .map(({ page, stamp, url, note }: Node) => {
      const title = url === undefined ? page : `[${page}](${url})`
      return [stamp === undefined ? title : `${title} (${stamp})`, note?.replace(/\.$/, '')].filter(Boolean).join(': ')
    })
    .join('; ')
}
