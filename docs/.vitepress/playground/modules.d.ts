declare module '*?bundled' {
  const text: string
  export default text
}

declare module 'virtual:crossmp/*' {
  const texts: Readonly<Record<string, string>>
  export default texts
}
