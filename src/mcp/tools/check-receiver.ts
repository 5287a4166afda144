import { check, drawSeed } from '../../conformance/conformance.ts'
import type { Result } from '../../conformance/result.ts'
import { ChatproofError } from '../../error.ts'
import {
  commandOf,
  countsOf,
  explainedBy,
  type Finding,
  faultsOf,
  findingsOf,
  nameOf,
  namesOf,
  skipsOf,
  startOf,
  suiteAtFault,
  verdictOf,
} from '../../reports/finding.ts'
import { reportOf } from '../../reports/run-report.ts'
import { count, excerpt } from '../../text.ts'
import { choice, text, texts, usage, whole } from '../arguments.ts'
import { appId, appIdOf, defineTool, targetOf } from '../tool.ts'

/** How long a run takes at most, in seconds, if the caller says nothing. Most clients give up after a minute. */
const usualSeconds = 50

/** The targets that are being checked: two runs at once would disturb each other, and many would take the machine. */
const underWay = new Set<string>()
const mostUnderWay = 4

/** The conformance suite against a URL, cut to what was found. */
export const checkReceiver = defineTool({
  name: 'check_receiver',
  title: 'Check a receiver',
  description:
    'Proves a receiver right or wrong: sends what Chat, an attacker or an accident might send, judges each reply, and answers with what was found, the first thing to repair first. A run takes some seconds and sends hundreds of callbacks, so the receiver should be one for tests. Reaches this machine, and hosts that were named when the server was started.',
  input: {
    url: text('The address of the receiver, such as http://127.0.0.1:3000/im. The --target of the server when not given.'),
    sdk_app_id: appId,
    webhooks: texts('Which webhooks are on in the console: names, patterns, or all. Those of the server when not given.'),
    only: texts('Run only checks whose id is like one of these patterns, such as sign-*.'),
    exclude: texts('Leave these checks out.'),
    fail_on: choice(['must', 'should', 'may'], 'The lowest level whose failures count against the receiver; must when not given.'),
    seed: whole(0, 2 ** 32 - 1, 'Repeats a run: each answer has the seed of its run.'),
    seconds: whole(1, 600, `How long the run may take; ${usualSeconds} when not given. Then it ends with what it has.`),
  },
  output: {
    conforms: { type: 'boolean', description: 'Whether the receiver was proved right.' },
    verdict: { type: 'string', description: 'The verdict on the whole run.' },
    begin: { type: 'string', description: 'How many requirements are met, and what to repair first.' },
    findings: { type: 'array', description: 'What is wrong, the most serious first.' },
    skipped: { type: 'array', description: 'What was not judged, and why.' },
    problems: { type: 'array', description: 'What is wrong with the run itself.' },
    summary: { type: 'object', description: 'How many cases had each status, and how many requirements were met.' },
    target: { type: 'string', description: 'What was checked.' },
    sdkAppId: { type: 'string', description: 'The app of the callbacks.' },
    signed: { type: 'boolean', description: 'Whether the callbacks were signed. They are if the server was started with a token.' },
    seed: { type: 'integer', description: 'Repeats the run.' },
    complete: { type: 'boolean', description: 'Whether everything was judged.' },
  },
  readsOnly: false,
  more: 'Give only or exclude, or explain one finding with explain_failure.',
  async run(
    { url, sdk_app_id: app, webhooks, only, exclude, fail_on: failOn = 'must', seed = drawSeed(), seconds = usualSeconds },
    session,
    signal,
  ) {
    const target = targetOf(url, session)
    const { token, headers, tls, deadlineMs, version } = session
    const end = AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)])
    const options = {
      target,
      sdkAppId: appIdOf(app, session),
      token,
      headers,
      tls,
      deadlineMs,
      webhooks: webhooks ?? session.webhooks,
      only,
      exclude,
      seed,
      signal: end,
    }
    if (underWay.has(target))
      throw usage('This receiver is being checked already: wait for that run, since two at once would disturb each other.')
    if (underWay.size >= mostUnderWay) throw usage(`${mostUnderWay} receivers are being checked already: wait for one of these runs.`)
    underWay.add(target)
    const startedAt = new Date()
    const started = performance.now()
    const results: Result[] = []
    let failure: ChatproofError | undefined
    try {
      for await (const result of check(options)) results.push(result)
    } catch (error) {
      if (!(error instanceof ChatproofError) || results.length === 0) throw error
      failure = error
    } finally {
      underWay.delete(target)
    }
    const report = reportOf(options, {
      version,
      startedAt,
      durationMs: performance.now() - started,
      results,
      complete: failure === undefined && !end.aborted,
      waiverProblems: [],
      conditions: [],
      problem: failure?.message ?? (end.aborted ? `It took longer than ${seconds} s: give more seconds, or fewer checks with only.` : null),
    })
    const findings = findingsOf(report, ['failed', 'warned', 'noted', 'errored'], failOn)
    const { isGood, text: verdict } = verdictOf(report, failOn)
    const begin = startOf(report, findings)
    const problems = [...faultsOf(report), ...(report.summary.errored > 0 ? [suiteAtFault] : [])]
    const lines = findings.map(
      ({ status, level, check: id, requirement, first }) =>
        `- ${status} ${level} ${id}: ${requirement}. ${excerpt(first.observed ?? '', 160)}`,
    )
    const shown = [...lines.slice(0, mostLines), ...(lines.length > mostLines ? [`- and ${lines.length - mostLines} more`] : [])]
    return {
      text: [verdict, begin, ...problems, ...shown, countsOf(report.summary)].join('\n'),
      data: {
        conforms: isGood,
        verdict,
        begin,
        findings: findings.map(describe),
        skipped: [...skipsOf(report)].map(([why, same]) => ({ why, checks: [...new Set(same.map(({ check: id }) => id))] })),
        problems,
        summary: report.summary,
        target: report.target,
        sdkAppId: report.sdkAppId,
        signed: report.signed,
        seed,
        complete: report.complete,
      },
    }
  },
})

/** How many findings the text names. */
const mostLines = 20

function describe(finding: Finding): object {
  const { check: id, level, status, isFatal, requirement, first, rest, right, why, source } = finding
  const { reply } = first
  return {
    check: id,
    level,
    status,
    counts: isFatal,
    requirement,
    case: nameOf(first),
    observed: first.observed,
    reply: reply === null ? null : `${reply.status} in ${Math.round(reply.ms)} ms: ${excerpt(reply.body) || '(empty)'}`,
    right,
    why,
    page: source,
    ...(rest.length > 0 && { moreCases: `${count(rest.length, 'more case')}: ${excerpt(namesOf(rest))}` }),
    ...(finding.explained.length > 0 && { sameCause: explainedBy(finding) }),
    ...(isFatal && { curl: commandOf(first) }),
  }
}
