/** What was typed can't be done; the message is one sentence. */
export class UsageError extends Error {}
