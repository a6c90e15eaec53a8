import type { Kernel } from '../kernel'

type Asked = Pick<Kernel, 'settings' | 'user'>

/** What the user answers to the question for a permission. The settings have it from then on. */
export const isGranted = ({ settings, user }: Asked, scope: string): boolean => {
  const granted = user.auth === 'granted'
  settings.set(scope, granted)
  return granted
}

/** What the user makes of all that was asked, on the page of settings. */
export const changeSettings = (asked: Asked): void => {
  for (const scope of asked.settings.keys()) isGranted(asked, scope)
}

/** By the platform's own names; without what was never asked. */
export const settingsOf = ({ settings }: Asked) => ({ authSetting: Object.fromEntries(settings) })
