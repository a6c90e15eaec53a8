/** Three numbers, as base libraries and clients are numbered: `'2.10.4'`. */
export type Version = `${number}.${number}.${number}`
