/** What is kept on this device for use without a network: the page that the home screen opens. A script lists it, from the device itself. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { Part } from '../../ui/list.tsx'
import offline from '../../ui/offline.island.tsx?path'
import { OfflineSwitch } from '../../ui/offline-switch.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import list from './offline-list.island.tsx?path'

export function offlinePage(here: Here): VNode {
  return (
    <PageFrame
      here={here}
      section="conversations"
      title="Kept on this device"
      {...(!here.copy && { up: { href: '/conversations', label: 'Conversations' } })}
      lead={
        here.copy
          ? 'You have no network right now. These open all the same.'
          : 'These meetings, prep sheets and briefs open without a network.'
      }
      islands={[offline, list]}
      isInstallable
    >
      <Part title="Meetings">
        <ul class="lines" data-copies />
        <p class="soft" data-copies-says>
          <noscript>This list needs JavaScript.</noscript>
        </p>
      </Part>
      <div data-briefs hidden>
        <Part title="Briefs">
          <ul class="lines" data-copies />
        </Part>
      </div>
      {here.copy && (
        <p>
          <a href="/">Open Today</a> when you are online.
        </p>
      )}
      <OfflineSwitch here={here} keeps={[]} />
    </PageFrame>
  )
}
