/** How the pitch is kept: a row is one version of one block, for everyone, for an audience, or for a single conversation. */
import type { PitchPart } from './blocks.ts'

declare module '../store/tables.ts' {
  interface Tables {
    pitch: PitchTable
    pitch_audience: PitchAudienceTable
    pitch_block: PitchBlockTable
  }
}

export interface PitchTable {
  id: string
  conversation_id: string | null
  /** Empty in a version that leaves the block out. */
  text: string
  created_at: string
  updated_at: string
  part: PitchPart
  /** Empty where it is for everyone, and where it is for one conversation. */
  audience: string
}

/** `name` is empty where it is called as it always is, `place` null where it was never moved. */
export interface PitchBlockTable {
  id: string
  part: PitchPart
  name: string
  place: number | null
  changed_at: string
}

export interface PitchAudienceTable {
  id: string
  conversation_id: string
  audience: string
  chosen_at: string
}
