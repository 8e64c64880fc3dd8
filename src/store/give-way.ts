let inPauses = () => {}

/** For a thread of long work, before it begins: what it does in each pause of its work. */
export function inEachPause(work: () => void): void {
  inPauses = work
}

/** Lets what waits go first, other requests above all: between two parts of work that takes long. */
export async function giveWay(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  inPauses()
}
