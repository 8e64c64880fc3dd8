/** What a page for a host is handed: its own address, what it may show, and what went wrong with the last press. */
import type { z } from 'zod'
import type { Asset, Island, Problem } from '../../here.ts'
import type { Reader } from '../../ui/say.ts'
import type { showPageToHost } from '../show-page-to-host.ts'

export type PageShown = z.output<(typeof showPageToHost)['gives']>

export interface GuestHere {
  /** "https://wellmet.example" */
  origin: string
  /** "/ask/SECRET", without its query. */
  base: string
  /** What follows it, so that the chosen zone goes along: "?zone=Europe%2FLondon", or "". */
  query: string
  /** The host's zone as it is known, and whether they (or their browser) said so. */
  zone: string
  isZoneTold: boolean
  /** What was typed as a zone and is none, or may be several. */
  unreadZone: string | null
  now: Reader['now']
  /** By whose clock and habits the host reads. */
  reader: Reader
  /** The time that was chosen, in the address. */
  time: string
  problem: Problem | null
  asset(path: Asset): string
  island(path: Island): string
}

/** The steps after the request, each with an address of its own: none of them changes anything. */
export const steps = [
  'time',
  'another',
  'writing',
  'later',
  'colleague',
  'wrong-person',
  'no',
  'never',
  'move',
  'cancel',
  'missed',
  'terms',
  'data',
  'report',
  'reported',
] as const
export type GuestStep = (typeof steps)[number]
