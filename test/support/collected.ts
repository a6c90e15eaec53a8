import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const gc: () => void = runInNewContext('gc')

/** Which of the things that a function made are still held by something, by name. */
export async function heldAfter(
  make: () => Record<string, object> | Promise<Record<string, object>>,
): Promise<string[]> {
  const refs = await refsTo(make)
  const held = () => refs.flatMap(([name, ref]) => (ref.deref() ? [name] : []))
  // What was looked at stays until the turn is over.
  for (let turn = 0; turn < 20 && held().length > 0; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve))
    gc()
  }
  return held()
}

// In a function of its own: no variable of the test keeps them.
async function refsTo(make: Parameters<typeof heldAfter>[0]) {
  return Object.entries(await make()).map(([name, thing]) => [name, new WeakRef(thing)] as const)
}
