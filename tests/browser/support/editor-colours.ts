/** How a webview looks in the themes that come with VS Code: the classes of its body, and the variables that we use. */

/** Kinds of themes. */
export type EditorLook = 'light' | 'dark' | 'contrast' | 'contrast-light'

interface Colours {
  readonly body: string
  readonly style: string
}

/** Classes and variables by kind. */
export const editorColours: Readonly<Record<EditorLook, Colours>> = {
  light: {
    body: 'vscode-light',
    style: variables({
      'editor-background': '#ffffff',
      'editor-foreground': '#3b3b3b',
      'panel-border': '#e5e5e5',
      focusBorder: '#005fb8',
      'textLink-foreground': '#005fb8',
      'editorError-foreground': '#e51400',
      'editorWarning-foreground': '#bf8803',
      'editorInfo-foreground': '#1a85ff',
      'dropdown-background': '#ffffff',
      'dropdown-foreground': '#3b3b3b',
      'dropdown-border': '#cecece',
      'editorWidget-background': '#f8f8f8',
      'editorHoverWidget-background': '#f8f8f8',
      'editorHoverWidget-foreground': '#3b3b3b',
      'editorHoverWidget-border': '#c8c8c8',
      'inputOption-activeBackground': '#bed6ed',
      'inputOption-activeBorder': '#005fb8',
    }),
  },
  dark: {
    body: 'vscode-dark',
    style: variables({
      'editor-background': '#1f1f1f',
      'editor-foreground': '#cccccc',
      'panel-border': '#2b2b2b',
      focusBorder: '#0078d4',
      'textLink-foreground': '#4daafc',
      'editorError-foreground': '#f14c4c',
      'editorWarning-foreground': '#cca700',
      'editorInfo-foreground': '#3794ff',
      'dropdown-background': '#313131',
      'dropdown-foreground': '#cccccc',
      'dropdown-border': '#3c3c3c',
      'editorWidget-background': '#202020',
      'editorHoverWidget-background': '#202020',
      'editorHoverWidget-foreground': '#cccccc',
      'editorHoverWidget-border': '#454545',
      'inputOption-activeBackground': '#2489db82',
      'inputOption-activeBorder': '#2488db',
    }),
  },
  contrast: {
    body: 'vscode-high-contrast',
    style: variables({
      'editor-background': '#000000',
      'editor-foreground': '#ffffff',
      contrastBorder: '#6fc3df',
      contrastActiveBorder: '#f38518',
      focusBorder: '#f38518',
      'textLink-foreground': '#21a6ff',
      'editorError-foreground': '#f48771',
      'editorWarning-foreground': '#ffd370',
      'editorInfo-foreground': '#3794ff',
      'dropdown-background': '#000000',
      'dropdown-foreground': '#ffffff',
      'dropdown-border': '#6fc3df',
      'editorWidget-background': '#0c141f',
      'editorHoverWidget-background': '#0c141f',
      'editorHoverWidget-foreground': '#ffffff',
      'editorHoverWidget-border': '#6fc3df',
      'inputOption-activeBackground': '#00000000',
      'inputOption-activeBorder': '#6fc3df',
    }),
  },
  'contrast-light': {
    body: 'vscode-high-contrast-light vscode-high-contrast',
    style: variables({
      'editor-background': '#ffffff',
      'editor-foreground': '#292929',
      contrastBorder: '#0f4a85',
      contrastActiveBorder: '#006bbd',
      focusBorder: '#006bbd',
      'textLink-foreground': '#0f4a85',
      'editorError-foreground': '#b5200d',
      'editorWarning-foreground': '#895503',
      'editorInfo-foreground': '#1a85ff',
      'dropdown-background': '#ffffff',
      'dropdown-foreground': '#292929',
      'dropdown-border': '#0f4a85',
      'editorWidget-background': '#ffffff',
      'editorHoverWidget-background': '#ffffff',
      'editorHoverWidget-foreground': '#292929',
      'editorHoverWidget-border': '#0f4a85',
      'inputOption-activeBackground': '#00000000',
      'inputOption-activeBorder': '#0f4a85',
    }),
  },
}

function variables(values: Readonly<Record<string, string>>): string {
  const fonts = { 'font-family': 'system-ui, sans-serif', 'font-size': '13px' }
  return Object.entries({ ...fonts, ...values })
    .map(([name, value]) => `--vscode-${name}: ${value};`)
    .join(' ')
}
