import { has } from '../../core/native'
import type { My } from '../../platforms/alipay/host'

// Alipay tells a location when it is asked: crossmp asks again and again.

type Listener = (payload: unknown) => void
type Answer = Parameters<NonNullable<Parameters<My['getLocation']>[0]['success']>>[0]

interface Run {
  readonly host: My
  timer?: ReturnType<typeof setTimeout>
  hidden?: boolean
  hide(): void
  show(): void
}

/** Milliseconds from an answer to the next question: WeChat tells every 1 to 2 s. */
const pause = 2000
/** Milliseconds after which a question counts as unanswered. */
const patience = 10000

/** Who hears of locations and failures. */
export const heard: { change?: Listener | undefined; error?: Listener | undefined } = {}
const updates: { run?: Run | undefined } = {}

export const toChange = ({ latitude, longitude, accuracy, horizontalAccuracy }: Answer) => ({
  latitude: Number(latitude),
  longitude: Number(longitude),
  accuracy: Number(accuracy),
  horizontalAccuracy: Number(horizontalAccuracy || accuracy),
  // WeChat on Android has 0 too for what can't be measured.
  verticalAccuracy: 0,
  altitude: 0,
  speed: 0,
})

/** Begins with a first answer. Nothing is asked while the app is in the background. */
export function begin(host: My, first: Answer): void {
  end()
  const run: Run = {
    host,
    hide() {
      run.hidden = true
      if (run.timer) clearTimeout(run.timer)
    },
    show() {
      run.hidden = false
      ask(run)
    },
  }
  updates.run = run
  for (const [on, listener] of listeners(run, 'on')) add(host, on, listener)
  take(run, first)
}

export function end(): void {
  const { run } = updates
  if (!run) return
  updates.run = undefined
  if (run.timer) clearTimeout(run.timer)
  for (const [off, listener] of listeners(run, 'off')) add(run.host, off, listener)
}

const listeners = ({ hide, show }: Run, how: 'on' | 'off') =>
  [
    [`${how}AppHide`, hide],
    [`${how}AppShow`, show],
  ] as const

// Hosts are known that have a method and throw.
function add(host: object, method: string, listener: () => void): void {
  const native = host as { readonly [method: string]: unknown }
  try {
    if (has(native, method)) (native[method] as (listener: () => void) => void)(listener)
  } catch {
    // It asks on, in the background too.
  }
}

const again = (run: Run, delay: number): void => {
  if (run.timer) clearTimeout(run.timer)
  if (!run.hidden) run.timer = setTimeout(() => ask(run), delay)
}

const isHeard = (run: Run): boolean => updates.run === run && !run.hidden

function ask(run: Run): void {
  again(run, patience)
  run.host.getLocation({
    cacheTimeout: 0,
    success: (native) => {
      if (isHeard(run)) take(run, native)
    },
    fail: ({ error = 0 }) => {
      if (!isHeard(run)) return
      // The user has said no: Alipay docs, my.getLocation.
      if (/^(11|200[123])$/.test(String(error))) end()
      else again(run, pause)
      if (heard.error) heard.error({ errCode: error })
    },
  })
}

function take(run: Run, native: Answer): void {
  again(run, pause)
  if (heard.change) heard.change(toChange(native))
}

/** Stands for a host that tells by itself. */
export const updating = {
  stopLocationUpdate({ success }: { success(result: object): void }): void {
    end()
    success({})
  },
  onLocationChange(listener: Listener): void {
    heard.change = listener
  },
  offLocationChange(): void {
    heard.change = undefined
  },
  onLocationChangeError(listener: Listener): void {
    heard.error = listener
  },
  offLocationChangeError(): void {
    heard.error = undefined
  },
}
