/** Keeps the screen of a device on while a page is read or used away from the keys. */
let lock: WakeLockSentinel | null = null
let wantsLock = false

/** The screen stays on while it is wanted and the page is in sight; a browser that cannot do that goes dark as ever. */
export function keepAwake(isWanted: boolean): void {
  wantsLock = isWanted
  if (!isWanted) {
    lock?.release().catch(() => {})
    lock = null
  } else if (!lock && !document.hidden)
    navigator.wakeLock
      ?.request('screen')
      .then((got) => {
        lock = got
        got.addEventListener('release', () => {
          lock = null
        })
      })
      .catch(() => {})
}
document.addEventListener('visibilitychange', () => keepAwake(wantsLock))
