import { fail } from '../engine/failure'
import { asyncApi, type Natives } from '../engine/members'
import { Voice } from '../engine/voice'
import type { Kernel } from '../kernel'

/** WeChat docs, wx.playVoice: a recording plays for a minute at most. */
const longest = 60

/** Recordings, played in the way from before there were players. */
export const voice = (kernel: Kernel): Natives => {
  const voice = new Voice(kernel)
  return {
    playVoice: asyncApi({
      run: ({ filePath, duration = longest }, { ending }) => {
        const path = String(filePath)
        if (!kernel.files.findFile(path)) throw fail('file not found', { errno: 1300002 })
        return voice.play(path, Number(duration), ending)
      },
    }),
    pauseVoice: asyncApi({
      run: () => {
        voice.pause()
        return undefined
      },
    }),
    stopVoice: asyncApi({
      run: () => {
        voice.stop()
        return undefined
      },
    }),
  }
}
