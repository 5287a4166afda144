import { composeSigned, splitTarget, textOf } from '../callback/callback.ts'
import { contractVersion, type Example, type Webhook } from '../contract/contract.ts'
import { ChatproofError } from '../error.ts'
import { say } from '../say.ts'
import { scripts } from './postman.program.ts'
import { replyRule } from './reply-rule.ts'

/** Where a collection sends, and as which app. */
export interface PostmanOptions {
  target: string
  sdkAppId: string
}

/**
 * The documented examples of these webhooks as a Postman collection (v2.1): a folder for each webhook, a request for each example. It signs
 * when it sends, with the variable `token`, which is empty: the token is in no file of ours. Its tests judge each reply as Chat does.
 *
 * @throws ChatproofError `usage` when the target is not an http(s) URL, or has a query of its own, which may hold a key
 */
export function postmanCollection(webhooks: readonly Webhook[], options: PostmanOptions): object {
  const { origin, path } = splitTarget(options.target)
  if (path.includes('?'))
    throw new ChatproofError(
      'usage',
      say`The query of this target may hold a key, and a collection is passed on: give the target without its query, and add that in Postman.`,
    )
  return {
    info: {
      name: 'Callbacks of Tencent Chat',
      description: `Written by \`chatproof export postman\` from contract ${contractVersion}. Set the variable \`token\` to the token from the console, or leave it empty if authentication is off.`,
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    variable: [variable('target', `${origin}${path}`), variable('sdkAppId', options.sdkAppId), variable('token', '')],
    // Chat follows no redirect.
    protocolProfileBehavior: { followRedirects: false },
    event: [event('prerequest', scripts.prerequest), event('test', scripts.test)],
    item: webhooks.map((webhook) => folderOf(webhook, options)),
  }
}

function folderOf(webhook: Webhook, options: PostmanOptions): object {
  const rule = JSON.stringify({ ...replyRule(webhook), deadlineMs: webhook.terms.deadlineMs })
  return {
    name: webhook.name,
    description: webhook.summary,
    event: [event('prerequest', `pm.variables.set('reply', ${JSON.stringify(rule)})`)],
    item: webhook.examples
      .filter(({ confidence }) => confidence === 'documented')
      .map((example) => ({ name: `${webhook.name} ${example.name}`, request: requestOf(webhook, example, options) })),
  }
}

function requestOf(webhook: Webhook, { name, summary }: Example, { target, sdkAppId }: PostmanOptions): object {
  const { method, url, headers, body } = composeSigned({ webhook, target, sdkAppId, example: name }, undefined)
  const query = url.slice(url.indexOf('?') + 1).replace(`SdkAppid=${sdkAppId}`, 'SdkAppid={{sdkAppId}}')
  return {
    method,
    description: summary,
    header: Object.entries(headers).map(([key, value]) => ({ key, value })),
    url: {
      raw: `{{target}}?${query}`,
      host: ['{{target}}'],
      query: query.split('&').map((pair) => {
        const [key, value] = pair.split('=')
        return { key, value }
      }),
    },
    body: { mode: 'raw', raw: textOf(body), options: { raw: { language: 'json' } } },
  }
}

function variable(key: string, value: string): object {
  return { key, value, type: 'string' }
}

function event(listen: 'prerequest' | 'test', script: string): object {
  return { listen, script: { type: 'text/javascript', exec: script.split('\n') } }
}
