import { logger, moderator, oneToOneOnly, oneToOneRoute } from './deciding.ts'
import { judges } from './judged.ts'

/** They read the fields that they use, and no others. */
const noted = ['body-field-missing-refused', 'body-wrong-type-refused']

judges([
  { name: 'a moderator', team: moderator, webhooks: ['all'], found: { noted } },
  { name: 'one that logs and says OK', team: logger, webhooks: ['all'], found: { failed: ['answer-fields', 'appid-foreign'] } },
  { name: 'one for one-to-one messages', team: oneToOneOnly, webhooks: ['C2C.*'], found: { warned: ['command-unknown'], noted } },
  {
    name: 'one for one-to-one messages, where other webhooks are on too',
    team: oneToOneOnly,
    webhooks: ['all'],
    found: { failed: ['answer-acknowledges'], warned: ['command-unknown'], noted },
  },
  {
    name: 'one without a route for other webhooks',
    team: oneToOneRoute,
    webhooks: ['all'],
    found: { failed: ['answer-status'], warned: ['command-unknown'], noted },
  },
])
