import { MultiBar } from 'cli-progress'
import { defer } from './cleanup'
import { nameOf, type Target } from './targets'

/** Shows how far uploads are. */
export interface Progress {
  /** A bar for one host; the result moves it. */
  start(target: Target): (percent: number) => void
  stop(): void
}

/** Bars on a terminal; elsewhere nothing, since a log can't be redrawn. */
export function showProgress(isTerminal: boolean): Progress {
  return isTerminal ? bars() : { start: () => () => {}, stop: () => {} }
}

function bars(): Progress {
  const multi = new MultiBar({
    format: '{name} {bar} {percentage} %',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    fps: 30,
    hideCursor: true,
    gracefulExit: false,
    stream: process.stdout,
  })
  const stop = () => {
    if (multi.isActive) multi.stop()
  }
  // Gives the cursor back.
  defer(stop)
  return {
    start(target) {
      const bar = multi.create(100, 0, { name: nameOf(target).padEnd(25) })
      return (percent) => bar.update(Math.round(percent))
    },
    stop,
  }
}
