/** What the build makes is imported as its own path: `vite.paths.ts` says how, and refuses to build a page that names what is not there. */
declare module '*.island.tsx?path' {
  const path: import('../here.ts').Island
  export default path
}

declare module '*.sheet.css?path' {
  const path: import('../here.ts').Asset
  export default path
}

declare module '*.svg?path' {
  const path: import('../here.ts').Asset
  export default path
}

declare module '*.woff2?path' {
  const path: import('../here.ts').Asset
  export default path
}

declare module '*.png?path' {
  const path: import('../here.ts').Asset
  export default path
}
