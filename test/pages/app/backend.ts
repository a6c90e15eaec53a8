import { glassEasel } from 'glass-easel-miniprogram-adapter'
import type { DomElement } from './dom'

/** Those that tell what is in a field. */
const fieldEvents = ['input', 'confirm']

/** The document that is global now, whose events reach the handlers of templates. */
export function makeBackend(): glassEasel.CurrentWindowBackendContext {
  const backend = new glassEasel.CurrentWindowBackendContext()
  backend.onEvent((target, type, detail, options) => {
    const { value } = (options.originalEvent as { target: DomElement }).target
    const told = fieldEvents.includes(type) ? { value } : detail
    return glassEasel.Event.dispatchEvent(target, new glassEasel.Event(type, told, options))
  })
  return backend
}
