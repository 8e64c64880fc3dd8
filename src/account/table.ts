/** How the account's own rows are kept: the profile, and what was forgotten and can be brought back. */

declare module '../store/open.ts' {
  interface Tables {
    profile: ProfileTable
    forgotten: ForgottenTable
  }
}

export interface ProfileTable {
  id: string
  name: string
  background: string
  zone: string
  sign_off: string
  updated_at: string
}

export interface ForgottenTable {
  id: string
  noun: string
  label: string
  forgotten_at: string
  rows: string
}
