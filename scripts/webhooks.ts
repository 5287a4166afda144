import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describeSwitch, describeThreshold } from '../src/contract/terms.ts'
import { type Language, translatorTo } from '../src/language/language.ts'
import { list, pagesOf, table } from './markdown.ts'

// biome-ignore lint/suspicious/noExplicitAny: a contract, without further types
type Contract = any

const en = {
  title: 'Webhooks',
  languages: 'English | [简体中文](zh-CN/webhooks.md)',
  intro: (all: number, before: number) =>
    `The contract has ${all} webhooks. To ${before} of them, of the kind \`before\`, the reply decides what Chat does. The other ${all - before}, of the kind \`after\`, are notifications.
\`chatproof list <webhook>\` prints the fields, replies and examples of one, and \`chatproof docs\` shows them with their sources.`,
  head: ['Command', 'Kind', 'It comes when', 'Switch in the console', 'Threshold', 'Page'],
  unfired: 'What the simulator does not cause',
  unfiredWhat:
    '`mock` asks and tells all others, where the calls and the clients that it simulates cause them. These can be sent by `trigger`, and by `POST /_/fire`.',
  reasons: {} as Readonly<Record<string, string>>,
  sisters: 'Commands of sister products',
  sistersWhat: 'They may come to the same URL. chatproof knows their names and does not describe them.',
  open: 'Open points by webhook',
  openWhat: 'What the pages of a webhook leave open or contradict. What concerns all of them is in [Open points](open-points.md).',
}

const zh: typeof en = {
  title: '全部回调',
  languages: '[English](../webhooks.md) | 简体中文',
  intro: (all, before) =>
    `约定中有 ${all} 个回调。其中 ${before} 个属于 \`before\`，由应答决定 IM 怎么做；另外 ${all - before} 个属于 \`after\`，是通知。
\`chatproof list <webhook>\` 打印一个回调的字段、应答和示例，\`chatproof docs\` 显示它们以及出处。`,
  head: ['回调命令', '类别', '什么时候触发', '控制台开关', '告警阈值', '官方页面'],
  unfired: '模拟后台不会触发的回调',
  unfiredWhat: '其他回调，只要 `mock` 模拟的调用和客户端会触发，它都会询问或通知。下面这些可以用 `trigger` 和 `POST /_/fire` 发送。',
  reasons: {
    'Chatbot.OnC2CSignalMessage': '它的应答转给机器人，而没有模拟机器人',
    'Push.OfflinePush': '没有模拟用户有哪些设备，其中哪些离线',
  },
  sisters: '其他产品的回调命令',
  sistersWhat: '它们可能到达同一个 URL。chatproof 知道它们的名称，没有描述它们。',
  open: '各个回调没有说清楚的地方',
  openWhat: '各个回调的页面没有说明或者互相矛盾的地方。与所有回调有关的在[没有说清楚的地方](../open-points.md)（英文）。',
}

/**
 * The text of docs/webhooks.md, or of its translation, for the project or for a copy of it.
 *
 * @param contract with the texts of this language
 */
export async function webhookPage(root: string, language: Language, contract: Contract): Promise<string> {
  const file = pathToFileURL(join(root, 'src', 'contract', 'contract.ts')).href
  const { families, knownCommands, webhooks } = (await import(file)) as typeof import('../src/contract/contract.ts')
  const rules = pathToFileURL(join(root, 'src', 'simulator', 'rules', 'unfired.ts')).href
  const { unfired } = (await import(rules)) as typeof import('../src/simulator/rules/unfired.ts')
  const words = { en, zh }[language]
  const translate = await translatorTo(language)
  const all = families.flatMap(({ name }) => [...webhooks.values()].filter(({ family }) => family === name))
  const before = all.filter(({ terms }) => terms.kind === 'before').length
  const textsOf = (name: string) => contract.webhooks[name].post
  const open = all.filter(({ openPoints }) => openPoints.length > 0)

  const rows = all.map(({ name, terms, source, openPoints }) => [
    openPoints.length === 0 ? `\`${name}\`` : `[\`${name}\`](#${name.toLowerCase().replaceAll('.', '')})`,
    terms.kind,
    textsOf(name).summary,
    translate(describeSwitch({ ...terms, switch: textsOf(name)['x-terms'].switch }, webhooks, (other) => `\`${other}\``)).replace(
      /。$/,
      '',
    ),
    translate(describeThreshold(terms)),
    pagesOf(source),
  ])
  return `<!-- Written by \`npm run generate\` from spec/. Do not edit. -->

# ${words.title}

${words.languages}

${words.intro(all.length, before)}

${table(words.head, rows)}

## ${words.unfired}

${words.unfiredWhat}

${list([...unfired].map(([name, why]) => `\`${name}\`: ${words.reasons[name] ?? why}`))}

## ${words.sisters}

${words.sistersWhat}

${list([...knownCommands].map(([product, commands]) => `${product}: ${commands.map((command) => `\`${command}\``).join(', ')}`))}

## ${words.open}

${words.openWhat}

${open.map(({ name }) => `### ${name}\n\n${list(textsOf(name)['x-open-points'].map(prose))}`).join('\n\n')}
`
}

/** Escapes a text for Markdown, but for its code. */
function prose(text: string): string {
  return text.replaceAll(/`[^`]*`|[\\*[\]<>|]/g, (found) => (found.startsWith('`') ? found : `\\${found}`))
}
