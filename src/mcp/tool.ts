import { splitTarget } from '../callback/callback.ts'
import { requireAppId } from '../contract/app-id.ts'
import type { TlsOptions } from '../delivery/url-receiver.ts'
import { requireLoopback } from '../load/remote.ts'
import { type Arguments, type JsonSchema, text, usage, type ValuesOf } from './arguments.ts'

/** What was given when the server was started. No tool changes it. */
export interface Session {
  /** The receiver, where a call names none. */
  target: string | undefined
  sdkAppId: string
  token: string | undefined
  headers: Readonly<Record<string, string>>
  tls: TlsOptions
  deadlineMs: number | undefined
  /** Which webhooks are on, where a call does not say it. */
  webhooks: readonly string[] | undefined
  /** Hosts besides this machine that a call may name. */
  allowed: readonly string[]
  /** The version of this package. */
  version: string
  /** The current folder, against which file names are read. */
  folder: string
  /** Reads a file of the package as text. */
  readPackaged(path: string): string
  /** @throws ChatproofError `usage` when it cannot be read as text */
  readFile(path: string): Promise<string>
  /** Receives what a client does wrong, a sentence each. */
  tell(sentence: string): void
  /** Receives what is wrong in this program. */
  onError(error: unknown): void
  /** Has what lasts longer than a call: it is closed when the server ends. */
  open: Set<{ close(): Promise<void> }>
}

/** What a tool answers. */
export interface Answer {
  /** The answer in short, for people. */
  text: string
  /** All of it; the schema of the tool says what it has. */
  data: Readonly<Record<string, unknown>>
}

/** A tool that an agent can call, as data. */
export interface Tool<Given extends Arguments = Arguments> {
  name: string
  title: string
  description: string
  input: Given
  /** The fields of its answer. Those that not every answer has are not required. */
  output: Readonly<Record<string, JsonSchema>>
  /** Whether it changes nothing and reaches nobody. */
  readsOnly: boolean
  /** How to see what was cut from an answer. */
  more: string
  /**
   * @param signal aborted when the call is cancelled or the server ends
   * @throws ChatproofError for what the caller did wrong, or a receiver that cannot be reached
   */
  run(values: ValuesOf<Given>, session: Session, signal: AbortSignal): Promise<Answer> | Answer
}

/** Keeps the types of the arguments, so that `run` gets them. */
export function defineTool<const Given extends Arguments>(tool: Tool<Given>): Tool {
  return tool as unknown as Tool
}

/**
 * The receiver that a call means.
 *
 * @throws ChatproofError `usage` when there is none, or it is on a host that nobody named at the start
 */
export function targetOf(url: string | undefined, { target, allowed }: Session): string {
  const meant = url ?? target
  if (meant === undefined) throw usage('Give url, the address of the receiver, such as http://127.0.0.1:3000/im.')
  splitTarget(meant)
  requireLoopback(meant, allowed)
  return meant
}

/** The argument for the app that a call means. */
export const appId = text('The SDKAppID of the app. The --sdk-app-id of the server when not given.')

/**
 * The SDKAppID that a call means.
 *
 * @throws ChatproofError `usage` when it is no number
 */
export function appIdOf(given: string | undefined, { sdkAppId }: Session): string {
  return given === undefined ? sdkAppId : requireAppId(given)
}
