/** An instant as it is kept: ISO in UTC, always with milliseconds, so that the order of the texts is the order of time. */
import type { Temporal } from 'temporal-polyfill'

/** "2026-11-23T10:00:00.120Z". Left to itself, an instant drops its last zeros, and .12 would sort before .1. */
export const moment = (instant: Temporal.Instant): string => instant.toString({ fractionalSecondDigits: 3 })
