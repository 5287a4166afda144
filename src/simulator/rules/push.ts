import { type Rule, rule } from '../fact.ts'
import { given } from '../message.ts'

/**
 * What Chat tells of pushes (1047/67551). Which devices a user has is not simulated: that each has one, of an unknown platform, which the
 * notification is sent to, is our choice. What happens on the device, that it arrives and is clicked, is not told.
 */
export const pushRules: readonly Rule[] = [
  rule('pushed', 'Push.AllMemberPush', ({ taskId, dataId, recipients, time }) => ({
    Events: recipients.map((account) => ({
      CallbackCommand: 'Push.AllMemberPush' as const,
      EventType: 1,
      TaskId: taskId,
      ...given({ DataId: dataId }),
      TaskTime: time,
      EventTime: time,
      To_Account: account,
      PushPlatform: 0,
      PushStage: 1,
      ErrCode: 0,
      ErrInfo: 'OK',
    })),
  })),
]
