import type { Sentences } from '../../../generated/sentences.ts'

export const simulatorSentences: Record<Sentences['simulator'], string> = {
  '{0} does not hold a certificate and its key. Remove it, and a new one is made.': '{0} 里没有证书和它的密钥。请删除它，之后会重新生成。',
  '--tls-dir: {0} cannot be used: {1}.': '--tls-dir：无法使用 {0}：{1}。',
  '{0} is not logged in on {1}.': '{0} 没有在 {1} 上登录。',
  'answer-friend takes ResponseAction, one of {0}, not {1}.': 'answer-friend 的 ResponseAction 是 {0} 之一，而不是 {1}。',
  'disconnect takes Reason, one of {0}, not {1}.': 'disconnect 的 Reason 是 {0} 之一，而不是 {1}。',
  '{0} is disconnected on {1} already.': '{0} 在 {1} 上已经断开。',
  'text of 1 to {0} characters': '1 到 {0} 个字符的文本',
  'a whole number from 0': '从 0 开始的整数',
  '{0} takes {1}, which is {2}, and it is missing.': '{0} 缺少 {1}，它是{2}。',
  '{0} takes {1}, which is {2}, not {3}.': '{0} 的 {1} 是{2}，而不是 {3}。',
  'no field': '没有字段',
  '{0} takes no field {1}; it takes {2}.{3}': '{0} 没有字段 {1}；它的字段是 {2}。{3}',
  '"after" and Last-Event-ID take the id of an event, or 0 for all that are kept, not {0}.':
    '"after" 和 Last-Event-ID 的值是事件的 id，0 表示所有保留的事件，而不是 {0}。',
  'The journal {0} is locked by {1}.lock, which names no process. If nothing uses the journal, delete that file.':
    'journal {0} 被 {1}.lock 锁住，里面没有写进程。如果没有程序在用它，请删除那个文件。',
  'The journal {0} is open in this process already. Choose another file.': 'journal {0} 已经在这个进程里打开。请选择其他文件。',
  'The journal {0} is in use by process {1}. End that one first, or choose another file with --journal.':
    'journal {0} 正被进程 {1} 使用。请先结束那个进程，或者用 --journal 选择其他文件。',
  'There is no API "{0}" to limit.{1}': '没有可以限频的 API "{0}"。{1}',
  '{0} is {1}; it takes a whole number above zero.': '{0} 是 {1}；它的值是大于零的整数。',
}
