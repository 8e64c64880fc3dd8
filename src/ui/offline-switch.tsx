/** The switch that keeps pages on this device for use without a network. It is per device and account, off until pressed, and needs a script. */
import type { VNode } from 'preact'
import type { OpenHere } from '../here.ts'

const list = '/conversations/offline'

/** `keeps` are the addresses that are kept where it is on; the page names `offline.island.tsx`. */
export function OfflineSwitch({ here, keeps }: { here: OpenHere; keeps: string[] }): VNode {
  const data = { 'data-offline': keeps.join(' ') }
  if (here.copy) return <div hidden {...data} />
  return (
    <div class="offline" {...data}>
      <label>
        <input
          type="checkbox"
          id="offline-switch"
          autocomplete="off"
          disabled
          aria-describedby="offline-says"
        />{' '}
        Keep on this device for offline use
      </label>
      <p class="hint" id="offline-says" role="status">
        {here.isSample ? (
          'The sample data is not kept on a device.'
        ) : (
          <noscript>This needs JavaScript.</noscript>
        )}
      </p>
      {here.url.pathname !== list && (
        <p class="hint">
          <a href={list}>Kept on this device</a>
        </p>
      )}
    </div>
  )
}
