/** Where Chromium is: what CHROMIUM says, else one of the usual places. */
export function executable(): string | undefined
