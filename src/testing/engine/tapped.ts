import type { UserAnswers } from '../types'
import { fail } from './failure'

/** The index of the action sheet's item the user taps; undefined where the user leaves. */
export const tapped = (user: UserAnswers, items: readonly unknown[]): number | undefined => {
  const answer = user.actionSheet
  if (answer === 'cancel') return undefined
  if (Number.isInteger(answer) && answer >= 0 && answer < items.length) return answer
  throw fail(
    `host.user.actionSheet is ${answer}, but the action sheet has ${items.length} items: ` +
      "set it to an index or 'cancel'",
  )
}
