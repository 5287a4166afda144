import type { Sentences } from '../../../generated/sentences.ts'

export const groundSentences: Record<Sentences['ground'], string> = {
  'No {0} matches {1}.{2} `{3}` shows them all.': '没有 {0} 匹配 {1}。{2}`{3}` 列出全部。',
  'Cannot listen on {0} port {1}: {2}': '无法在 {0} 端口 {1} 上监听：{2}',
  'Did you mean "{0}"?': '您是不是要写 "{0}"？',
  '(line {0}, column {1})': '（第 {0} 行，第 {1} 列）',
  '{0} needs {1}, which is not installed here: run `npm install --save-dev {2}`.':
    '{0} 需要 {1}，这里没有安装：请运行 `npm install --save-dev {2}`。',
  'Chat backend  {0}  SDKAppID {1}, 10 groups a day, 10 one-to-one messages a second':
    'IM 后台   {0}  SDKAppID {1}，每天 10 个群，每秒 10 条单聊消息',
  'Receiver      {0}  the reference receiver, callbacks signed with the token {1}': '回调服务  {0}  参考实现，回调用 Token {1} 签名',
  'The callback:': '回调：',
  'Groups are created until 70 % of the daily quota is passed': '建群，直到超过每日配额的 70%',
  'group_open_http_svc/create_group was called 8 times; the last group is {0}.':
    '调用了 8 次 group_open_http_svc/create_group；最后一个群是 {0}。',
  'A muted member writes to the group': '被禁言的成员在群里发言',
  'A message with a forbidden word: the receiver is asked first': '含有违禁词的消息：先询问回调服务',
  'group_open_http_svc/send_group_msg answers {0}: {1}.': 'group_open_http_svc/send_group_msg 返回 {0}：{1}。',
  'A burst of messages passes 80 % of the rate limit': '突发的消息超过频率限制的 80%',
  'openim/sendmsg was called 9 times in a second.': '一秒内调用了 9 次 openim/sendmsg。',
  '{0} of {1} callbacks acknowledged.': '{1} 个回调里有 {0} 个得到正常应答。',
  'Both servers keep running. {0}/_/ shows what happened, and lets you make more happen. Ctrl-C stops them.':
    '两个服务继续运行。{0}/_/ 显示发生的事情，也可以在那里触发更多。按 Ctrl-C 停止。',
  'Next, your own webhook: npx chatproof check http://localhost:3000/im --sdk-app-id 1400000001':
    '接下来检查您自己的回调服务：npx chatproof check http://localhost:3000/im --sdk-app-id 1400000001',
}
