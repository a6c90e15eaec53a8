import { type Natives, syncApi } from './members'
import type { Recorder } from './recorder'

/** The methods of a recorder, by the names that platforms share. */
export const recorderNatives = (recorder: Recorder): Natives => ({
  start: syncApi({
    run: (options = {}) => recorder.start(options as object),
    tells: (problem) => recorder.fail(problem),
  }),
  pause: syncApi({ run: () => recorder.pause() }),
  resume: syncApi({ run: () => recorder.resume() }),
  stop: syncApi({ run: () => recorder.stop() }),
})
