import { useMDXComponents as componentsOfTheme } from 'nextra-theme-docs'

export function useMDXComponents(components) {
  return { ...componentsOfTheme(), ...components }
}
