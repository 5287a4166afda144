import { describeField, type Field } from '../src/contract/fields.ts'
import {
  describeKind,
  describeReplies,
  describeRetry,
  describeSwitch,
  describeThreshold,
  type Effect,
  type Outcome,
  type Terms,
} from '../src/contract/terms.ts'
import type { Language } from '../src/language/language.ts'

/** What the documentation page says besides the texts of the contract. */
const en = {
  /** As BCP 47 has it. */
  tag: 'en',
  name: 'English',
  stop: '.',
  /** The words of Redoc itself, by the keys under which it looks for them; none if they stay as they are. */
  redoc: undefined as Readonly<Record<string, string>> | undefined,
  begin: 'Begin',
  count: (all: number, before: number) =>
    `There are ${all} webhooks: the replies to ${before} of them decide what Chat does, the other ${all - before} are notifications.`,
  check: 'is my receiver right?',
  trigger: 'send it one callback',
  mock: 'a Chat backend that sends callbacks by itself',
  webhooks: 'Webhooks',
  overview: ['Command', 'Kind', 'Switch', 'Threshold', 'Page'],
  kinds: { before: 'before', after: 'after' },
  query: 'Query',
  queryWhat: 'The parameters in the URL. Each webhook says which of them it has.',
  without: (parameter: string) => `no ${parameter}`,
  signature: 'Signature',
  right: 'Right',
  wrong: 'Wrong',
  vector: (token: string, time: string, sign: string) => `token \`${token}\`, RequestTime \`${time}\`, Sign \`${sign}\``,
  tolerance: (seconds: number) => `Tolerance: ${seconds} s in either direction.`,
  sisters: 'Sister products',
  sistersWhat: 'These commands may come to the same URL. They are known by name and not described.',
  terms: ['Threshold', 'Switch', 'Deadline', 'Sent again', 'In the URL', 'CallbackCommand in the body'],
  no: 'no',
  replies: ['ErrorCode', 'What Chat does', 'The caller gets'],
  curl: 'The sample as a command:',
  examples: (count: number) => `Examples and their sources (${count})`,
  inQuery: (link: (label: string) => string, names: string) => `and in the ${link('query')}: ${names}.`,
  openPoints: (count: number) => `Open points (${count})`,
  confidences: { documented: 'documented', observed: 'observed', inferred: 'inferred' },
  field: (field: Pick<Field, 'meaning' | 'unit' | 'values'>) => describeField(field),
  kind: (terms: Terms, replyFields: readonly string[]) => describeKind(terms, replyFields),
  threshold: (terms: Terms) => describeThreshold(terms),
  switchOf: (terms: Terms, webhooks: { has(name: string): boolean }, show: (name: string) => string) =>
    describeSwitch(terms, webhooks, show),
  retry: (terms: Terms) => describeRetry(terms),
  /** What each reply makes Chat do: its ErrorCode, its effect, that in words, and what the caller gets. */
  repliesOf: (outcomes: readonly Outcome[], terms: Terms): string[][] =>
    describeReplies(outcomes, terms).map(({ reply, effect, chat, caller }) => [reply, effect, chat, caller]),
}

/** The texts of the page in one language. */
export type Words = typeof en

const redocInChinese = {
  'actions.hide': '收起',
  'actions.more': '更多',
  'actions.show': '展开',
  array: '列表',
  'badges.deprecated': '已废弃',
  'badges.webhook': '回调',
  body: '包体',
  'codeSnippet.collapse.tooltipText': '全部收起',
  'codeSnippet.copy.buttonText': '已复制',
  'codeSnippet.copy.toasterText': '复制',
  'codeSnippet.copy.tooltipText': '复制到剪贴板',
  'codeSnippet.expand.tooltipText': '全部展开',
  contentType: '应答的类型',
  default: '默认值',
  details: '详情',
  discriminator: '按字段区分',
  'discriminator.defaultMapping': '默认',
  'discriminator.searchNoResults': '没有找到',
  'discriminator.searchPlaceholder': '搜索',
  enum: '取值',
  example: '示例',
  examples: '示例',
  'info.license': '许可证',
  'info.title': '概述',
  loading: '正在加载……',
  'loaders.loading': '正在加载……',
  noRequestPayload: '没有请求包体',
  noResponseExample: '没有应答示例',
  'openapi.collapseAll': '全部收起',
  'openapi.deepLink.tooltip': '本节的链接',
  'openapi.expandAll': '全部展开',
  'page.actions.copyButtonText': '复制',
  'page.actions.copyDescription': '把本页复制为 YAML，用于大模型',
  'page.actions.copyTitle': '复制给大模型',
  parameterName: '参数名',
  payload: '包体',
  properties: '个字段',
  property: '个字段',
  request: '请求',
  requestSample: '请求示例',
  required: '必填',
  response: '应答',
  responseSample: '应答示例',
  responses: '应答',
  'search.navbar.label': '搜索 ',
  security: '回调鉴权',
  'sidebar.actions.changeToSingleColumn': '改为一栏',
  'sidebar.actions.changeToTwoColumns': '改为两栏',
  'sidebar.actions.hide': '隐藏目录',
  'sidebar.actions.show': '显示目录',
  'sidebar.actions.singleColumn': '一栏',
  'sidebar.actions.twoColumns': '两栏',
  value: '值',
  viewSecurityDetails: '查看详情',
  webhooks: '回调',
}

