/** Where something stands: a mark and a word, never a color alone. The same six marks stand everywhere. */
import type { ComponentChildren, VNode } from 'preact'

/** Empty ring, half, ring with a red point, full, tick, struck ring. */
export type Mark = 'known' | 'asked' | 'agreed' | 'met' | 'thanked' | 'never'

export function State(props: { mark: Mark; children: ComponentChildren }): VNode {
  return <span class={`state is-${props.mark}`}>{props.children}</span>
}
