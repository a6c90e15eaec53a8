/** The languages in which messages are written. */
export const languages = ['en', 'zh'] as const
export type Language = (typeof languages)[number]

type Environment = { readonly [name: string]: string | undefined }

/** The language of the reader: what `CROSSMP_LANG` says, else the locale. */
export function languageOf(env: Environment): Language {
  const { CROSSMP_LANG, LC_ALL, LC_MESSAGES, LANG } = env
  const stated = CROSSMP_LANG || LC_ALL || LC_MESSAGES || LANG
  return /^zh/i.test(stated || systemLocale()) ? 'zh' : 'en'
}

// Windows sets none of these variables.
const systemLocale = (): string => Intl.DateTimeFormat().resolvedOptions().locale
