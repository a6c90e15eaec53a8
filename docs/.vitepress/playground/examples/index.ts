import type { Language } from '../words'
import chat from './chat.ts?raw'
import { chinese } from './chinese'
import list from './list.ts?raw'
import login from './login.ts?raw'
import retry from './retry.ts?raw'
import scan from './scan.ts?raw'
import upload from './upload.ts?raw'

/** The apps to begin with. */
export const examples = { upload, retry, list, chat, login, scan }
export type ExampleName = keyof typeof examples

/** An example, with texts in the language of the reader. */
export const exampleIn = (language: Language, name: ExampleName): string =>
  language === 'en'
    ? examples[name]
    : chinese.reduce((code, [from, to]) => code.replaceAll(from, to), examples[name])
