import type { Exchange } from '../../proxy/exchange.ts'
import { commandOf, describeExchangeViolation, type Judgement, openJudge } from '../../proxy/judge.ts'
import { mask, maskQuery } from '../../proxy/mask.ts'
import { readExchanges } from '../../proxy/recording.ts'
import { count } from '../../text.ts'
import { required, text, usage, whole, yes } from '../arguments.ts'
import { defineTool } from '../tool.ts'

/** How many exchanges one answer shows, if the caller says nothing, and at most. */
const usual = 20
const most = 100

/** What went between Chat and a receiver, as `proxy --record` or another tool has recorded it. */
export const recording = defineTool({
  name: 'recording',
  title: 'Judge a recording',
  description:
    'Reads a HAR file of callbacks and their replies, as chatproof proxy --record or a browser writes it, and says of each exchange where the request or the reply breaks the contract and what Chat makes of the reply. The file is read on this machine, and nothing is sent.',
  input: {
    file: required(text('The name of the file.')),
    judge: yes('Judge each exchange, which needs the package @stoplight/prism-cli; false only lists them. True when not given.'),
    wrong: yes('Show only exchanges that break the contract.'),
    from: whole(0, 1e7, 'The place of the first exchange to show, from 0.'),
    count: whole(1, most, `How many exchanges to look at; ${usual} when not given.`),
  },
  output: {
    exchanges: { type: 'array', description: 'The exchanges, in their order.' },
    total: { type: 'integer', description: 'How many the recording has.' },
    next: { type: ['integer', 'null'], description: 'Where to go on; null at the end.' },
  },
  readsOnly: true,
  more: 'Give from and count.',
  async run({ file, judge = true, wrong = false, from = 0, count: limit = usual }, { readFile, folder }, signal) {
    if (wrong && !judge) throw usage('wrong needs judge: what is not judged cannot be wrong.')
    const exchanges = readExchanges(await readFile(file), 'The file')
    const ask = judge ? await openJudge(folder) : undefined
    const shown: object[] = []
    let [callbacks, problems] = [0, 0]
    const end = Math.min(from + limit, exchanges.length)
    for (const [index, exchange] of exchanges.slice(from, end).entries()) {
      signal.throwIfAborted()
      const masked = mask(exchange)
      const judgement = await ask?.(exchange, masked)
      if (judgement?.verdict !== undefined) callbacks++
      if ((judgement?.violations.length ?? 0) > 0) problems++
      else if (wrong) continue
      shown.push(masked.hide(describe(from + index, exchange, judgement)))
    }
    const seen = `${count(exchanges.length, 'exchange')} in the recording, ${from} to ${end} looked at`
    const judged =
      callbacks === 0 ? 'none is a callback with a reply' : `${callbacks} of them callbacks, of which ${problems} broke the contract`
    const found = judge ? `; ${judged}` : '; they were not judged'
    return {
      text: `${seen}${found}.`,
      data: { exchanges: shown, total: exchanges.length, next: end < exchanges.length ? end : null },
    }
  },
})

function describe(index: number, { startedAt, ms, request, reply, failure }: Exchange, judgement: Judgement | undefined): object {
  return {
    index,
    time: new Date(startedAt).toISOString(),
    method: request.method,
    path: maskQuery(request.path),
    webhook: commandOf(request.path),
    status: reply?.status ?? null,
    ms,
    ...(failure !== undefined && { failure }),
    ...(judgement !== undefined && {
      verdict: judgement.verdict ?? null,
      violations: judgement.violations.map(describeExchangeViolation),
    }),
  }
}
