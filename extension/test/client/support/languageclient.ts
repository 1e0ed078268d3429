/** What the client of the extension takes from `vscode-languageclient` beside its types, as that numbers it. */

export const CloseAction = { DoNotRestart: 1, Restart: 2 }
export const ErrorAction = { Continue: 1, Shutdown: 2 }
export const State = { Stopped: 1, Running: 2, Starting: 3, StartFailed: 4 }
