import type { TextOf } from '../../../conformance/check.ts'
import type { drawnBodies } from '../../../conformance/checks/drawn.ts'
import type { message } from '../../../conformance/checks/message.ts'
import type { wire } from '../../../conformance/checks/wire.ts'

export const wireTexts: Record<TextOf<typeof wire> | TextOf<typeof drawnBodies> | TextOf<typeof message>, string> = {
  'acknowledge every documented form of the body': '正常应答文档里每一种形式的正文',
  'The pages contradict each other, and Chat may send either form.': '各页文档互相矛盾，IM 可能发送任何一种。',
  'It accepts EventTime only as text, as the international pages show it.': '只接受文本形式的 EventTime，因为国际站的文档是这样写的。',
  'acknowledge every documented value of the query parameters': '正常应答文档里请求参数的每一个取值',
  'The pages spell platforms and content types differently, and Chat may send either.':
    '各页文档对平台和内容类型的写法不同，IM 可能发送任何一种。',
  'Its list of platforms has Mac, but not macOS.': '平台列表里有 Mac，没有 macOS。',
  'acknowledge callbacks with other ids, texts and numbers than those of the samples': '正常应答 ID、文本和数字与示例不同的回调',
  'Real callbacks have other values. A receiver that knows only the samples loses all of them.':
    '真实的回调有其他的值。只认识示例的服务会把它们全部丢掉。',
  'It looks up the group of the callback in a table that has only the group of the sample.': '在一张只有示例群组的表里查找回调的群组。',
  'acknowledge forms of the body that were observed or can be expected': '正常应答观察到过的、或者可以预料的正文形式',
  'Captured traffic differs from the pages, and lists of values grow.': '抓到的流量与文档不同，取值列表也会增加。',
  'It requires EventTime.': '要求必须有 EventTime。',
  'acknowledge query parameters that are absent, empty, new or unlisted': '正常应答缺少的、为空的、新增的或没有列出的请求参数',
  'Only SdkAppid and CallbackCommand can be relied on; the others differ from page to page.':
    '只有 SdkAppid 和 CallbackCommand 可以依赖，其他参数各页文档不一样。',
  'It requires contenttype.': '要求必须有 contenttype。',
  'read the query parameters in any order': '按任意顺序读取请求参数',
  'The pages show one order, and captured traffic shows another.': '文档里是一种顺序，抓到的流量是另一种。',
  'It expects SdkAppid as the first parameter.': '要求 SdkAppid 是第一个参数。',
  'acknowledge query parameters it does not know': '正常应答带有不认识的请求参数的回调',
  'One year, Chat began to send RequestID, and no page said so.': 'IM 有一年开始发送 RequestID，没有文档提到它。',
  'It refuses parameters that are not in its list.': '拒绝列表之外的参数。',
  'acknowledge fields it does not know, at the top and inside': '正常应答带有不认识的字段的回调，不管字段在顶层还是里层',
  'Chat once added EventTime to every group callback. It will add other fields too.':
    'IM 曾经给所有群组回调加上 EventTime，以后还会增加其他字段。',
  'Its schema allows no additional properties in message elements.': '它的 schema 不允许消息元素有额外的属性。',
  'acknowledge error codes it does not know': '正常应答带有不认识的错误码的回调',
  'The page refers to a list of codes, and that list grows.': '文档引用了一个错误码列表，这个列表会增加。',
  'It accepts only the error codes in its list.': '只接受列表里的错误码。',
  'read the fields of the body in any order': '按任意顺序读取正文的字段',
  'A JSON object has no order. The pages show one order, and captured traffic shows another.':
    'JSON 对象没有顺序。文档里是一种顺序，抓到的流量是另一种。',
  'It expects CallbackCommand among the first fields, as on the pages.': '像文档那样，要求 CallbackCommand 在最前面几个字段里。',
  'read a body with white space in it': '能读取带有空白的正文',
  'JSON allows white space between tokens, and the samples on the pages have it.': 'JSON 允许在记号之间有空白，文档的示例就有。',
  'It expects the body to begin with {".': '要求正文以 {" 开头。',
  'read \\u escapes, in keys and in values': '能读取键和值里的 \\u 转义',
  'A filter that searches the raw bytes does not find what a JSON parser reads.':
    '在原始字节里查找的过滤器，找不到 JSON 解析器读到的内容。',
  'It searches the raw bytes for the command before it parses them.': '解析之前，先在原始字节里查找命令字。',
  'read the body whatever its Content-Type says': '不管 Content-Type 是什么，都能读取正文',
  'No page names the request headers. Many frameworks parse the body only if the Content-Type is application/json.':
    '没有文档说明请求头。很多框架只在 Content-Type 是 application/json 时才解析正文。',
  'It parses a body only if its Content-Type is application/json.': '只在 Content-Type 是 application/json 时才解析正文。',
  'read a body that comes in chunks, without Content-Length': '能读取分块传输、没有 Content-Length 的正文',
  'A proxy on the way may send the body in chunks.': '途中的代理可能用分块传输发送正文。',
  'It answers a body without Content-Length with 411 Length Required.': '对没有 Content-Length 的正文返回 411 Length Required。',
  'acknowledge any body that has what the documents list: every field, kind of element, value and bound, in any combination':
    '正常应答文档列出的任何内容的任意组合：字段、元素类型、取值和边界',
  'Chat fills in each field by itself. A receiver that was tried with the samples only may refuse what real users do.':
    '每个字段由 IM 自己填写。只用示例试过的服务，可能会拒绝真实用户的操作。',
  'It takes the text of a message of several elements, and refuses the message if none of them is a text.':
    '从多个元素的消息里取文本，没有文本元素时就拒绝这条消息。',
  'acknowledge any body that fits the contract, also with fields absent and with values that no page lists':
    '正常应答符合约定的任何正文，包括缺少字段、取值没有列在文档里的正文',
  'The pages do not say which fields may be absent, and what a text or a number may be. The next message may have it.':
    '文档没有说哪些字段可以缺少，也没有说文本或数字可以是什么。下一条消息就可能是这样。',
  'It builds its SQL by hand, and a quotation mark in an id breaks it.': '手工拼接 SQL，ID 里有引号就会出错。',
  'acknowledge raw UTF-8: Chinese, emoji, combining and invisible characters': '正常应答原样的 UTF-8：中文、emoji、组合字符和不可见字符',
  'Users write such text from the first minute, and Chat does not escape it.': '用户从第一分钟起就会写这样的文本，IM 不会转义它们。',
  'It stores the text in a column that cannot hold the invisible characters inside an emoji of a family.':
    '保存文本的数据库列存不下家庭 emoji 里的不可见字符。',
  'acknowledge a message with the character U+0000 in it': '正常应答含有字符 U+0000 的消息',
  "Chat's own sample of a face message has it. Some databases and languages do not accept it in a text.":
    'IM 自己的表情消息示例里就有它。有些数据库和语言的文本里不允许这个字符。',
  'It stores the message in a database that refuses U+0000, and answers with 500.': '把消息存进不允许 U+0000 的数据库，然后返回 500。',
  'acknowledge texts with characters that databases and languages refuse': '正常应答含有数据库和语言不接受的字符的文本',
  'JSON allows every character in a text. A user can send any of them.': 'JSON 的文本允许任何字符，用户可以发送其中任何一个。',
  'It stores the text in XML, which does not allow noncharacters.': '把文本存成 XML，而 XML 不允许非字符。',
  'acknowledge a message of 12 KB': '正常应答 12 KB 的消息',
  'This is the longest message that a user can send.': '这是用户能发送的最长的消息。',
  'It uses the older limit of 9,000 bytes for a message.': '仍然按旧的限制，消息最多 9,000 字节。',
  'acknowledge a message of 11 KB whose text is escaped, which makes a body of 66 KB':
    '正常应答 11 KB、文本经过转义的消息，它的正文有 66 KB',
  'A message may have 12 KB, and escapes can make its JSON six times as long.': '消息可以有 12 KB，转义之后 JSON 可以长六倍。',
  'A proxy in front of it allows 32 KB only.': '前面的代理只允许 32 KB。',
}
