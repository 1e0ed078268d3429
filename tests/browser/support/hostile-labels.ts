import { readFileSync } from 'node:fs'
import fc from 'fast-check'

/** Labels that once broke something in some diagram type of Mermaid. */
export function knownLabels(): readonly string[] {
  const file = new URL('../../fixtures/nasty-labels.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as readonly { label: string }[]).map((it) => it.label)
}

/** Labels put together at random from what Mermaid, HTML, Markdown and JavaScript take for their own. */
export function randomLabels(count: number, seed: number): readonly string[] {
  const part = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...hostileParts) },
    { weight: 2, arbitrary: fc.constantFrom(' ', '  ', 'a', 'Step', 'x1', 'word ', 'é', '0', '7.') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((it) => String.fromCharCode(it)) },
  )
  const short = fc.array(part, { minLength: 1, maxLength: 6 }).map((it) => it.join(''))
  const long = fc.tuple(part, fc.integer({ min: 20, max: 300 })).map(([it, times]) => it.repeat(times))
  return fc.sample(fc.oneof({ weight: 24, arbitrary: short }, { weight: 1, arbitrary: long }), { numRuns: count, seed })
}

/** Keywords, which lexers know in any case and also in the middle of a line. */
const keywords = parts(
  'end ¦ End  ¦ END ¦ title ¦ title x ¦ section ¦ Section two ¦ journey ¦ graph TD ¦ flowchart ¦ subgraph',
  'direction LR ¦ direction\tTB ¦ Direction RL  ¦ style a:#fff; ¦ style ¦ classDef x fill:#f00; ¦ class a b',
  'linkStyle 0 ¦ click a "x" ¦ click ¦ href ¦ call ¦ default ¦ accTitle: x ¦ accDescr { ¦ acc_title ¦ accTitle',
  'accDescr: y ¦ state ¦ loop ¦ note ¦ init ¦ wrap ¦ config: ¦ --- ¦ ---\n ¦ o--o ¦ x--x',
)

/** Arrows, brackets, separators. */
const separators = parts(
  '--> ¦ ==> ¦ -.-> ¦ ~~~ ¦ <--> ¦ -- ¦ --x ¦ ->> ¦ ||--o{ ¦ ::: ¦ a:::b ¦ : ¦ :  ¦ :: ¦ ; ¦ ;; ¦ , ¦ [ ¦ ] ¦ (',
  ') ¦ { ¦ } ¦ [[ ¦ ]] ¦ (( ¦ )) ¦ {{ ¦ }} ¦ [/ ¦ /] ¦ | ¦ || ¦ & ¦ @ ¦ @{ shape: x } ¦ < ¦ > ¦ << ¦ >> ¦ /',
  '\\ ¦ \\n ¦ \\\\ ¦ \\" ¦ \\u{41} ¦ \n ¦ \r\n ¦ \t ¦ <br> ¦ <br/> ¦ % ¦ %%',
)

/** Quotes and codes. */
const codes = parts(
  '" ¦ \' ¦ ` ¦ "` ¦ `" ¦ """ ¦ “ ¦ ” ¦ « ¦ # ¦ #35; ¦ #quot; ¦ #lt; ¦ #amp; ¦ ## ¦ #x26; ¦ #9829; ¦ &lt;',
  '&amp; ¦ &amp;lt; ¦ &#60; ¦ &#x3c; ¦ &nbsp; ¦ ﬂ° ¦ ¶ß ¦ ﬂ°°35¶ß ¦ ﬂ ¦ ° ¦ ¶ ¦ ß ¦ %22 ¦ ${x}',
)

/** Directives, HTML, Markdown, mathematics, icons. */
const markup = parts(
  '%%{init}%% ¦ %%{init: {"theme":"forest"}}%% ¦ %%{wrap}%% ¦ %%{ ¦ }%% ¦ %% comment ¦ {"a":1} ¦ ${alert(1)}',
  '<img src=x onerror=alert(1)> ¦ <script>alert(1)</script> ¦ <b> ¦ </b> ¦ <i class="fa"> ¦ <a href="x"> ¦ <!--',
  '<a href="javascript:alert(1)">x</a> ¦ javascript:alert(1) ¦ <svg onload=alert(1)> ¦ </foreignObject>',
  '</svg> ¦ </style> ¦ <style>*{display:none}</style> ¦ <iframe src="//x"> ¦ <div ¦ --> ¦ <![CDATA[ ¦ ]]> ¦ <p>',
  '</p> ¦ *em* ¦ **bold** ¦ _u_ ¦ __x__ ¦ ~~s~~ ¦ *  ¦ -  ¦ +  ¦ 1.  ¦ 2)  ¦ #  ¦ >  ¦ =  ¦ ![i](x.png)',
  '[l](x) ¦ $$x$$ ¦ $$ ¦ $ ¦ \\(x\\) ¦ fa:fa-car ¦ fab:fa-github ¦ fas:fa-x ¦ fa: ¦ fa- ¦ ::icon(fa fa-x)',
  'mdi:x',
)

/** Names of JavaScript. */
const names = parts('__proto__ ¦ constructor ¦ prototype ¦ toString ¦ hasOwnProperty ¦ null ¦ undefined ¦ true ¦ NaN')

/** Writing: right to left, pictures, marks, what cannot be seen, halves of characters. */
const writing = parts(
  'שלום ¦ مرحبا ¦ \u202Ertl\u202C ¦ \u2067 ¦ \u2069 ¦ \u200F ¦ 🤩 ¦ 👩‍🏫 ¦ 🇩🇪 ¦ ❤️ ¦ 👍🏽 ¦ Z͑͗a̴l ¦ e\u0301',
  '\u0301 ¦ \u200B ¦ \u200C ¦ \u200D ¦ \u2060 ¦ \uFEFF ¦ \u00AD ¦ \u00A0 ¦ \u3000 ¦ \u2028 ¦ \u2029 ¦ \u0085',
  '\uFFFD ¦ \0 ¦ \u0001 ¦ \u0007 ¦ \b ¦ \v ¦ \f ¦ \u001B[31m ¦ \u007F ¦ \u009F ¦ \uD800 ¦ \uDC00 ¦ \uDBFF',
  '\uFFFF ¦ ａ ¦ 𝒳 ¦ 中文 ¦ 中文中文中文中文中文中文中文 ¦ Donaudampfschifffahrtsgesellschaftskapitän',
  'http://x.io:80/p?q=1&r=2#f',
)

const hostileParts: readonly string[] = [keywords, separators, codes, markup, names, writing].flat()

function parts(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((it) => it.split(' ¦ '))
}
