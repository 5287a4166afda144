import type { Sentences } from '../../../generated/sentences.ts'

export const proxySentences: Record<Sentences['proxy'], string> = {
  'This needs Prism, which is not installed here: run {0}.': '这需要 Prism，这里没有安装：请运行 {0}。',
  'Prism does not load ({0}): run {1}, on Node 24.18 or newer.': '无法加载 Prism（{0}）：请在 Node 24.18 或更新的版本上运行 {1}。',
  '{0} is not a HAR recording: {1}. `chatproof proxy --record` writes one.':
    '{0} 不是 HAR 录制文件：{1}。`chatproof proxy --record` 可以录制。',
  'it is not JSON{0}': '它不是 JSON{0}',
  'it has no log.entries': '它没有 log.entries',
  '{0}.method is no method': '{0}.method 不是方法',
  '{0}.url is no whole URL': '{0}.url 不是完整的 URL',
  '{0}.headers is no list': '{0}.headers 不是列表',
  '{0}.headers[{1}] has no name and value that can be sent': '{0}.headers[{1}] 没有可以发送的名称和值',
  '{0}.postData has no text': '{0}.postData 没有文本',
  '{0}.postData.mimeType is no media type': '{0}.postData.mimeType 不是媒体类型',
  '{0}.postData.text is no base64': '{0}.postData.text 不是 base64',
}
