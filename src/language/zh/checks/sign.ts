import type { TextOf } from '../../../conformance/check.ts'
import type { freshness } from '../../../conformance/checks/freshness.ts'
import type { sign } from '../../../conformance/checks/sign.ts'

export const signTexts: Record<TextOf<typeof sign> | TextOf<typeof freshness>, string> = {
  'refuse a wrong Sign': '拒绝错误的 Sign',
  'Without this check, anybody who knows the URL and the SDKAppID can post callbacks. Neither is a secret.':
    '没有这项校验，知道 URL 和 SDKAppID 的人都能发送回调。这两样都不是秘密。',
  'It compares Sign with the wrong variable.': '把 Sign 和错误的变量比较。',
  'refuse a callback without Sign': '拒绝没有 Sign 的回调',
  'It checks Sign only when there is one.': '只在有 Sign 时才校验。',
  'refuse a callback without RequestTime': '拒绝没有 RequestTime 的回调',
  'Without the time, a signature would stay valid forever.': '没有时间，签名就永远有效。',
  'It checks Sign only when there is a RequestTime to check it with.': '只在有 RequestTime 时才校验 Sign。',
  'refuse a Sign made with another token': '拒绝用其他 Token 计算的 Sign',
  'It still accepts the token of the example it was copied from.': '仍然接受代码示例里的 Token。',
  'refuse a Sign that belongs to another RequestTime': '拒绝属于其他 RequestTime 的 Sign',
  'Otherwise somebody who saw a signature once could use it again with a new time.': '否则，见过一次签名的人可以换一个时间再用它。',
  'It also accepts a Sign made for one of the seconds before RequestTime.': '也接受按 RequestTime 前几秒计算的 Sign。',
  'refuse a Sign with one wrong digit, wherever it is': '拒绝只错一位的 Sign，不管错在哪一位',
  'A receiver that compares only a part of Sign can be deceived by trying.': '只比较 Sign 的一部分的服务，多试几次就能骗过。',
  'It compares the first 16 digits of Sign.': '只比较 Sign 的前 16 位。',
  'refuse a wrong Sign, whatever else is unusual in the callback': '拒绝错误的 Sign，不管回调还有什么不寻常',
  'A check that sits inside a parser or a filter is skipped if the parser is skipped: for another Content-Type, an empty body, another method. Anybody can send that.':
    '写在解析器或过滤器里的校验，会随解析器一起被跳过：换一个 Content-Type、空的正文、其他的方法。任何人都能这样发送。',
  'It checks Sign in a JSON parser that runs for application/json only.': '在只处理 application/json 的 JSON 解析器里校验 Sign。',
  'refuse a Sign that is only the beginning of the right one, or no signature at all':
    '拒绝只有开头部分正确的 Sign，以及根本不是签名的 Sign',
  'If the receiver compares only as many characters as it got, it accepts one character, or none.':
    '如果收到几个字符就比较几个字符，那么一个字符甚至零个字符也能通过。',
  'It compares only as many characters as Sign has.': 'Sign 有多少个字符，就只比较多少个字符。',
  'refuse a callback with two Sign or two RequestTime parameters': '拒绝带有两个 Sign 或两个 RequestTime 参数的回调',
  'Frameworks differ in which of the two they read. The one that is checked may not be the one that is used.':
    '不同的框架读取的不是同一个。校验的那个可能不是使用的那个。',
  'It checks the first Sign and RequestTime and ignores the second.': '校验第一个 Sign 和 RequestTime，忽略第二个。',
  'refuse a callback whose Sign and SdkAppid are both wrong': '拒绝 Sign 和 SdkAppid 都错误的回调',
  'Each check must refuse by itself. If each leaves the decision to the other, nothing is refused.':
    '每项校验都必须自己拒绝。如果都留给对方决定，就什么都没有拒绝。',
  'It refuses only if the number of failed checks is odd.': '只在失败的校验是奇数个时拒绝。',
  'accept a Sign in upper-case hex': '接受大写十六进制的 Sign',
  'The sample is in lower case, but no page says that it must be.': '示例是小写，但没有文档说必须是小写。',
  'It compares Sign as text, in lower case.': '把 Sign 当作文本，按小写比较。',
  'acknowledge callbacks with Sign and RequestTime while it has no token': '还没有 Token 时，正常应答带有 Sign 和 RequestTime 的回调',
  'A team turns on authentication in the console before or after it deploys the token, never at the same moment.':
    '在控制台打开回调鉴权和部署 Token 总有先后，不会在同一时刻。',
  'It refuses every callback with a Sign while it has no token.': '没有 Token 时，拒绝所有带 Sign 的回调。',
  'refuse a callback whose RequestTime is 90 s old': '拒绝 RequestTime 是 90 秒之前的回调',
  'The limit of one minute stops somebody from recording a callback and sending it again later.':
    '一分钟的限制可以防止有人录下回调，以后再重放。',
  'Its clock is 45 s slow, so a callback that is 90 s old looks 45 s old.': '时钟慢了 45 秒，所以 90 秒之前的回调看起来只有 45 秒。',
  'acknowledge a callback whose RequestTime is 50 s old': '正常应答 RequestTime 是 50 秒之前的回调',
  'Clocks differ and callbacks wait in queues. The page allows a full minute.': '时钟有误差，回调会排队。文档允许整整一分钟。',
  'Its clock is 20 s fast, so a callback that is 50 s old looks 70 s old.': '时钟快了 20 秒，所以 50 秒之前的回调看起来有 70 秒。',
  'refuse a callback whose RequestTime is 90 s ahead': '拒绝 RequestTime 超前 90 秒的回调',
  'The page says that the two times must not differ by more than one minute, in either direction.':
    '文档说两个时间相差不能超过一分钟，早和晚都一样。',
  'It only checks whether RequestTime is too old.': '只检查 RequestTime 是否太旧。',
  'refuse a RequestTime that is not a time in Unix seconds, though Sign fits it': '拒绝不是 Unix 秒的 RequestTime，即使 Sign 与它相符',
  'A comparison with a text that is not a number is always false. A check such as age > 60 then never refuses, and a recorded signature stays valid forever.':
    '与不是数字的文本比较，结果总是 false。age > 60 这样的校验就永远不会拒绝，录下的签名永远有效。',
  'It only checks age > 60, which is false if the age is not a number.': '只检查 age > 60，而 age 不是数字时它就是 false。',
  'refuse a RequestTime that is not written as a whole number of seconds': '拒绝不是整数秒写法的 RequestTime',
  'Chat sends whole seconds. Nobody needs a receiver that accepts other spellings, except an attacker.':
    'IM 发送的是整数秒。除了攻击者，没有人需要服务接受其他写法。',
  'It reads RequestTime as a floating-point number.': '把 RequestTime 当作浮点数读取。',
}
