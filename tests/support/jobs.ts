import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { XmlDocument } from 'libxml2-wasm'
import { expect } from 'vitest'
import type { Result } from '../../src/conformance/result.ts'
import type { Attestation } from '../../src/reports/attestation.ts'
import { failing, type Report } from '../../src/reports/report.ts'
import { showTarget } from '../../src/secrets/secrets.ts'
import { type JobOutcome, repository, runGitlab, runJenkins, type Setup } from './ci.ts'
import { root } from './cli.ts'
import { runGithub } from './github.ts'
import { acknowledge, journal, reference } from './journal.ts'
import { sdkAppId } from './recorder.ts'
import { foldedOf } from './report.ts'

/** The part of the token that stays the same in every escaping. */
const core = 'tok-5ecret-a1B2'

/** A token with characters that a shell, a runner or a template would interpret, inside any quotes. */
export const nastyToken = `${core}$(touch pwned)\`touch pwned\`';touch pwned;'";touch pwned;"%0A$HOME*~!{}'|&<>'`

/** A URL with such characters in its query. */
export const nastyUrl = (base: string) =>
  `${base}/im?x=$(touch\${IFS}pwned)&y=\`touch\${IFS}pwned\`&q=';touch\${IFS}pwned;'&z=";touch\${IFS}pwned;"`

/** For each name of `--ci`: its file, and the function that runs the file. */
export const jobs: Record<string, { file: string; run: (text: string, setup: Setup) => Promise<JobOutcome> }> = {
  github: { file: 'ci/github.yml', run: runGithub },
  gitlab: { file: 'ci/gitlab.yml', run: runGitlab },
  jenkins: { file: 'ci/Jenkinsfile', run: runJenkins },
}

/** The text of a file of the package. */
export const shipped = (file: string) => readFileSync(join(root, file), 'utf8')

/** A repository with the SDKAppID in its config, as `init` writes it. */
export async function configured(given?: Parameters<typeof repository>[0]): Promise<string> {
  const folder = await repository(given)
  writeFileSync(join(folder, 'chatproof.config.json'), JSON.stringify({ sdkAppId: Number(sdkAppId) }))
  return folder
}

/** Runs a job against a correct receiver with the nasty token, and expects that it passes completely. */
export async function expectRight(run: (setup: Setup) => Promise<JobOutcome>, folder: string): Promise<JobOutcome> {
  const base = await reference(nastyToken)
  const outcome = await run({ folder, url: nastyUrl(base), token: nastyToken })
  expect([outcome.code, outcome.code === 0 ? '' : outcome.log]).toEqual([0, ''])
  const { json, attestation } = expectReports(outcome)
  expect(json.complete).toBe(true)
  expect(json.summary.failed).toBe(0)
  expect(new Set(json.results.filter(({ check }) => check === 'sign-missing').map(({ status }) => status))).toEqual(new Set(['passed']))
  expect(json.target).toBe(showTarget(nastyUrl(base)))
  expect([attestation.result, attestation.target]).toEqual(['passed', new URL(base).host])
  expectNoHarm(outcome, folder)
  return outcome
}

/** Runs a job against a receiver that acknowledges everything, and expects that it fails and still writes its reports. */
export async function expectWrong(run: (setup: Setup) => Promise<JobOutcome>, folder: string): Promise<JobOutcome> {
  const { url, entries } = await journal(acknowledge)
  const outcome = await run({ folder, url: nastyUrl(url), token: nastyToken })
  expect(outcome.code).toBe(1)
  expect(entries.some(({ path }) => path.startsWith(`${nastyUrl('')}&SdkAppid=`))).toBe(true)
  const { json, attestation } = expectReports(outcome)
  expect(json.summary.failed).toBeGreaterThan(0)
  expect(attestation.result).toBe('failed')
  expect(outcome.stdout).toContain('The receiver does not conform.')
  expectNoHarm(outcome, folder)
  return outcome
}

/** Expects all reports, and parses each one like its readers do. */
export function expectReports({ artefacts }: JobOutcome): { json: Report; attestation: Attestation } {
  const text = (name: string) => artefacts.get(name) ?? expect.fail(`${name} is not among ${[...artefacts.keys()]}`)
  const json = JSON.parse(text('report.json')) as Report
  const attestation = JSON.parse(text('attestation.json')) as Attestation
  // What another finding explains is skipped there.
  const folded = foldedOf(json.results)
  const isFailure = (result: Result) => failing[attestation.failOn].includes(result.status) && !folded.has(result)
  const failures = json.results.filter(isFailure).length
  const junit = XmlDocument.fromString(text('junit.xml'))
  expect(junit.find('//testcase')).toHaveLength(json.results.length)
  expect(junit.find('//failure')).toHaveLength(failures)
  expect(text('report.html')).toMatch(/^<!doctype html>/)
  return { json, attestation }
}

/** Expects that no part of the token or the URL was executed, and that no output shows the token. */
export function expectNoHarm(outcome: JobOutcome & { summary?: string; outputs?: object }, folder: string): void {
  expect(existsSync(join(folder, 'pwned'))).toBe(false)
  const seen = [outcome.log, outcome.summary ?? '', JSON.stringify(outcome.outputs ?? {}), ...outcome.artefacts.values()]
  for (const text of seen) expect(text).not.toContain(core)
}

/** Where the job of each CI is written, and a file by which that CI is found. */
export const places: Record<string, { job: string; sign: string }> = {
  github: { job: '.github/workflows/chatproof.yml', sign: '.github/CODEOWNERS' },
  gitlab: { job: '.gitlab/chatproof.yml', sign: '.gitlab-ci.yml' },
  jenkins: { job: 'Jenkinsfile.chatproof', sign: 'Jenkinsfile' },
}
