import contract from '../../generated/webhooks.json' with { type: 'json' }
import { type Confidence, findWebhook, type Source } from '../contract/contract.ts'
import { ChatproofError } from '../error.ts'
import { say } from '../say.ts'
import { suggest } from '../suggest.ts'
import { quote } from '../text.ts'
import type { MixPart } from './mix.ts'
import { parseStages, type Stage } from './stages.ts'

/** Traffic of a bad minute, with a name. */
export interface Shape {
  name: string
  summary: string
  stages: readonly Stage[]
  mix: readonly MixPart[]
  /** How often a notification is sent again after a timeout. */
  retries: number
  /** Where each of its numbers stands, or that it is a choice. */
  numbers: readonly ShapeNumber[]
}

/** A number of a shape. */
export interface ShapeNumber {
  number: string
  about: string
  confidence: Confidence
  source: readonly Source[]
}

interface ShapeNode {
  summary: string
  stages: string
  retries?: number
  mix: readonly (Omit<MixPart, 'webhook'> & { webhook: string })[]
  numbers: readonly { number: string; about: string; 'x-source': Source[]; 'x-confidence': Confidence }[]
}

const nodes = contract.loadShapes as unknown as Readonly<Record<string, ShapeNode>>

/** The shapes of the contract, by name. */
export const shapes: ReadonlyMap<string, Shape> = new Map(Object.entries(nodes).map(([name, node]) => [name, readShape(name, node)]))

/** @throws ChatproofError `usage` when there is no such shape */
export function findShape(name: string): Shape {
  const shape = shapes.get(name)
  if (shape !== undefined) return shape
  const known = [...shapes.keys()]
  throw new ChatproofError('usage', say`There is no shape ${quote(name)}.${suggest(name, known)} \`chatproof list shapes\` shows them all.`)
}

function readShape(name: string, { summary, stages, retries = 0, mix, numbers }: ShapeNode): Shape {
  return {
    name,
    summary,
    stages: parseStages(stages, name),
    mix: mix.map((part) => ({ ...part, webhook: findWebhook(part.webhook) })),
    retries,
    numbers: numbers.map(({ number, about, 'x-confidence': confidence, 'x-source': source }) => ({ number, about, confidence, source })),
  }
}
