// The types that npm has for jsdom bring those of the DOM to the whole project.
declare module 'jsdom' {
  export class JSDOM {
    readonly window: import('./dom').DomWindow
  }
}
