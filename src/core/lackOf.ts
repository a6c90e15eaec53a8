import type { Needs } from '../types/row'

/** What is missing of what a platform needs, in words: `a, b or c and d`. None: nothing is. */
export const lackOf = (needs: Needs, isGiven: (option: string) => boolean): string =>
  needs
    .map((each) => ([] as string[]).concat(each))
    .filter((options) => !options.some(isGiven))
    .map((options) => options.join(' or '))
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1')
