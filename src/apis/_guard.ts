import { failure } from '../core/failure'

/** What is promised, or a failure where it takes longer: hosts are known to leave some calls unanswered. */
export const guarded = <T>(answer: PromiseLike<T>, milliseconds: number): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(failure('timeout', 'timeout: the host does not answer')),
      milliseconds,
    )
    const stop = () => clearTimeout(timer)
    answer.then(stop, stop)
    answer.then(resolve, reject)
  })
