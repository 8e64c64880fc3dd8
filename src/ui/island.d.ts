/** An island is imported as its own path: `vite.islands.ts` says how, and refuses to build a page whose island is not there. */
declare module '*.island.tsx?path' {
  const path: import('../here.ts').Island
  export default path
}
