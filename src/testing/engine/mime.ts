import { extensionOfPath } from './path'

const types: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.mp4': 'video/mp4',
  '.mov': 'video/quicktime',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
  '.pdf': 'application/pdf',
  '.json': 'application/json',
  '.html': 'text/html',
  '.txt': 'text/plain',
  '.image': 'image/jpeg',
  '.video': 'video/mp4',
  '.audio': 'audio/mpeg',
}

/** What the name of a file says of its content. */
export const contentTypeOf = (name: string): string =>
  types[extensionOfPath(name).toLowerCase()] ?? 'application/octet-stream'

const extensionFor = (contentType: string): string => {
  const type = contentType.split(';')[0]?.trim().toLowerCase()
  return Object.keys(types).find((extension) => types[extension] === type) ?? ''
}

/** The extension of a downloaded file: the URL's own, else by content type, else none. */
export const extensionOf = (url: URL, contentType: string | undefined): string =>
  extensionOfPath(url.pathname) || extensionFor(contentType ?? '')
