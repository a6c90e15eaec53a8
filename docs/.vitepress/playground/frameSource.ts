import script from './frame/index.ts?bundled'
import style from './frame/style.css?inline'

/** Nothing is loaded and nothing is sent: what the frame runs has come with it. */
const policy =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src blob: data:"

/** The document in which an app runs. */
export const frameSource = (language: string, title: string): string =>
  [
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title}</title>`,
    '<meta name="viewport" content="width=device-width">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<style>${style}</style><body><script>${script.replaceAll('</script', '<\\/script')}</script>`,
  ].join('')
