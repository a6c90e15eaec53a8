import type { MpxError } from 'crossmp'

/** What to tell the user. The kinds are the same on every platform, so one list is enough. */
export function explain(error: MpxError): string {
  switch (error.kind) {
    case 'cancel':
      return 'No photo was chosen.'
    case 'timeout':
      return 'The network is slow. Try again in a while.'
    case 'network':
      return 'There is no network.'
    case 'denied':
      return 'Allow the app to see your photos, in the settings.'
    case 'unsupported':
    case 'version':
      return 'Update the app to share photos.'
    default:
      return `That did not work: ${error.errMsg}`
  }
}
