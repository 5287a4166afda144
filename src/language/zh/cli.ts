import type { Sentences } from '../../../generated/sentences.ts'

export const cliSentences: Record<Sentences['cli'], string> = {
  '{0} results …': '{0} 个结果……',
  'Not checked, because they are not switched on: {0} ({1}).': '没有检查，因为没有打开：{0}（{1}）。',
  'Only these checks were run: {0} ({1}).': '只运行了这些检查：{0}（{1}）。',
  'These checks were left out: {0} ({1}).': '跳过了这些检查：{0}（{1}）。',
  'Sent at most {0} callbacks per second ({1}).': '每秒最多发送 {0} 个回调（{1}）。',
  'Bodies drawn for each webhook: {0} ({1}).': '每种回调随机生成的正文：{0} 个（{1}）。',
  'Certificates were not checked ({0}); Chat checks them.': '没有校验证书（{0}）；IM 会校验。',
  'The authorities in {0} were trusted ({1}); Chat does not know them.': '信任了 {0} 里的证书颁发机构（{1}）；IM 不认识它们。',
  'Callbacks carried headers that Chat does not send: {0} ({1}).': '回调带有 IM 不会发送的请求头：{0}（{1}）。',
  'Waivers in {0}: {1} ({2}).': '{0} 里有 {1} 条豁免（{2}）。',
  'The run waited {0} for each reply instead of {1}; a reply after more than {2} is late anyway ({3}).':
    '每个应答等待 {0}，而不是 {1}；超过 {2} 的应答仍然算超时（{3}）。',
  'The run waited {0} for each reply instead of {1} ({2}).': '每个应答等待 {0}，而不是 {1}（{2}）。',
}
