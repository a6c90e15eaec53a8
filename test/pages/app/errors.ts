import { glassEasel } from 'glass-easel-miniprogram-adapter'

/** Logs what glass-easel catches: errors of handlers and templates, and its warnings. Returns what ends that. */
export function collectErrors(log: (...message: unknown[]) => void): () => void {
  // `false`: told, and not to be printed.
  const onError = (error: unknown): false => {
    log('error', error)
    return false
  }
  const onWarning = (message: string): false => {
    log('warning', message)
    return false
  }
  glassEasel.addGlobalErrorListener(onError)
  glassEasel.addGlobalWarningListener(onWarning)
  return () => {
    glassEasel.removeGlobalErrorListener(onError)
    glassEasel.removeGlobalWarningListener(onWarning)
  }
}
