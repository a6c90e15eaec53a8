export interface IdleDeadline {
  /** Whether it is called because `timeout` is over. */
  readonly didTimeout: boolean
  /** Milliseconds that are left for work. */
  timeRemaining(): number
}

/** What browsers give a callback at most, in milliseconds. */
const budget = 50

/** Stands for a host without idle callbacks. */
export const idle = {
  requestIdleCallback: (callback: (deadline: IdleDeadline) => void): number =>
    Number(
      setTimeout(() => {
        const start = Date.now()
        const timeRemaining = () => Math.max(0, start + budget - Date.now())
        callback({ didTimeout: false, timeRemaining })
      }, 1),
    ),
  cancelIdleCallback: (id: number): void => clearTimeout(id),
}
