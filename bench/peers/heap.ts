import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const gc: () => void = runInNewContext('gc')

/** Bytes in use once all that can go has gone. */
export function collect(): number {
  gc()
  return process.memoryUsage().heapUsed
}
