/** What people write to see whether a page breaks, and what is hard to colour. */
import fc from 'fast-check'

/** Each of these alone, and all of them mixed, must come out of a page as they went in. */
export const hostileTexts: readonly string[] = [
  '</pre><script>alert(1)</script>',
  'step "</code></pre><img src=x onerror=alert(1)>" +1',
  'step "a" // <b>&amp;</b> &lt; &#60;',
  '/* --><script> */ pain "]]>"',
  'ally a """\n</textarea>\n<svg/onload=alert(1)>\n"""',
  'phase <u> "\u2028\u2029" {',
  'persona __proto__ "constructor" { goal "${alert(1)}" }',
  'step "\\" <i> \\\\" -1; wow “<q>',
]

const parts = [
  ...hostileTexts,
  '"',
  '"""',
  '“',
  '”',
  '\\',
  '/*',
  '*/',
  '//',
  '///',
  '\n',
  '  ',
  '{',
  '}',
  ';',
  ',',
  '<',
  '>',
  '&',
  "'",
  '`',
  'step ',
  'found ',
  'via ',
  'phone',
  'phase use ',
  '+1 ',
  '-2',
  '3d ',
  '40% ',
  '2026-10-01',
  '1_000',
  '_',
  '.',
  'é',
  '\u{1F377}',
  '\u2028',
  '\u0000',
  '\t',
  '\u00A0',
  '\uD800',
]

/** Texts of such parts. */
export const mixedTexts: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...parts), { maxLength: 40 })
  .map((it) => it.join(''))

/** What makes a long line hard to colour, and what it may begin with. */
export const longParts: readonly string[] = [
  '"',
  '"x" ',
  '"//"',
  '"/*"',
  '"""',
  '“',
  '\\',
  '"\\',
  '/*',
  '/* */',
  '//',
  ' ',
  ' {',
  '" ',
  '{ ',
  ';',
  'step ',
  '; step a ',
  'via ',
  'via phone, ',
  'a,',
  'a.',
  'é-',
  '1 ',
  '1.',
  '+1 ',
  '3mo',
  '_',
]
export const longStarts: readonly string[] = ['', 'step "x" via ', 'step "', 'ally a """', '/*']

/** What stands in a page: tags taken out, references put back. */
export function textOfHtml(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|amp|quot));/gi, (_, hex?: string, decimal?: string, name?: string) => {
      if (name) return named[name] ?? ''
      return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
    })
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }

/** The tags of a page. */
export function tagsOf(html: string): readonly string[] {
  return [...new Set(Array.from(html.matchAll(/<\/?([a-z]\w*)/gi), (it) => it[1] ?? ''))].toSorted()
}
