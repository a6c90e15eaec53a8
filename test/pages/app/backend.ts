import { glassEasel } from 'glass-easel-miniprogram-adapter'
import type { DomElement } from './dom'

/** The document that is global now, whose events reach the handlers of templates. */
export function makeBackend(): glassEasel.CurrentWindowBackendContext {
  const backend = new glassEasel.CurrentWindowBackendContext()
  backend.onEvent((target, type, detail, options) => {
    const { value } = (options.originalEvent as { target: DomElement }).target
    const told = type === 'input' ? { value } : detail
    return glassEasel.Event.dispatchEvent(target, new glassEasel.Event(type, told, options))
  })
  return backend
}
