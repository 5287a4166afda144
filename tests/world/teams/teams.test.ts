import { type Case, judges } from '../../teams/judged.ts'
import { flask } from './flask.ts'
import { go } from './go.ts'
import { laravel, php } from './php.ts'

const cases: Case[] = [
  { name: 'Flask', team: flask, found: { warned: ['appid-refusal-shape'] } },
  {
    name: 'a Go SDK',
    team: go,
    found: {
      failed: ['answer-acknowledges'],
      warned: ['appid-spelling', 'body-no-object-refused', 'command-unknown', 'http-methods'],
      noted: ['appid-twice', 'body-field-missing-refused', 'command-mismatch'],
    },
  },
  {
    name: 'PHP with ==',
    team: php,
    isObserved: true,
    found: { failed: ['effect-refused'], warned: ['appid-spelling'], noted: ['appid-twice'] },
  },
  { name: 'Laravel', team: laravel, found: { failed: ['appid-in-body'], warned: ['wire-content-type'], noted: ['appid-twice'] } },
]

judges(cases)
