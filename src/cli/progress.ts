import { clearLine, cursorTo } from 'node:readline'

/** How long work may take without a sign of life, in milliseconds. */
const patience = 1000

type Terminal = NodeJS.WritableStream & { readonly isTTY?: boolean }

export interface Progress {
  step(): void
  end(): void
}

/** A line that counts files while they are read, on a terminal and where it takes long. */
export function createProgress(total: number, stream: Terminal = process.stderr): Progress {
  const start = Date.now()
  let done = 0
  let isShown = false
  function clear(): void {
    clearLine(stream, 0)
    cursorTo(stream, 0)
  }
  return {
    step() {
      done++
      if (!stream.isTTY || Date.now() - start < patience) return
      isShown = true
      clear()
      stream.write(`${done} of ${total} files`)
    },
    end() {
      if (isShown) clear()
    },
  }
}
