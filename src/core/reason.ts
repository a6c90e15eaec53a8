/** What a host says, less the API's name: "uploadFile:fail no such file". The values of headers and queries are the app's secrets. */
export const reasonOf = (words: unknown): string =>
  String(words || '')
    .replace(/^\w+:fail[: ]*(undefined$)?/, '')
    .replace(/([\w-]+-[\w-]+|authorization|cookie)\s*[:=][^;,]+|\?[^\s"'”」]+/gi, '$1…')

/**
 * A reason without the names in it: what an app calls its files and servers says nothing of what went wrong. They stand in quotes,
 * are paths or URLs, or have a dot. An apostrophe is no quote, and a Java exception is no file.
 */
export const withoutNames = (reason: string): string =>
  reason
    .replace(
      /["“「].*?["”」]|(\W|^)'[^']*'|[\w.~%@+-]*:?[\w.~%@+-]*[/\\][^\s"',;，。]*|(?![\w.]*Exception\b)[\w-]+(\.[\w-]+)+/g,
      ' ',
    )
    .trim()
