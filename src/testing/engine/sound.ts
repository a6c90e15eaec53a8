import type { Kernel } from '../kernel'
import { extensionOfPath } from './path'

/** Why a sound can't be played. */
export type SoundProblem = 'network' | 'not-found' | 'format'

const sounds = /^\.(mp3|m4a|aac|wav|ogg|flac|amr|ape|audio)$/i

/** What an app's package holds is not known, and nothing is loaded from servers: both count as there. */
export const soundProblem = (kernel: Kernel, src: string): SoundProblem | undefined => {
  const isRemote = /^https?:\/\//i.test(src)
  if (!kernel.files.findFile(src)) {
    if (isRemote && kernel.isOffline) return 'network'
    if (!isRemote && /^\w+:/.test(src)) return 'not-found'
  }
  const extension = extensionOfPath(isRemote ? new URL(src).pathname : src)
  return extension === '' || sounds.test(extension) ? undefined : 'format'
}
