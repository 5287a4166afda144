import { quotas } from '../api.ts'
import { byteLength, type Commands, command, RestError, seconds } from '../call.ts'

export const pushCommands = {
  'timpush/batch': command(({ request, serial, now, tell }) => {
    const { To_Account: recipients, DataId: dataId } = request
    const { recipients: most, dataIdBytes, eventsPerCallback } = quotas.push
    if (recipients.length > most) throw new RestError(90011, `at most ${most} recipients at once`)
    if (recipients.length === 0) throw new RestError(90001, 'To_Account names nobody')
    if (byteLength(dataId ?? '') > dataIdBytes) throw new RestError(90001, `DataId is longer than ${dataIdBytes} bytes`)
    const time = seconds(now)
    const taskId = `batch_${time.toString(16)}_${serial.toString(16)}`
    for (let start = 0; start < recipients.length; start += eventsPerCallback)
      tell({ kind: 'pushed', taskId, dataId, recipients: recipients.slice(start, start + eventsPerCallback), time })
    return { TaskId: taskId }
  }),
} satisfies Commands
