import { defineConfig } from 'vitest/config'

/** What mutations of the rules are tried on: the examples of the rules, and nothing that says the same more slowly. */
export default defineConfig({
  test: { include: ['packages/language/test/rules/rules.test.ts'], testTimeout: 30_000 },
})
