import type { Sentences } from '../../../generated/sentences.ts'

export const callbackSentences: Record<Sentences['callback'], string> = {
  'Sign is missing': '缺少 Sign',
  'RequestTime is missing': '缺少 RequestTime',
  'Sign or RequestTime is given twice': 'Sign 或 RequestTime 出现了两次',
  'RequestTime is not a time in Unix seconds': 'RequestTime 不是 Unix 秒',
  'Sign is not a SHA-256 digest in hex': 'Sign 不是十六进制的 SHA-256 摘要',
  'Sign does not match the token and RequestTime': 'Sign 与 Token 和 RequestTime 不符',
  'RequestTime is {0} s old, more than {1} s': 'RequestTime 已经过去 {0} 秒，超过 {1} 秒',
  'RequestTime is {0} s ahead, more than {1} s': 'RequestTime 超前 {0} 秒，超过 {1} 秒',
}
