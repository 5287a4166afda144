import type { Result as Finding, Invocation, Log, ReportingDescriptor } from 'sarif'
import type { Level } from '../conformance/check.ts'
import type { Result } from '../conformance/result.ts'
import { excerpt, toJsonText } from '../text.ts'
import {
  type AboutCheck,
  aboutCheck,
  commandOf,
  explainedBy,
  faultsOf,
  findingsOf,
  nameOf,
  statuses,
  suiteAtFault,
  urlsIn,
} from './finding.ts'
import type { Report, Reporter } from './report.ts'

/** The SARIF level of each level of the checks. */
const levels = { MUST: 'error', SHOULD: 'warning', MAY: 'note' } as const satisfies Record<Level, Finding.level>

/** SARIF 2.1.0. Its rules are the checks in the run. Its results are the cases that are not met. */
export function sarif(): Reporter {
  return {
    onEnd(report) {
      // SARIF has no place for `failOn`: its levels are the levels of the checks.
      const findings = findingsOf(report, statuses, 'must')
      const rules = [...Map.groupBy(report.results, ({ check }) => check).values()].map(([first]) => toRule(aboutCheck(first as Result)))
      const indexes = new Map(rules.map(({ id }, index) => [id, index]))
      const unmet = findings.filter(({ status }) => ['failed', 'warned', 'noted', 'waived'].includes(status))
      const uri = uriOf(report.target)
      const results = unmet.flatMap((finding) =>
        [finding.first, ...finding.rest].map((result) => toResult(result, indexes.get(result.check) as number, uri, explainedBy(finding))),
      )
      const { name, version } = report.suite
      const run = {
        tool: { driver: { name, version, rules } },
        invocations: [invocationOf(report)],
        artifacts: [{ location: { uri } }],
        results,
        properties: { seed: report.seed },
      }
      const log: Log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
      return toJsonText(log, 2)
    },
  }
}

function toRule({ check, level, requirement, right, why, source, confidence }: AboutCheck): ReportingDescriptor {
  const [helpUri] = urlsIn(source)
  return {
    id: check,
    shortDescription: { text: `${requirement}.` },
    fullDescription: { text: why },
    help: { text: `${requirement}.\n${why}\nRight: ${right}\nWritten: ${source} (${confidence}).\nMore: chatproof explain ${check}` },
    ...(helpUri !== undefined && URL.canParse(helpUri) && { helpUri }),
    defaultConfiguration: { level: levels[level] },
    properties: { tags: ['conformance', level, confidence] },
  }
}

function toResult(result: Result, ruleIndex: number, uri: string, also: string): Finding {
  const { check, level, webhook, example, status, observed, reply } = result
  const curl = commandOf(result)
  return {
    ruleId: check,
    ruleIndex,
    level: levels[level],
    message: { text: `${nameOf(result)}: ${excerpt(observed ?? '', 1000)}${also === '' ? '' : ` Same cause: ${also}`}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri, index: 0 }, region: { startLine: 1 } },
        logicalLocations: [{ name: example, fullyQualifiedName: `${webhook}/${example}`, kind: 'resource' }],
      },
    ],
    partialFingerprints: { 'chatproof/v1': `${check}/${webhook}/${example}` },
    ...(status === 'waived' && { suppressions: [{ kind: 'external', status: 'accepted' }] }),
    ...(reply !== null && { webResponse: { statusCode: reply.status, body: { text: excerpt(reply.body, 1000) } } }),
    ...(curl !== undefined && { properties: { curl } }),
  }
}

/** The problems of the run and of the suite. */
function invocationOf(report: Report): Invocation {
  const { startedAt, durationMs, complete, summary, results, conditions } = report
  const errored = results.filter(({ status }) => status === 'errored')
  return {
    executionSuccessful: complete && summary.errored === 0,
    startTimeUtc: startedAt,
    endTimeUtc: new Date(Date.parse(startedAt) + durationMs).toISOString(),
    toolConfigurationNotifications: [
      ...faultsOf(report).map((fault) => ({ level: 'error' as const, message: { text: excerpt(fault, 1000) } })),
      ...conditions.map((condition) => ({ level: 'note' as const, message: { text: excerpt(condition, 1000) } })),
    ],
    toolExecutionNotifications: errored.map((result) => ({
      level: 'error',
      message: { text: `${result.check} (${nameOf(result)}): ${excerpt(result.observed ?? '', 1000)} ${suiteAtFault}` },
      associatedRule: { id: result.check },
    })),
  }
}

/** The host and path of the target as a relative path. GitHub code scanning rejects results located at web addresses. */
function uriOf(target: string): string {
  const url = URL.canParse(target) ? new URL(target) : undefined
  const path = url === undefined ? target.toWellFormed() : `${url.host}${url.pathname}`
  return path.replaceAll(':', '_').replace(/%(?![\da-f]{2})|[^\w.~/@!$&'()*+,;=%-]/giu, encodeURIComponent)
}
