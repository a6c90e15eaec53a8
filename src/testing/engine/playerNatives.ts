import { accessor, type Natives, syncApi } from './members'
import type { Player } from './player'

/** The members of a player that do something, by the names that platforms share. Others are as the facts say. */
export const playerNatives = (player: Player): Natives => ({
  play: syncApi({ run: () => player.play(), tells: (problem) => player.fail(problem) }),
  pause: syncApi({ run: () => player.pause() }),
  stop: syncApi({ run: () => player.stop() }),
  seek: syncApi({ run: (position) => player.seek(Number(position)) }),
  destroy: syncApi({ run: () => player.destroy() }),
  src: accessor(player, 'src'),
  startTime: accessor(player, 'startTime'),
  autoplay: accessor(player, 'autoplay'),
  loop: accessor(player, 'loop'),
  playbackRate: accessor(player, 'playbackRate'),
  currentTime: accessor(player, 'currentTime', false),
  duration: accessor(player, 'duration', false),
  // All of it is loaded at once.
  buffered: accessor(player, 'duration', false),
  paused: accessor(player, 'paused', false),
})
