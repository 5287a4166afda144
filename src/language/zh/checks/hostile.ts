import type { TextOf } from '../../../conformance/check.ts'
import type { body } from '../../../conformance/checks/body.ts'
import type { command } from '../../../conformance/checks/command.ts'
import type { http } from '../../../conformance/checks/http.ts'
import type { query } from '../../../conformance/checks/query.ts'

export const hostileTexts: Record<TextOf<typeof query> | TextOf<typeof command> | TextOf<typeof body> | TextOf<typeof http>, string> = {
  'survive a query made to break its reader: malformed escapes, thousands of parameters, nested names':
    '经受得住专门破坏解析的请求参数：畸形的转义、几千个参数、嵌套的名字',
  'Anybody can send such a query. If it stops the receiver, or blocks it, anybody can do that.':
    '任何人都能发送这样的参数。如果它能让服务停止或卡住，任何人都能做到。',
  'It decodes the query by hand, and a malformed escape ends the process.': '手工解码请求参数，遇到畸形的转义，进程就退出。',
  'Any complete reply, and the next good callback acknowledged.': '任何完整的应答，并且正常应答下一个好的回调。',
  'refuse a callback whose SdkAppid, Sign or RequestTime is not one readable text':
    '拒绝 SdkAppid、Sign 或 RequestTime 不是一个可读文本的回调',
  'Frameworks turn such a parameter into a list, an object or nothing. A comparison with that must not be true.':
    '框架会把这样的参数变成列表、对象或者空值。与它们比较的结果不能为真。',
  'It compares SdkAppid only if it is a text.': '只在 SdkAppid 是文本时才比较。',
  'acknowledge a command it does not know': '正常应答不认识的回调命令字',
  'Chat has about sixty commands. If somebody turns one on in the console, it must not cause failures until the next deployment.':
    'IM 有大约六十个命令字。有人在控制台打开一个新的，不应该一直失败到下次部署。',
  'It refuses commands it does not know.': '拒绝不认识的命令字。',
  'refuse a callback whose query and body name different commands': '拒绝请求参数和正文里命令字不同的回调',
  'Chat sends the same command in both places. If they differ, the receiver may check one and execute the other.':
    'IM 在两个地方发送同一个命令字。如果不同，服务可能校验一个，执行另一个。',
  'It reads the command from the query only.': '只读取请求参数里的命令字。',
  'survive a callback without CallbackCommand in the query': '经受得住请求参数里没有 CallbackCommand 的回调',
  'Code that looks up the handler often throws an exception if there is no command.': '没有命令字时，查找处理函数的代码经常抛出异常。',
  'It splits the command of the query at the dot without checking that there is a command.':
    '不检查有没有命令字，就在点号处拆分请求参数里的命令字。',
  'survive a callback without CallbackCommand in the body': '经受得住正文里没有 CallbackCommand 的回调',
  'The body of a push callback has no CallbackCommand at its top level.': '推送类回调的正文顶层没有 CallbackCommand。',
  'It splits the command of the body at the dot without checking that there is a command.':
    '不检查有没有命令字，就在点号处拆分正文里的命令字。',
  'survive a command in upper or lower case': '经受得住大写或小写的命令字',
  'The pages write each command in one way. A receiver must not crash because somebody writes it in another way.':
    '文档里每个命令字只有一种写法。别人换一种写法，服务不能崩溃。',
  'It loads the class for a command from a file system that ignores case, and crashes because the class has another name.':
    '从不区分大小写的文件系统加载命令字对应的类，因为类名不同而崩溃。',
  'survive a command that is the name of a property of every object': '经受得住与对象自带属性同名的命令字',
  'In some languages handlers[command] finds a function for "constructor" and "__proto__", and the receiver calls it.':
    '在有些语言里，handlers[command] 会为 "constructor" 和 "__proto__" 找到一个函数，服务就会调用它。',
  'It calls handlers[command], which finds a constructor for "constructor".': '调用 handlers[command]，对 "constructor" 找到的是构造函数。',
  'survive a command of 4 KB': '经受得住 4 KB 的命令字',
  'The command often goes into log lines, metric labels and database columns. A long one must not break them.':
    '命令字常常写进日志、监控标签和数据库的列，太长的不能让它们出错。',
  'It writes the command to a column of 255 characters.': '把命令字写进 255 个字符的列。',
  'survive a malformed body: answer it, and go on working': '经受得住畸形的正文：应答它，然后继续工作',
  'Anybody can send such a body. If it stops the receiver, or blocks it, anybody can do that.':
    '任何人都能发送这样的正文。如果它能让服务停止或卡住，任何人都能做到。',
  'Its parser keeps the rest of a broken body and adds the next callback to it.': '解析器留下坏正文的剩余部分，接到了下一个回调前面。',
  'survive a body made to break parsers: invalid UTF-8, duplicate keys, 10,000 levels, 60,000 items, huge numbers, __proto__':
    '经受得住专门破坏解析器的正文：非法 UTF-8、重复的键、10,000 层嵌套、60,000 个元素、极大的数字、__proto__',
  'It reads nested values recursively, and its stack overflows.': '递归读取嵌套的值，栈溢出。',
  'survive a body of 1 MB': '经受得住 1 MB 的正文',
  'It answers with 500 if the body is longer than its buffer.': '正文比缓冲区长时返回 500。',
  'Any reply in time, or a closed connection, and the next good callback acknowledged.':
    '在时限内的任何应答，或者关闭连接；并且正常应答下一个好的回调。',
  'answer a body with wrong, missing or hostile fields without a server error': '对字段错误、缺少或恶意的正文应答，不返回服务器错误',
  'A 5xx looks like an outage to monitors, and wakes somebody up. Anybody can send such a body.':
    '在监控看来，5xx 就是故障，会把人叫醒。任何人都能发送这样的正文。',
  'It answers with 500 if a field has another type.': '字段是其他类型时返回 500。',
  'Any reply that is not a 5xx.': '不是 5xx 的任何应答。',
  'refuse a body that is not JSON': '拒绝不是 JSON 的正文',
  'OK says that the event was handled. A body that could not be read was not handled.': 'OK 表示事件已经处理。读不了的正文没有处理过。',
  'It catches every error and answers OK.': '捕获所有错误，然后应答 OK。',
  'refuse a body that is JSON but no object': '拒绝是 JSON 但不是对象的正文',
  'It answers OK to the body null.': '对正文 null 应答 OK。',
  'refuse a body in which a required field has the wrong type': '拒绝必填字段类型错误的正文',
  'It does not check the types of the fields.': '不检查字段的类型。',
  'refuse a body in which a required field is missing': '拒绝缺少必填字段的正文',
  'It uses zero for a number that is missing.': '缺少的数字当作零。',
  'refuse GET, PUT and DELETE': '拒绝 GET、PUT 和 DELETE',
  'A callback is a POST. A crawler, or a link in a chat message, sends GET.': '回调是 POST。爬虫或者聊天消息里的链接会发送 GET。',
  'It acknowledges GET.': '正常应答 GET。',
  'answer HEAD and OPTIONS without a server error': '应答 HEAD 和 OPTIONS，不返回服务器错误',
  'Monitors and browsers send them. To a monitor, 5xx means that the service is down.':
    '监控和浏览器会发送它们。在监控看来，5xx 表示服务不可用。',
  'It has no branch for OPTIONS and answers 500.': '没有处理 OPTIONS 的分支，返回 500。',
  'answer a callback that is labelled as a form, without a server error': '应答标为表单的回调，不返回服务器错误',
  'PHP and Java frameworks read such a body as form parameters. The event is lost and nobody sees it.':
    'PHP 和 Java 的框架会把这样的正文当作表单参数，事件丢了也没有人知道。',
  'It reads the body as a form, finds no fields, and throws an exception.': '把正文当作表单读取，找不到字段，抛出异常。',
}
