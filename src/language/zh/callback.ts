import type { Sentences } from '../../../generated/sentences.ts'

export const callbackSentences: Record<Sentences['callback'], string> = {
  'The header {0} cannot be sent: {1}.': '请求头 {0} 无法发送：{1}。',
  '"{0}" is not a URL that Chat can post to: give one that starts with http:// or https://.':
    '"{0}" 不是 IM 能发送的 URL：请给出以 http:// 或 https:// 开头的 URL。',
  "The target must not carry a user or password: send them with --header 'Authorization: …'.":
    "目标里不能有用户名或密码：请用 --header 'Authorization: …' 发送。",
  'The value of {0} would be nested more than {1} levels deep.': '{0} 的值嵌套会超过 {1} 层。',
  'There is no field {0}: what stands above it is not an object.': '没有字段 {0}：它的上一级不是对象。',
  'There is no field {0} to take out.{1}': '没有可以去掉的字段 {0}。{1}',
  'There is no field {0}: {1} is no place in a list of {2}.': '没有字段 {0}：{1} 不是 {2} 个元素的列表里的位置。',
  'Sign is missing': '缺少 Sign',
  'RequestTime is missing': '缺少 RequestTime',
  'Sign or RequestTime is given twice': 'Sign 或 RequestTime 出现了两次',
  'RequestTime is not a time in Unix seconds': 'RequestTime 不是 Unix 秒',
  'Sign is not a SHA-256 digest in hex': 'Sign 不是十六进制的 SHA-256 摘要',
  'Sign does not match the token and RequestTime': 'Sign 与 Token 和 RequestTime 不符',
  'RequestTime is {0} s old, more than {1} s': 'RequestTime 已经过去 {0} 秒，超过 {1} 秒',
  'RequestTime is {0} s ahead, more than {1} s': 'RequestTime 超前 {0} 秒，超过 {1} 秒',
}
