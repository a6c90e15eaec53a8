import chat from './chat.ts?raw'
import list from './list.ts?raw'
import login from './login.ts?raw'
import retry from './retry.ts?raw'
import scan from './scan.ts?raw'
import upload from './upload.ts?raw'

/** The apps to begin with. */
export const examples = { upload, retry, list, chat, login, scan }
export type ExampleName = keyof typeof examples
