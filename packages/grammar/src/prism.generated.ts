// Written by `npm run generate` from the vocabulary of the language. Do not edit.
// oxlint-disable no-useless-escape -- These expressions are written as for other engines, too.
import type { PrismGrammar } from './prism-grammar.ts'

/** A new grammar for Prism. */
export function prismGrammar(): PrismGrammar {
  return {
    quoted: {
      pattern:
        /"""[^]*?(?:"""|$(?![^]))|"(?:\\.?|[^\\"\r\n])*?(?:"|$|(?=(?<![ \t])[ \t]+\{[ \t]*$))|[\u{201C}-\u{201F}](?:\\.?|[^\\"\u{201C}-\u{201F}\r\n])*?(?:["\u{201C}-\u{201F}]|$|(?=(?<![ \t])[ \t]+\{[ \t]*$))|\/\/[^\r\n]*|\/\*[^]*?(?:\*\/|$(?![^]))/mu,
      inside: { comment: /^\/[^]*/, string: /^[^]+/ },
    },
    'class-name': {
      pattern:
        /((?:^|[{};])[^\S\r\n]*(?:persona[^\S\r\n]+|mentor[^\S\r\n]+|ally[^\S\r\n]+|competitor[^\S\r\n]+|channel[^\S\r\n]+(?!(?:broadcast)(?![\p{L}\p{M}\p{N}_\-]|\.[\p{L}_]))))[\p{L}_][\p{L}\p{M}\p{N}_\-]*(?![\p{L}\p{M}\p{N}_\-]|\.[\p{L}_])/mu,
      lookbehind: true,
      greedy: true,
    },
    function: {
      pattern:
        /((?:^|[{};])[^\S\r\n]*(?:journey[^\S\r\n]+(?!(?:for|as|state|improves|during|patience)(?![\p{L}\p{M}\p{N}_\-]|\.[\p{L}_]))|promise[^\S\r\n]+(?!(?:by)(?![\p{L}\p{M}\p{N}_\-]|\.[\p{L}_]))|phase[^\S\r\n]+(?!(?:as|reach)(?![\p{L}\p{M}\p{N}_\-]|\.[\p{L}_]))|step[^\S\r\n]+(?!(?:expected|by|to|from|with|without|via|for|within|after|takes|every|during|recovers)(?![\p{L}\p{M}\p{N}_\-]|\.[\p{L}_]))|maybe[^\S\r\n]+(?!(?:rate)(?![\p{L}\p{M}\p{N}_\-]|\.[\p{L}_]))))[\p{L}_][\p{L}\p{M}\p{N}_\-]*(?![\p{L}\p{M}\p{N}_\-]|\.[\p{L}_])/mu,
      lookbehind: true,
      greedy: true,
    },
    words: [
      {
        pattern:
          /((?<![\p{L}\p{M}\p{N}_\-.])(?:via)[^\S\r\n]+)[\p{L}_][\p{L}\p{M}\p{N}_\-]*(?:[^\S\r\n]*,[^\S\r\n]*[\p{L}_][\p{L}\p{M}\p{N}_\-]*){0,99}/mu,
        lookbehind: true,
        inside: {
          constant:
            /(?<![\p{L}\p{M}\p{N}_\-.])(store|web|app|email|phone|sms|chat|letter|visit|counter|event|partner|ad|social)(?![\p{L}\p{M}\p{N}_\-]|\.[\p{L}_])/mu,
          punctuation: /,/,
        },
      },
      {
        pattern:
          /((?<![\p{L}\p{M}\p{N}_\-.])(?:state)[^\S\r\n]+)[\p{L}_][\p{L}\p{M}\p{N}_\-]*(?:[^\S\r\n]*,[^\S\r\n]*[\p{L}_][\p{L}\p{M}\p{N}_\-]*){0,99}/mu,
        lookbehind: true,
        inside: {
          constant: /(?<![\p{L}\p{M}\p{N}_\-.])(current|future)(?![\p{L}\p{M}\p{N}_\-]|\.[\p{L}_])/mu,
          punctuation: /,/,
        },
      },
      {
        pattern:
          /((?<![\p{L}\p{M}\p{N}_\-.])(?:as)[^\S\r\n]+)[\p{L}_][\p{L}\p{M}\p{N}_\-]*(?:[^\S\r\n]*,[^\S\r\n]*[\p{L}_][\p{L}\p{M}\p{N}_\-]*){0,99}/mu,
        lookbehind: true,
        inside: {
          constant:
            /(?<![\p{L}\p{M}\p{N}_\-.])(awareness|consideration|purchase|onboarding|use|service|loyalty|advocacy)(?![\p{L}\p{M}\p{N}_\-]|\.[\p{L}_])/mu,
          punctuation: /,/,
        },
      },
      {
        pattern:
          /((?<![\p{L}\p{M}\p{N}_\-.])(?:loop)[^\S\r\n]+)[\p{L}_][\p{L}\p{M}\p{N}_\-]*(?:[^\S\r\n]*,[^\S\r\n]*[\p{L}_][\p{L}\p{M}\p{N}_\-]*){0,99}/mu,
        lookbehind: true,
        inside: {
          constant: /(?<![\p{L}\p{M}\p{N}_\-.])(transactional|emotional|advocacy)(?![\p{L}\p{M}\p{N}_\-]|\.[\p{L}_])/mu,
          punctuation: /,/,
        },
      },
      {
        pattern:
          /((?<![\p{L}\p{M}\p{N}_\-.])(?:for)[^\S\r\n]+)[\p{L}_][\p{L}\p{M}\p{N}_\-]*(?:[^\S\r\n]*,[^\S\r\n]*[\p{L}_][\p{L}\p{M}\p{N}_\-]*){0,99}/mu,
        lookbehind: true,
        inside: {
          constant:
            /(?<![\p{L}\p{M}\p{N}_\-.])(information|question|advice|sale|order|confirmation|billing|delivery|appointment|reminder|support|care|feedback|recovery|complaint)(?![\p{L}\p{M}\p{N}_\-]|\.[\p{L}_])/mu,
          punctuation: /,/,
        },
      },
      {
        pattern:
          /((?<![\p{L}\p{M}\p{N}_\-.])(?:effort|impact)[^\S\r\n]+)[\p{L}_][\p{L}\p{M}\p{N}_\-]*(?:[^\S\r\n]*,[^\S\r\n]*[\p{L}_][\p{L}\p{M}\p{N}_\-]*){0,99}/mu,
        lookbehind: true,
        inside: {
          constant: /(?<![\p{L}\p{M}\p{N}_\-.])(low|medium|high)(?![\p{L}\p{M}\p{N}_\-]|\.[\p{L}_])/mu,
          punctuation: /,/,
        },
      },
      {
        pattern:
          /((?<![\p{L}\p{M}\p{N}_\-.])(?:status)[^\S\r\n]+)[\p{L}_][\p{L}\p{M}\p{N}_\-]*(?:[^\S\r\n]*,[^\S\r\n]*[\p{L}_][\p{L}\p{M}\p{N}_\-]*){0,99}/mu,
        lookbehind: true,
        inside: {
          constant: /(?<![\p{L}\p{M}\p{N}_\-.])(idea|planned|doing|done)(?![\p{L}\p{M}\p{N}_\-]|\.[\p{L}_])/mu,
          punctuation: /,/,
        },
      },
      {
        pattern:
          /((?<![\p{L}\p{M}\p{N}_\-.])(?:from)[^\S\r\n]+)[\p{L}_][\p{L}\p{M}\p{N}_\-]*(?:[^\S\r\n]*,[^\S\r\n]*[\p{L}_][\p{L}\p{M}\p{N}_\-]*){0,99}/mu,
        lookbehind: true,
        inside: {
          constant:
            /(?<![\p{L}\p{M}\p{N}_\-.])(interview|observation|survey|mystery-shopping|analytics|assumption)(?![\p{L}\p{M}\p{N}_\-]|\.[\p{L}_])/mu,
          punctuation: /,/,
        },
      },
    ],
    keyword: {
      pattern:
        /((?:^|[{};])[^\S\r\n]*)(?:import|persona|goal|doubts|mentor|reachable|ally|competitor|channel|journey|promise|phase|loop|reviewed|step|silence|maybe|metric|why-not|wow|pain|truth|difference|versus|milestone|failure|refusal|opportunity|story|share|cta|expects|keeps|breaks|collects|evidence)(?![\p{L}\p{M}\p{N}_\-]|\.[\p{L}_])/mu,
      lookbehind: true,
      greedy: true,
    },
    clause: {
      pattern:
        /(?<![\p{L}\p{M}\p{N}_\-.])(from|as|via|broadcast|for|state|improves|during|patience|by|reach|to|rate|every|expected|with|without|within|after|takes|recovers|target|effort|impact|just-because|ref|repaired-by|offers|status|answered|gives)(?![\p{L}\p{M}\p{N}_\-]|\.[\p{L}_])/mu,
      alias: 'attr-name',
    },
    date: {
      pattern: /(?<![\p{L}\p{M}\p{N}_\-.+\u{2212}])\d{4}-\d{2}-\d{2}(?![\p{L}\p{M}\p{N}_\-])/mu,
      alias: 'number',
    },
    duration: {
      pattern: /(?<![\p{L}\p{M}\p{N}_\-.+\u{2212}])\d[\d_]*(?:\.\d+)?(min|mo|h|d|w|y)(?![\p{L}\p{M}\p{N}_\-])/mu,
      alias: 'number',
    },
    percentage: { pattern: /(?<![\p{L}\p{M}\p{N}_\-.+\u{2212}])[+\-\u{2212}]?\d[\d_]*(?:\.\d+)?%/mu, alias: 'number' },
    emotion: {
      pattern: /(?<![\p{L}\p{M}\p{N}_\-.+\u{2212}])[+\-\u{2212}]\d+(?![\d_.%])(?![\p{L}\p{M}\p{N}_\-])/mu,
      alias: 'number',
    },
    number: {
      pattern: /(?<![\p{L}\p{M}\p{N}_\-.+\u{2212}])[+\-\u{2212}]?\d[\d_]*(?:\.\d+)?(?![\p{L}\p{M}\p{N}_\-])/mu,
    },
    punctuation: { pattern: /[{},;]/ },
  }
}
