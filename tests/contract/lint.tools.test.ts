import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../support/cli.ts'
import { alert, exception, fileOf } from '../support/names.ts'
import { copyProject, edit, type LintReport, lint, lintAll } from '../support/project.ts'

test.concurrent('the contract passes the strict ruleset and its own rules with 0 warnings and 0 errors', async ({ expect }) => {
  const { code, totals, problems } = await lint(root)
  expect(problems).toEqual([])
  expect(totals).toEqual({ errors: 0, warnings: 0, ignored: 0 })
  expect(code).toBe(0)
})

const openapi = 'spec/openapi.yaml'
const overclock = fileOf(alert)
const undelivered = fileOf(exception)
const contenttype = 'spec/parameters/contenttype.yaml'
const command = 'spec/parameters/CallbackCommand.yaml'
const groupId = 'spec/schemas/GroupId.yaml'
const fixedReply = 'spec/schemas/FixedReply.yaml'

/** One text of the contract changed, and what the rule then says. */
type Break = [what: string, file: string, find: string | RegExp, replacement: string, says: RegExp]

const breaks: Record<string, Break[]> = {
  'chatproof/command-agrees': [
    ['operationId is another', overclock, 'operationId: Alert.', 'operationId: alert.', /operationId is "alert\./],
    ['the query has another command', command, 'type: string', 'const: Alarm.New', /query parameter CallbackCommand is "Alarm/],
    ['the body has another command', overclock, /(?<=CallbackCommand: \{ const: )Alert/, 'Alarm', /body field CallbackCommand is "Alarm/],
  ],
  'chatproof/terms': [
    ['a term that no other webhook gives is missing', overclock, / +kind: .*\n/, '', new RegExp(`x-terms.kind of ${alert} is undefined`)],
    ['a share is given in percent', overclock, 'threshold: 0.8', 'threshold: 80', /x-terms\.threshold .* is 80/],
    ['a term is unknown', overclock, 'threshold:', 'limit:', /x-terms\.limit .* is not a term/],
    ['ClientIP is said to be sent', overclock, 'sendsClientIP: false', 'sendsClientIP: true', /its parameters say false/],
  ],
  'chatproof/provenance': [
    ['a webhook has no source', overclock, /^ {2}x-source:/m, '  x-sources:', /An operation needs/],
    ['a field that webhooks share has no source', groupId, /^x-source:/m, 'x-sources:', /The field GroupId needs x-source/],
    ['a field has no description', overclock, 'description: How often the API may be', 'x-nothing: may be', /Limit needs a description/],
    ['an example has no confidence', contenttype, / {4}x-confidence: .*\n/, '', /An example needs/],
    ['a parameter has an unknown confidence', contenttype, /(?<=^x-confidence: )\w+/m, 'guessed', /A parameter needs/],
    ['a source has neither date nor note', fixedReply, /, stamp: '[^']+'/, '', /ActionStatus needs x-source/],
    ['the list of sources is empty', fixedReply, /x-source: \[.*\]/, 'x-source: []', /ActionStatus needs x-source/],
    ['a bound does not say where it comes from', overclock, / +x-bounds: .*\n/, '', /minLength needs x-bounds/],
    ['the signature has no source', 'spec/security/Sign.yaml', /^x-source:/m, 'x-sources:', /A security scheme needs/],
  ],
  'chatproof/examples': [
    ['the first is not the sample', overclock, 'sample:\n', 'first:\n', new RegExp(`first example of ${alert} must be called sample`)],
    ['two have one name', overclock, 'below-limit:', 'contenttype-JSON:', /has two examples called contenttype-JSON/],
    ['one is absent and has a value', contenttype, 'x-absent: true', 'x-absent: true\n    value: json', /and not both/],
  ],
  'chatproof/open-set': [
    ['an unlisted element may have a listed type', 'spec/schemas/elements/UnlistedElem.yaml', 'TIMFaceElem', 'TIMFace', /must exclude/],
  ],
  'chatproof/mounted': [
    ['a webhook is not in the map', openapi, new RegExp(` {2}${exception}:\\n.*\\n`), '', new RegExp(`${exception}.yaml is not part`)],
  ],
  'chatproof/default-webhooks': [
    [
      'one that is on by default is not in the contract',
      openapi,
      `  - ${exception}\n`,
      '  - Group.Nothing\n',
      /lists "Group\.Nothing", which is no/,
    ],
    ['none is on by default', openapi, /x-default-webhooks:\n( {2}- .*\n)+/, 'x-default-webhooks: []\n', /must list at least one/],
    ['it is not said which are on by default', openapi, /x-default-webhooks:\n( {2}- .*\n)+/, '', /must list at least one/],
  ],
  'no-invalid-media-type-examples': [
    ['a payload has a wrong type', overclock, 'Request: 510', "Request: '510'", /`Request` property type must be integer/],
    ['a reply is not the fixed one', undelivered, "ErrorInfo: '', ErrorCode: 0", "ErrorInfo: '', ErrorCode: 1", /`ErrorCode` property/],
  ],
  'no-invalid-parameter-examples': [['a parameter has no such value', contenttype, 'value: JSON', 'value: Json', /one of/]],
}

// Each break has a copy of its own, and one process judges all copies: most of the time of a run is its start.
const project = copyProject('redocly', 'redocly.yaml')
const copies: string[] = []
let reports: Promise<LintReport[]> | undefined

/** Changes a copy of spec/, and answers with what gets the report about it. */
function reportOn(change: (folder: string) => void): () => Promise<LintReport> {
  const copy = String(copies.length)
  const folder = join(project, copy)
  cpSync(join(root, 'spec'), join(folder, 'spec'), { recursive: true })
  change(folder)
  copies.push(join(copy, 'spec/openapi.yaml'))
  return async () => {
    reports ??= lintAll(project, copies)
    return (await reports)[Number(copy)] as LintReport
  }
}

const broken = Object.entries(breaks).map(([rule, cases]) => ({
  rule,
  cases: cases.map(([what, file, find, replacement, says]) => ({
    what,
    says,
    report: reportOn((folder) => edit(folder, file, find, replacement)),
  })),
}))
const unmounted = reportOn((folder) => cpSync(join(folder, overclock), join(folder, 'spec/webhooks/alert/Alert.Forgotten.yaml')))

describe.each(broken)('$rule goes red where', ({ rule, cases }) => {
  test.concurrent.each(cases)('$what', async ({ report, says }) => {
    expect(whatSays(rule, await report())).toMatch(says)
  })
})

test.concurrent('chatproof/mounted goes red where a file of webhooks/ was forgotten', async ({ expect }) => {
  expect(whatSays('chatproof/mounted', await unmounted())).toMatch(/Alert\.Forgotten\.yaml is not part of the contract/)
})

/** The errors of one rule, which the exit code must tell of too. */
function whatSays(rule: string, { code, problems }: LintReport): string {
  if (code !== 1) throw new Error(`redocly lint ended with ${code}`)
  const errors = problems.filter(({ ruleId, severity }) => ruleId === rule && severity === 'error')
  return errors.map(({ message }) => message).join('\n')
}
