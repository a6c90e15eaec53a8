import type { Kernel } from '../kernel'
import { asyncApi, type Natives } from './members'

type Asked = Pick<Kernel, 'settings' | 'user'>

/** What the user answers to the question for a permission. The settings have it from then on. */
export const isGranted = ({ settings, user }: Asked, scope: string): boolean => {
  const granted = user.auth === 'granted'
  settings.set(scope, granted)
  return granted
}

/** By the platform's own names; without what was never asked. */
const settingsOf = ({ settings }: Asked) => ({ authSetting: Object.fromEntries(settings) })

/** The page of settings is where the user decides anew on all that was asked. */
export const settings = (kernel: Kernel): Natives => ({
  getSetting: asyncApi({ run: () => settingsOf(kernel) }),
  openSetting: asyncApi({
    run: () => {
      for (const scope of kernel.settings.keys()) isGranted(kernel, scope)
      return settingsOf(kernel)
    },
  }),
})
