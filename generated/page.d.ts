// Written by `npm run generate` from dashboard/. Do not edit.
import type { Page } from '../src/reports/page.ts'

/** A report as one HTML page. */
export function draw(page: Page): string
