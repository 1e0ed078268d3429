/** An argument as it can be pasted into a terminal: in quotes where a shell would take it for something else. */
export function shellWord(argument: string): string {
  if (/^[\p{L}\p{N}_.@%+:,/][\p{L}\p{N}_.@%+:,/-]*$/u.test(argument)) return argument
  // What begins with a dash would be an option. An option of ours never comes here.
  const path = argument.startsWith('-') && argument !== '-' ? `./${argument}` : argument
  return path === '-' ? path : `"${path.replace(/["\\$`]/g, '\\$&')}"`
}
