import { glassEasel } from 'glass-easel-miniprogram-adapter'

/** The document that is global now, whose taps reach the handlers of templates. */
export function makeBackend(): glassEasel.CurrentWindowBackendContext {
  const backend = new glassEasel.CurrentWindowBackendContext()
  backend.onEvent((target, type, detail, options) =>
    glassEasel.Event.dispatchEvent(target, new glassEasel.Event(type, detail, options)),
  )
  return backend
}
