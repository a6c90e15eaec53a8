import { platformWords } from '../../../src/messages/platformWords'
import type { Platform } from '../../platforms'
import type { Words } from './words/index'

export { type Platform, platforms } from '../../platforms'

export const titleOf = (platform: Platform, { language }: Words): string =>
  platformWords[language].title(platform)
