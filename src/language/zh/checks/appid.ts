import type { TextOf } from '../../../conformance/check.ts'
import type { appid } from '../../../conformance/checks/appid.ts'

export const appidTexts: Record<TextOf<typeof appid>, string> = {
  'refuse a callback for another SDKAppID': '拒绝其他 SDKAppID 的回调',
  'Anybody who knows the URL can post to it. The SDKAppID is the first thing that tells callbacks of your app from those of another.':
    '知道 URL 的人都能向它发送请求。SDKAppID 是区分您的应用和其他应用的第一道关。',
  'It also accepts the callbacks of the app that is used for tests.': '也接受测试应用的回调。',
  'refuse a callback without SdkAppid': '拒绝没有 SdkAppid 的回调',
  'It compares SdkAppid only when there is one.': '只在有 SdkAppid 时才比较。',
  'refuse a callback whose SdkAppid is empty': '拒绝 SdkAppid 为空的回调',
  'It treats an empty SdkAppid as missing, and uses its own instead.': '把空的 SdkAppid 当作没有，改用自己的。',
  'refuse an SdkAppid that is not a number, even if it begins with the right one': '拒绝不是数字的 SdkAppid，即使它以正确的数字开头',
  'parseInt, atoi and loose comparisons read the digits and ignore the letters after them.':
    'parseInt、atoi 和宽松比较只读前面的数字，忽略后面的字母。',
  'It reads SdkAppid with parseInt, which ignores everything after the first letter.':
    '用 parseInt 读取 SdkAppid，第一个字母之后的内容都被忽略。',
  'refuse an SdkAppid that is only similar to its own': '拒绝只是相似的 SdkAppid',
  'A comparison of the beginning only, or of the last 32 bits only, lets other apps in.':
    '只比较开头，或者只比较低 32 位，都会放进其他应用。',
  'It stores SdkAppid in 32 bits, so a number that is larger by 2³² looks the same.':
    '用 32 位保存 SdkAppid，大了 2³² 的数字看起来也一样。',
  'read SdkAppid from the query only: refuse a wrong one there, even if the body has the right one':
    '只从请求参数读取 SdkAppid：参数里的不对就拒绝，即使正文里的是对的',
  'Some frameworks merge the query and the body into one set of parameters. Then the sender of the body decides which SDKAppID is checked.':
    '有些框架把请求参数和正文合并成一组参数。这样，正文的发送者就能决定校验的是哪个 SDKAppID。',
  'It merges the query and the body into one set of parameters, and the body overrides the query.':
    '把请求参数和正文合并成一组，正文覆盖了请求参数。',
  'read SdkAppid from the query only: refuse a wrong one there, even if a header, a cookie or a similar parameter has the right one':
    '只从请求参数读取 SdkAppid：参数里的不对就拒绝，即使请求头、Cookie 或相似的参数里有正确的',
  'Some frameworks look for a parameter in several places. Then the sender decides which SDKAppID is checked.':
    '有些框架会在多个地方找参数。这样，发送者就能决定校验的是哪个 SDKAppID。',
  'It takes the id from a header of its gateway, if there is one.': '网关的请求头里有应用 ID 时，就用它。',
  'refuse a callback for another SDKAppID, whatever else is unusual in it': '拒绝其他 SDKAppID 的回调，不管请求还有什么不寻常',
  'A check that sits inside a parser or a filter is skipped if the parser is skipped: for another Content-Type, an empty body, another method. Anybody can send that.':
    '写在解析器或过滤器里的校验，会随解析器一起被跳过：换一个 Content-Type、空的正文、其他的方法。任何人都能这样发送。',
  'It checks SdkAppid in a JSON parser that runs for application/json only.': '在只处理 application/json 的 JSON 解析器里校验 SdkAppid。',
  'refuse a callback with two different SdkAppid parameters': '拒绝带有两个不同 SdkAppid 参数的回调',
  'A proxy may read the first one and the application the last one. Then only one of them was checked.':
    '代理可能读第一个，应用可能读最后一个。这样就只校验了其中一个。',
  'It reads the first of two SdkAppid parameters.': '两个 SdkAppid 参数里只读第一个。',
  'refuse other spellings of its number': '拒绝同一个数字的其他写法',
  'Chat sends plain digits. Nobody needs a receiver that accepts other spellings, except an attacker.':
    'IM 发送的是纯数字。除了攻击者，没有人需要服务接受其他写法。',
  'It compares SdkAppid as a number, so that every spelling of the number is accepted.':
    '把 SdkAppid 当作数字比较，所以这个数字的任何写法都能通过。',
  'refuse a foreign SdkAppid even when the body is broken': '拒绝其他 SDKAppID 的回调，即使正文是坏的',
  'If an error handler answers OK to a body that cannot be parsed, the SDKAppID was never checked.':
    '如果错误处理程序对无法解析的正文应答 OK，SDKAppID 就没有校验过。',
  'It parses the body before it checks SdkAppid, and answers OK when parsing fails.': '先解析正文再校验 SdkAppid，解析失败时应答 OK。',
  'refuse with HTTP 200, ActionStatus FAIL, and a short ErrorInfo': '用 HTTP 200、ActionStatus FAIL 和简短的 ErrorInfo 拒绝',
  'Chat counts any other status as a failed callback. The sample of Tencent refuses in this form.':
    '其他任何状态码，IM 都算作回调失败。腾讯的示例就是这样拒绝的。',
  'It refuses with 403 Forbidden.': '用 403 Forbidden 拒绝。',
  'HTTP 200 with {"ActionStatus":"FAIL","ErrorCode":1,"ErrorInfo":"…"}, ErrorInfo of 200 characters at most.':
    'HTTP 200，正文是 {"ActionStatus":"FAIL","ErrorCode":1,"ErrorInfo":"…"}，ErrorInfo 不超过 200 个字符。',
  'acknowledge the next good callback after a refusal': '拒绝之后，正常应答下一个好的回调',
  'If the receiver no longer works after a refusal, anybody can stop it with one request.':
    '如果拒绝一次之后服务就不能工作，任何人都能用一个请求让它停下。',
  'When it refuses, it does not roll back its database transaction, and the next callback fails.':
    '拒绝时没有回滚数据库事务，下一个回调就失败。',
}
