/** An event, or none: where the length is not known, hosts say Infinity. JSON writes what is no finite number as null. */
export function known<E extends object>(event: E): E | undefined {
  return /null/.test(JSON.stringify(event)) ? undefined : event
}
