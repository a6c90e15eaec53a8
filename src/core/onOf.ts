/** What adds the listeners that `off…` removes, else the name itself: they can be removed wherever they can be added. */
export const onOf = (name: string): string => name.replace(/^off(?=[A-Z])/, 'on')
