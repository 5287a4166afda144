import type { TextOf } from '../../../conformance/check.ts'
import type { effect } from '../../../conformance/checks/effect.ts'
import type { repeat } from '../../../conformance/checks/repeat.ts'

export const effectsTexts: Record<TextOf<typeof repeat> | TextOf<typeof effect>, string> = {
  'acknowledge the same callback again': '再次正常应答同一个回调',
  'If a reply is lost, Chat may send the callback again. If the receiver refuses it then, Chat counts a failure although the event was handled.':
    '应答丢失时，IM 可能重发回调。如果服务这时拒绝，即使事件已经处理，IM 也算作失败。',
  'It refuses a callback that is equal to the one before.': '拒绝与上一个相同的回调。',
  'acknowledge 50 callbacks at once, each within 2 s': '正常应答同时到达的 50 个回调，每个都在 2 秒以内',
  'Alarms come when there is much traffic.': '流量大的时候才会有告警。',
  'It answers with 503 when it handles more than 30 callbacks at once.': '同时处理超过 30 个回调时返回 503。',
  'Fifty times HTTP 200 with {"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}, each within 2 s.':
    '五十次 HTTP 200，正文是 {"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}，每次都在 2 秒以内。',
  'acknowledge an older event after a newer one': '较新的事件之后，正常应答较旧的事件',
  'Chat uses several connections, so callbacks may arrive in another order.': 'IM 使用多个连接，所以回调到达的顺序可能不同。',
  'It refuses events that are more than 90 seconds older than the newest event so far.': '拒绝比最新事件早 90 秒以上的事件。',
  'still acknowledge good callbacks at the end of the run': '在运行结束时，仍然正常应答好的回调',
  'Anybody can send such requests. If they stop the receiver, anybody can stop it.':
    '任何人都能发送这样的请求。如果它们能让服务停止，任何人都能做到。',
  'It keeps a lock after a body that breaks off behind a key, and answers nothing good any more.':
    '正文在键之后中断，锁没有释放，之后什么都不能正常应答。',
  'let a good callback take effect, visibly at the observe URL': '让好的回调生效，在 --observe 的 URL 上能看到',
  'OK says that the event was handled. A receiver that only answers loses the event.':
    'OK 表示事件已经处理。只应答、不处理的服务会丢掉事件。',
  'It answers OK to one of the webhooks and does nothing.': '对其中一种回调应答 OK，但什么都不做。',
  'let a callback it refuses have no effect': '让被拒绝的回调不产生任何效果',
  'Some receivers answer FAIL and still process the callback, because the handler continues after the check.':
    '有些服务应答 FAIL，却仍然处理了回调，因为校验之后处理函数继续执行。',
  'It answers FAIL and still handles the callback.': '应答 FAIL，却仍然处理回调。',
  'let the same callback, sent again, have no second effect': '让重发的同一个回调不会第二次生效',
  'If a reply is lost, Chat may send a callback again that was already handled.': '应答丢失时，IM 可能重发已经处理过的回调。',
  'It handles a callback twice when it is sent twice.': '同一个回调发送两次，就处理两次。',
}
