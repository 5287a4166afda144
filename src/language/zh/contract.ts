import type { Sentences } from '../../../generated/sentences.ts'

export const contractSentences: Record<Sentences['contract'], string> = {
  '{0} and {1}': '{0} 和 {1}',
  'Chat goes on': 'IM 放行',
  'Chat rejects it': 'IM 拒绝',
  'Chat drops it': 'IM 静默丢弃',
  'Chat goes on with what the reply changes': 'IM 按应答修改后放行',
  '{0} to {1}': '{0} 到 {1}',
  'and more': '还有更多',
  'the body': '正文',
  '{0} is missing': '缺少 {0}',
  '{0} is {1}, must be {2}': '{0} 是 {1}，必须是 {2}',
  '{0} is {1}, {2}': '{0} 是 {1}，{2}',
  '{0} is {1}, must be one of {2}': '{0} 是 {1}，必须是以下之一：{2}',
  'a number that is too large': '过大的数字',
  nothing: '空值',
  'nested too deeply to show': '嵌套太深，无法显示',
}
