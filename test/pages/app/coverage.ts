import { type Profiler, Session } from 'node:inspector'
import { relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Which functions of some scripts have run. */
export class Coverage {
  private readonly session = new Session()
  /** Names of all by file and place, and of those that have run. */
  private readonly all = new Map<string, string>()
  private readonly ran = new Set<string>()

  constructor() {
    this.session.connect()
    this.session.post('Profiler.enable')
    this.session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  }

  /** Adds what has run since the last time, of the scripts of a folder. */
  take(folder: string): void {
    const start = `${pathToFileURL(folder)}/`
    for (const { url, functions } of this.scripts()) {
      if (!url.startsWith(start)) continue
      const file = relative(folder, fileURLToPath(url))
      for (const each of functions) this.add(file, each)
    }
  }

  /** Those that never ran. */
  idle(): string[] {
    return [...this.all].filter(([place]) => !this.ran.has(place)).map(([, name]) => name)
  }

  stop(): void {
    this.session.disconnect()
  }

  private add(file: string, { functionName, ranges }: Profiler.FunctionCoverage): void {
    const place = `${file}:${ranges[0]?.startOffset}`
    this.all.set(place, `${file}: ${functionName}`)
    if (ranges.some(({ count }) => count > 0)) this.ran.add(place)
  }

  private scripts(): Profiler.ScriptCoverage[] {
    let scripts: Profiler.ScriptCoverage[] = []
    // The callback runs before the call returns: the session is that of our own thread.
    this.session.post('Profiler.takePreciseCoverage', (_, { result }) => {
      scripts = result
    })
    return scripts
  }
}
