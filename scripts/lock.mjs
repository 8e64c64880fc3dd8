/** Lets one process at a time install and build in this folder; a lock whose holder is gone does not hold. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Runs `work` while holding the lock; `onWait` is told once when another holds it. */
export async function alone(folder, work, onWait) {
  mkdirSync(folder, { recursive: true })
  const lock = join(folder, 'preparing')
  const mine = `${lock}.${process.pid}`
  writeFileSync(mine, identity(process.pid))
  try {
    for (let told = false; !take(mine, lock); told = true) {
      if (!told) onWait()
      await wait(200)
    }
  } finally {
    rmSync(mine, { force: true })
  }
  const release = () => rmSync(lock, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

/** A link to a finished file is made in one step, so that a lock always says whose it is. */
function take(mine, lock) {
  try {
    linkSync(mine, lock)
    return true
  } catch (problem) {
    if (problem.code !== 'EEXIST') throw problem
  }
  const holder = read(lock)
  if (holder === undefined || isAlive(holder)) return false
  const aside = `${mine}.old`
  try {
    renameSync(lock, aside)
    // Another may have cleared the dead lock and taken it between our look and our step: give it back.
    if (read(aside) !== holder) linkSync(aside, lock)
  } catch {}
  rmSync(aside, { force: true })
  return false
}

const isAlive = (holder) => identity(holder.split(' ')[0]) === holder

/** The process and when it began, since numbers are used again; elsewhere than on Linux the number must do. */
function identity(pid) {
  if (process.platform === 'linux') {
    const told = read(`/proc/${pid}/stat`)?.split(') ').at(-1).split(' ')[19]
    return `${pid} ${told ?? 'gone'}`
  }
  try {
    process.kill(Number(pid), 0)
    return `${pid} alive`
  } catch (problem) {
    return problem.code === 'EPERM' ? `${pid} alive` : `${pid} gone`
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {}
}
