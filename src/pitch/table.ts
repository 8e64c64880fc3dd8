/** How the pitch is kept: one for everyone, and where wanted one for a single conversation. */

declare module '../store/tables.ts' {
  interface Tables {
    pitch: PitchTable
  }
}

export interface PitchTable {
  id: string
  conversation_id: string | null
  text: string
  created_at: string
  updated_at: string
}
