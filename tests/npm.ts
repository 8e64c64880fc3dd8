/** npm as a program with its first words, to be spawned: on Windows `npm` itself is a script of the shell. */
export const npm: [program: string, ...words: string[]] =
  process.platform === 'win32' ? [process.execPath, process.env.npm_execpath ?? ''] : ['npm']
