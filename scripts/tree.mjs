/** Ends a process and all that it started, where a system has a way to say so. */
import { spawnSync } from 'node:child_process'

/** `pid` leads a process group, but on Windows, where every end is a hard one and what was started is found by its parents. */
export function endTree(pid, signal = 'SIGKILL') {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', `${pid}`, '/T', '/F'], { stdio: 'ignore', windowsHide: true })
    return
  }
  try {
    process.kill(-pid, signal)
  } catch {}
}
