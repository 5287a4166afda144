import type { Check } from '../../src/conformance/check.ts'
import { checks } from '../../src/conformance/checks/all.ts'
import { openSwitches } from '../../src/contract/switches.ts'

/** The checks that apply to a webhook that is on by default. */
export const applied = checks.filter((check: Check) => openSwitches().webhooks.some((webhook) => check.appliesTo?.(webhook) ?? true))
