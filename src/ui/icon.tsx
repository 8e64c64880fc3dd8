/** One small picture from the sprite `icons.svg`, in the size and the ink of the words it stands in. What it means is said in words. */
import type { VNode } from 'preact'
import type { OpenHere } from '../here.ts'
import icons from './icons.svg?path'

export type IconName =
  | 'today'
  | 'people'
  | 'conversation'
  | 'letter'
  | 'insight'
  | 'search'
  | 'company'
  | 'check'
  | 'more'
  | 'file'
  | 'mobile'
  | 'laptop'
  | 'print'
  | 'star'
  | 'starred'
  | 'back'
  | 'next'
  | 'promise'
  | 'named'
  | 'quote'
  | 'off-record'

export function Icon({ here, name }: { here: OpenHere; name: IconName }): VNode {
  return (
    <svg class="icon" aria-hidden="true">
      <use href={`${here.asset(icons)}#${name}`} />
    </svg>
  )
}
