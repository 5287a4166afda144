import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Check } from '../src/conformance/check.ts'
import type { Source, Webhook } from '../src/contract/contract.ts'
import type { Language } from '../src/language/language.ts'
import { table } from './markdown.ts'

const en = {
  title: 'Requirements',
  languages: 'English | [简体中文](zh-CN/requirements.md)',
  intro: `Each check of \`chatproof check\` is one requirement. This table says where it is written: the number of the page in Tencent's
documents, its address, and the date printed on the copy that was read (\`undated\` where it prints none). Pages under \`1047\` are
the international ones, pages under \`269\` those for China.`,
  notes: (all: number, must: number, should: number, may: number) =>
    `- A **documented** requirement stands on the page. An **observed** one was seen in captured callbacks. An **inferred** one
  follows from the others, or is good practice, and stands on no page of Chat. It is a MUST only if an attacker can use a receiver that fails it.
- A page may say what to check and not how to answer. Then the answer is inferred.
- There are ${all} requirements: ${must} MUST, ${should} SHOULD, ${may} MAY. Only a failed MUST fails a run, unless \`--fail-on\` says otherwise.
- \`chatproof explain appid-foreign\` says the same of one check, with what is sent and how receivers come to fail it.`,
  head: ['Check', 'Level', 'Requirement', 'Written', 'Confidence'],
  ofWebhook: 'the [page of each webhook](#pages-of-the-webhooks)',
  ofForm: (id: string) => `and for each form [its own](#${id})`,
  pages: 'Pages of the webhooks',
  pagesHead: ['Webhook', 'Page'],
  forms: 'Forms with a page of their own',
  formsWhat: 'These checks send the examples of the contract one by one. Each example is written somewhere of its own.',
  formsHead: ['Form', 'Webhook', 'What it is', 'Written', 'Confidence'],
  all: 'all',
}

const zh: typeof en = {
  title: '要求',
  languages: '[English](../requirements.md) | 简体中文',
  intro: `\`chatproof check\` 的每个检查是一条要求。这个表格说明它写在哪里：腾讯云文档的页面编号、地址，以及所读版本上的日期（没有日期的写 \`undated\`）。
\`1047\` 的页面属于国际站，\`269\` 的页面属于中国站。`,
  notes: (all, must, should, may) =>
    `- **文档写明**的要求写在页面上。**抓包所见**的要求来自抓到的回调。**推断**的要求由其他要求得出，或者是好的做法，IM 的文档里没有。只有不满足它的服务会被攻击者利用时，它才是 MUST。
- 一个页面可能说明了要检查什么，却没有说明怎样应答。这时应答是推断的。
- 一共有 ${all} 条要求：${must} 条 MUST，${should} 条 SHOULD，${may} 条 MAY。除非用 \`--fail-on\` 另行说明，只有 MUST 失败才算运行失败。
- \`chatproof explain appid-foreign\` 对一个检查说明同样的内容，以及发送了什么、服务为什么会失败。`,
  head: ['检查', '级别', '要求', '出处', '依据'],
  ofWebhook: '[各个回调的页面](#各个回调的页面)',
  ofForm: (id) => `每种形式还有[自己的出处](#${id})`,
  pages: '各个回调的页面',
  pagesHead: ['回调', '页面'],
  forms: '有自己出处的形式',
  formsWhat: '这些检查逐个发送约定里的示例。每个示例有自己的出处。',
  formsHead: ['形式', '回调', '内容', '出处', '依据'],
  all: '全部',
}

/** The text of docs/requirements.md, or of its translation, from the checks in src/ of the project or of a copy of it. */
export async function requirements(root: string, language: Language): Promise<string> {
  const load = (file: string) => import(pathToFileURL(join(root, 'src', file)).href)
  const { checks } = (await load('conformance/checks/all.ts')) as { checks: readonly Check[] }
  const { webhooks } = (await load('contract/contract.ts')) as typeof import('../src/contract/contract.ts')
  const { cite, describeConfidence } = (await load('conformance/result.ts')) as typeof import('../src/conformance/result.ts')
  const { translatorTo } = (await load('language/language.ts')) as typeof import('../src/language/language.ts')
  const translate = await translatorTo(language)
  const words = { en, zh }[language]

  const pages = (sources: readonly Source[]) => [...new Set(sources.map(page))].join('<br>')
  const page = ({ page: name, url, stamp, ...rest }: Source) => {
    if (url === undefined) return plain(translate(cite([{ page: name, ...(stamp && { stamp }), ...rest }])))
    return `[${name}](${url})${stamp === undefined ? '' : ` (${stamp})`}`
  }
  const all = [...webhooks.values()]
  const forms = (check: Check) => formsOf(check, all)
  const count = (wanted: string) => checks.filter(({ level }) => level === wanted).length

  const rows = checks.map((check) => {
    const written = [
      ...(check.isOnEachPage ? [words.ofWebhook] : []),
      ...(check.source.length > 0 ? [pages(check.source)] : []),
      ...(forms(check).length > 0 ? [words.ofForm(check.id)] : []),
    ].join('<br>')
    const sentence = plain(translate(`The receiver ${check.level} ${check.title}.`))
    return [`\`${check.id}\``, check.level, sentence, written, translate(describeConfidence(check))]
  })
  const traced = checks
    .filter((check) => forms(check).length > 0)
    .map((check) => {
      const cells = forms(check).map(({ name, summary, of, source, confidence }) => {
        const where = of.length === webhooks.size ? words.all : of.map((each) => `\`${each}\``).join('<br>')
        return [`\`${name}\``, where, plain(translate(summary)), pages(source), translate(confidence)]
      })
      return `### ${check.id}\n\n${table(words.formsHead, cells)}`
    })
  const pageOf = all.map(({ name, source }) => [`\`${name}\``, pages(source.slice(0, 1))])

  return `<!-- Written by \`npm run generate\` from src/conformance/checks/ and spec/. Do not edit. -->

# ${words.title}

${words.languages}

${words.intro}

${words.notes(checks.length, count('MUST'), count('SHOULD'), count('MAY'))}

${table(words.head, rows)}

## ${words.pages}

${table(words.pagesHead, pageOf)}

## ${words.forms}

${words.formsWhat}

${traced.join('\n\n')}
`
}

interface Form {
  name: string
  summary: string
  source: readonly Source[]
  confidence: string
  of: string[]
}

/** The cases of a check that have their own sources. A case that is the same for several webhooks appears once. */
function formsOf(check: Check, webhooks: readonly Webhook[]): Form[] {
  const forms = new Map<string, Form>()
  for (const webhook of webhooks.filter((each) => check.appliesTo?.(each) ?? true)) {
    for (const { name, summary = '', source } of check.cases?.({ webhook, sdkAppId: '1', token: 'token', seed: 0, fuzz: 0 }) ?? []) {
      if (source === undefined) continue
      const key = JSON.stringify([name, summary, source])
      const confidence = webhook.examples.find((example) => example.name === name)?.confidence ?? check.confidence
      const form = forms.get(key) ?? { name, summary, source, confidence, of: [] }
      form.of.push(webhook.name)
      forms.set(key, form)
    }
  }
  return [...forms.values()]
}

/** Escapes a text for Markdown. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|]/g, '\\$&')
}
