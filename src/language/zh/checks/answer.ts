import type { TextOf } from '../../../conformance/check.ts'
import type { answer } from '../../../conformance/checks/answer.ts'
import type { manner } from '../../../conformance/checks/manner.ts'
import type { refusal } from '../../../conformance/checks/refusal.ts'

export const answerTexts: Record<TextOf<typeof answer> | TextOf<typeof refusal> | TextOf<typeof manner>, string> = {
  'be reachable for every callback: a port that is open, and a certificate that Chat accepts':
    '让每个回调都能送达：端口开放，证书是 IM 认可的',
  'Chat counts a callback that it cannot deliver as failed. By default it does not send it again.':
    'IM 送不到的回调算作失败，默认不会重发。',
  'One of the servers behind its load balancer has an expired certificate.': '负载均衡后面有一台服务器的证书已经过期。',
  'acknowledge the documented sample with ActionStatus OK and, where the reply decides nothing, ErrorCode 0':
    '对文档示例应答 ActionStatus OK；应答不决定结果的回调，ErrorCode 必须是 0',
  'By the page, FAIL says that the callback was not processed. Chat sends a notification once, so a receiver that refuses good callbacks loses all of them.':
    '按照文档，FAIL 表示回调没有处理。通知类回调只发一次，拒绝正常回调的服务会把它们全部丢掉。',
  'It refuses a webhook that nobody asked for, such as the rate alarm, as an invalid command.':
    '把没有人要求过的回调（例如频率告警）当作无效命令拒绝。',
  'decide about the documented sample with a code that its page knows, and ActionStatus OK':
    '用文档里有的错误码对文档示例作出决定，ActionStatus 是 OK',
  'If Chat cannot use the reply, it goes on as if the receiver had allowed it. A moderator whose reply nobody can use is no moderator.':
    '如果 IM 用不了这个应答，它就当作放行。应答没人能用的审核服务，等于没有审核。',
  'It rejects a message with HTTP 200 and ErrorCode 403.': '用 HTTP 200 和 ErrorCode 403 拒绝消息。',
  'replace something only together with ErrorCode 0, and only with what Chat can deliver':
    '只在 ErrorCode 为 0 时替换内容，并且只替换成 IM 能下发的内容',
  'A replacement that is no valid message, or longer than 12 KB, or beside a rejection, is a reply that Chat cannot use.':
    '替换的内容如果不是合法消息，或者超过 12 KB，或者和拒绝一起出现，IM 就用不了这个应答。',
  'It replaces MsgBody with a text, but MsgBody is a list of elements.': '把 MsgBody 替换成一段文本，但 MsgBody 是元素的列表。',
  'decide the same way about the same callback': '对同一个回调作出同样的决定',
  'If the decision depends on chance, or on the process that got the callback, nobody can find out why a message was rejected.':
    '如果决定取决于偶然，或者取决于哪个进程收到回调，就没有人能查出消息为什么被拒绝。',
  'Only one of two servers has the list of forbidden words.': '两台服务器里只有一台有敏感词列表。',
  'answer with a complete HTTP reply': '返回完整的 HTTP 应答',
  'If the connection closes without a reply, Chat counts the callback as failed.': '没有应答就关闭连接，IM 会把回调算作失败。',
  'It closes the connection in the middle of its reply.': '应答发到一半就关闭连接。',
  'answer with HTTP status 200, exactly': '用 HTTP 状态码 200 应答，不能是其他值',
  'Chat counts every other status as a failed callback. This includes 201, 204 and redirects.':
    '其他任何状态码，IM 都算作回调失败，包括 201、204 和重定向。',
  'It answers 201 Created, as frameworks do for POST.': '返回 201 Created，很多框架对 POST 就是这样。',
  'answer with one JSON object in UTF-8 and nothing else': '只应答一个 UTF-8 编码的 JSON 对象，没有别的内容',
  'If Chat cannot parse the reply, it counts the callback as failed, whatever the HTTP status is.':
    '如果 IM 解析不了应答，不管 HTTP 状态码是什么，都算作回调失败。',
  'It prints a line of debug output after its JSON.': '在 JSON 后面打印了一行调试信息。',
  'answer with ActionStatus "OK" or "FAIL", an integer ErrorCode, a string ErrorInfo, and what the page of the webhook requires besides':
    '在应答里带上 ActionStatus（"OK" 或 "FAIL"）、整数 ErrorCode、字符串 ErrorInfo，以及该回调的文档另外要求的字段',
  'Every answer needs these three fields. A few webhooks need one more, such as a decision about each person.':
    '每个应答都需要这三个字段。少数回调还需要一个字段，例如对每个人的决定。',
  'It sends ErrorCode as text.': '把 ErrorCode 写成字符串。',
  'answer with exactly the reply that the page gives: ActionStatus "OK", ErrorCode 0, ErrorInfo ""':
    '给出与文档完全一致的应答：ActionStatus "OK"、ErrorCode 0、ErrorInfo ""',
  'The page of this webhook allows no other answer.': '该回调的文档不允许其他应答。',
  'It writes "ok" in ErrorInfo, but the page requires an empty text.': '在 ErrorInfo 里写 "ok"，但文档要求空字符串。',
  'send the complete answer within 2 s, and do the work afterwards': '在 2 秒内返回完整的应答，把耗时的工作放到之后',
  'Chat stops waiting after 2 s. By default it does not send the callback again.': 'IM 等待 2 秒后放弃，默认不会重发回调。',
  'It does the work before it answers, and the work does not end.': '先做完工作再应答，而工作没有结束。',
  'refuse in a form that Chat can read: HTTP 200 with ActionStatus FAIL, or a 4xx':
    '用 IM 能读懂的形式拒绝：HTTP 200 加 ActionStatus FAIL，或者 4xx',
  'A 5xx or an empty reply looks like an accident. Nobody can tell from it that the receiver checked anything.':
    '5xx 或者空应答看起来像故障，没有人能从中看出服务做过校验。',
  'It answers a callback for another app with 500, because its check throws an exception.':
    '对其他应用的回调返回 500，因为校验时抛出了异常。',
  'answer OK with ErrorCode 0 and FAIL with another': '让 OK 对应 ErrorCode 0，FAIL 对应其他值',
  'Some tools read ActionStatus, others read ErrorCode. If the two disagree, one of the tools is wrong.':
    '有的工具看 ActionStatus，有的看 ErrorCode。两者不一致，总有一个工具是错的。',
  'It refuses with FAIL and forgets to set ErrorCode.': '用 FAIL 拒绝，但忘了设置 ErrorCode。',
  '{"ActionStatus":"FAIL","ErrorCode":1,…}: any code but 0 beside FAIL.':
    '{"ActionStatus":"FAIL","ErrorCode":1,…}：FAIL 时可以是 0 以外的任何错误码。',
  'label its answer application/json': '把应答标为 application/json',
  'Proxies and log tools on the way use the label to decide what to do.': '途中的代理和日志工具靠这个标记决定怎么处理。',
  'It answers with JSON, but labels it text/html.': '应答是 JSON，却标为 text/html。',
  'Content-Type: application/json on every reply.': '每个应答都带 Content-Type: application/json。',
  'answer 95 % of callbacks within 500 ms': '在 500 ms 内应答 95 % 的回调',
  'The limit of 2 s also holds in the busiest second of the day. A receiver that normally needs most of it will then be too late.':
    '2 秒的限制在一天里最忙的一秒同样有效。平时就要用掉大半时间的服务，那时就会超时。',
  'It opens a new connection to its database for one callback in eight, which takes half a second.':
    '每八个回调就有一个要新建数据库连接，耗时半秒。',
  'At least 19 of 20 replies within 500 ms.': '20 个应答里至少 19 个在 500 ms 以内。',
  'take several callbacks on one connection, also after a refusal': '在一个连接上处理多个回调，拒绝之后也一样',
  'Chat keeps its connections open. If it must open a new one for each callback, the handshake takes time out of the 2 s.':
    'IM 会保持连接。如果每个回调都要新建连接，握手会占用 2 秒里的时间。',
  'It closes the connection after every refusal.': '每次拒绝之后都关闭连接。',
  'Four callbacks on one connection, of which the second has a foreign SDKAppID; the three others are acknowledged.':
    '在一个连接上发送四个回调，第二个的 SDKAppID 是别人的；其他三个都正常应答。',
  'answer every callback itself, without a rate limiter that answers 429 or 503': '自己应答每个回调，前面没有返回 429 或 503 的限流',
  'Chat counts 429 and 503 as failed callbacks, and by default does not send them again. What was throttled here was not judged.':
    'IM 把 429 和 503 算作回调失败，默认不会重发。这里被限流的回调没有判断。',
  'It sits behind a gateway that allows 100 requests per minute.': '前面的网关每分钟只允许 100 个请求。',
  'No limit for the addresses of Chat. For a staging system that has to throttle: run with --rate.':
    '不对 IM 的地址限流。必须限流的预发环境，请加上 --rate 运行。',
  'show no stack trace, file path or framework page in any reply, good or bad':
    '不在任何应答里泄露调用栈、文件路径或框架的错误页，不论回调是好是坏',
  'Anybody can send a broken callback. The reply must not tell an attacker which software runs there.':
    '任何人都能发送畸形的回调。应答不能告诉攻击者这里运行的是什么软件。',
  'It answers a body that it cannot parse with 400 and a stack trace.': '收到无法解析的正文时，返回 400 和调用栈。',
  'Replies that say in your own words what went wrong.': '用您自己的话说明哪里出错的应答。',
}
