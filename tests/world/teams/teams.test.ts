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
      warned: [
        'appid-spelling',
        'appid-twice',
        'body-field-missing-refused',
        'body-no-object-refused',
        'command-mismatch',
        'command-unknown',
        'http-methods',
      ],
    },
  },
  {
    name: 'PHP with ==',
    team: php,
    isObserved: true,
    found: { failed: ['appid-not-a-number', 'effect-refused'], warned: ['appid-spelling', 'appid-twice'] },
  },
  { name: 'Laravel', team: laravel, found: { failed: ['appid-in-body'], warned: ['appid-twice', 'wire-content-type'] } },
]

judges(cases)