const effects: Record<Effect, string> = { allow: 'IM 放行', reject: 'IM 拒绝', discard: 'IM 静默丢弃', modify: 'IM 放行应答修改后的内容' }

const zh: Words = {
  tag: 'zh-CN',
  name: '简体中文',
  stop: '。',
  redoc: redocInChinese,
  begin: '开始',
  count: (all, before) => `共有 ${all} 个回调：其中 ${before} 个由应答决定 IM 怎么做，另外 ${all - before} 个是通知。`,
  check: '我的回调服务是否正确？',
  trigger: '向它发送一个回调',
  mock: '自动发送回调的 IM 后台',
  webhooks: '回调命令列表',
  overview: ['回调命令', '类别', '控制台开关', '告警阈值', '官方页面'],
  kinds: { before: '决定（before）', after: '通知（after）' },
  query: '请求参数',
  queryWhat: 'URL 中的参数。每个回调都写明它有哪些参数。',
  without: (parameter) => `没有 ${parameter}`,
  signature: '回调鉴权的签名',
  right: '正确',
  wrong: '错误',
  vector: (token, time, sign) => `Token \`${token}\`，RequestTime \`${time}\`，Sign \`${sign}\``,
  tolerance: (seconds) => `允许的误差：前后各 ${seconds} 秒。`,
  sisters: '其他产品的回调命令',
  sistersWhat: '这些命令可能到达同一个 URL。这里只知道名称，没有描述。',
  terms: ['告警阈值', '控制台开关', '应答时限', '重试', 'URL 中的参数', '包体中的 CallbackCommand'],
  no: '没有',
  replies: ['ErrorCode', 'IM 怎么做', '调用方得到'],
  curl: '示例的 curl 命令：',
  examples: (count) => `示例及其出处（${count}）`,
  inQuery: (link, names) => `以及${link('请求参数')}的示例：${names}。`,
  openPoints: (count) => `文档没有说清楚的地方（${count}）`,
  confidences: { documented: '文档写明', observed: '抓包所见', inferred: '推断' },
  field: ({ meaning, values = [], unit }) => {
    const known = Array.isArray(values) ? values : Object.entries(values).map(([value, means]) => `${value}（${means}）`)
    return [
      meaning,
      known.some((value) => !meaning.includes(String(value))) && `已知取值：${known.join('、')}。`,
      unit !== undefined && !meaning.includes(unit) && `单位：${unit}。`,
    ]
      .filter(Boolean)
      .join('')
  },
  kind: ({ kind }, replyFields) => {
    if (kind === 'before') return '应答决定 IM 怎么做。'
    return replyFields.length > 0 ? '通知，应答会转给机器人。' : '通知：应答不改变任何事情。'
  },
  threshold: ({ threshold }) => (threshold === null ? '' : `超过上限的 ${threshold * 100} %`),
  switchOf: (terms, webhooks, show) => {
    if (terms.enabledByDefault) return '没有开关，配置回调 URL 后就会收到'
    return webhooks.has(terms.switch) ? `与 ${show(terms.switch)} 共用` : terms.switch.replace(/。$/, '')
  },
  retry: ({ retry }) => (retry === 'never' ? '不重试' : '超时后重试，如果控制台打开了重试'),
  repliesOf: (outcomes, { onFailure }) =>
    onFailure === null
      ? []
      : [...outcomes.flatMap(outcomeInChinese), ['没有 IM 可用的应答', onFailure, `${effects[onFailure]}，除非控制台另有设置`, '']],
}

function outcomeInChinese({ code, fields, each, effect, callerGets }: Outcome): string[][] {
  const codes = (given: Outcome['code']) => (typeof given === 'number' ? String(given) : given.join(' 到 '))
  const reply = fields === undefined ? codes(code) : `${codes(code)}，带有 ${fields.join(' 或 ')}`
  if (each === undefined) {
    const nothing = { allow: '', modify: '', discard: '成功', reject: '文档没有说明' }[effect]
    const caller = callerGets === 'own' ? '应答中的 ErrorCode 和 ErrorInfo' : String(callerGets ?? nothing)
    return [[reply, effect, effects[effect], caller]]
  }
  const about = (word: Effect, given: string, caller: string) => [
    `${reply}，${each.list} 中的 ${each.code} 为 ${given}`,
    word,
    `对这个人，${effects[word]}`,
    caller,
  ]
  return [about('allow', '0', ''), about('reject', codes(each.range), `${each.code} 和 ${each.info}`)]
}

/** The texts of the page by language. */
export const words: Readonly<Record<Language, Words>> = { en, zh }
