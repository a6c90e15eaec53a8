import { kept } from '../platforms/kept'
import type { Extras } from './call'
import { readOptions } from './readOptions'
import { reaction } from './runCallback'

export const extras: Extras = {
  kept,
  // The callbacks are the promise's first reactions: never before the call returns, and before the app's own.
  heed({ promise }, { success, fail, complete }) {
    if (success || fail || complete) {
      promise.then(reaction(success, complete), reaction(fail, complete))
    }
  },
  addOwn(native, { bound }, session, given) {
    const own = given[bound.driver.name]
    if (own) Object.assign(native, readOptions(Object(own), {}, bound, session, undefined))
  },
}
