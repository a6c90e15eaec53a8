export const milliseconds = (count: number): string => `${Number(count.toPrecision(2))} ms`
