/** `WHOLE=1 npx vitest run …`: whatever is sampled otherwise runs whole. */
export const whole = process.env.WHOLE !== undefined
