// Written by `npm run generate` from the vocabulary of the language. Do not edit.
import type { TextMateGrammar } from './textmate-grammar.ts'

/** The TextMate grammar. */
export const textmate: TextMateGrammar = {
  name: 'journey',
  displayName: 'Journey',
  scopeName: 'source.journey',
  fileTypes: ['journey'],
  patterns: [{ include: '#statements' }],
  repository: {
    statements: {
      patterns: [
        { include: '#endless' },
        { include: '#comments' },
        { include: '#braces' },
        { include: '#statement-import' },
        { include: '#statement-persona' },
        { include: '#statement-goal' },
        { include: '#statement-doubts' },
        { include: '#statement-mentor' },
        { include: '#statement-reachable' },
        { include: '#statement-ally' },
        { include: '#statement-competitor' },
        { include: '#statement-channel' },
        { include: '#statement-journey' },
        { include: '#statement-promise' },
        { include: '#statement-phase' },
        { include: '#statement-loop' },
        { include: '#statement-reviewed' },
        { include: '#statement-step' },
        { include: '#statement-silence' },
        { include: '#statement-maybe' },
        { include: '#statement-metric' },
        { include: '#statement-why-not' },
        { include: '#statement-wow' },
        { include: '#statement-pain' },
        { include: '#statement-truth' },
        { include: '#statement-difference' },
        { include: '#statement-versus' },
        { include: '#statement-milestone' },
        { include: '#statement-failure' },
        { include: '#statement-refusal' },
        { include: '#statement-opportunity' },
        { include: '#statement-story' },
        { include: '#statement-share' },
        { include: '#statement-cta' },
        { include: '#statement-expects' },
        { include: '#statement-keeps' },
        { include: '#statement-breaks' },
        { include: '#statement-collects' },
        { include: '#statement-evidence' },
        { include: '#clause-line' },
        { include: '#junk' },
      ],
    },
    'statement-import': {
      begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(import)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
      beginCaptures: { '1': { name: 'keyword.control.import.journey' } },
      end: '(?=[{};])|$',
      patterns: [
        {
          match:
            '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(as)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])(?:\\s+(?!(?:from|as)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))([\\p{L}_][\\p{L}\\p{M}\\p{N}_\\-]*)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))?',
          captures: {
            '1': { name: 'keyword.other.clause.journey' },
            '2': { name: 'entity.name.function.journey.journey' },
          },
        },
        {
          match: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(from|as)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          captures: { '1': { name: 'keyword.other.clause.journey' } },
        },
        { include: '#values' },
      ],
    },
    'statement-persona': {
      begin:
        '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(persona)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])(?:\\s+([\\p{L}_][\\p{L}\\p{M}\\p{N}_\\-]*)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))?',
      beginCaptures: {
        '1': { name: 'keyword.control.persona.journey' },
        '2': { name: 'entity.name.type.persona.journey' },
      },
      end: '(?=[{};])|$',
      patterns: [{ include: '#values' }],
    },
    'statement-goal': {
      begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(goal)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
      beginCaptures: { '1': { name: 'keyword.control.goal.journey' } },
      end: '(?=[{};])|$',
      patterns: [{ include: '#values' }],
    },
    'statement-doubts': {
      begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(doubts)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
      beginCaptures: { '1': { name: 'keyword.control.doubts.journey' } },
      end: '(?=[{};])|$',
      patterns: [
        {
          match: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(answered)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          captures: { '1': { name: 'keyword.other.clause.journey' } },
        },
        { include: '#values' },
      ],
    },
    'statement-mentor': {
      begin:
        '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(mentor)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])(?:\\s+([\\p{L}_][\\p{L}\\p{M}\\p{N}_\\-]*)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))?',
      beginCaptures: {
        '1': { name: 'keyword.control.mentor.journey' },
        '2': { name: 'entity.name.type.mentor.journey' },
      },
      end: '(?=[{};])|$',
      patterns: [{ include: '#values' }],
    },
    'statement-reachable': {
      begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(reachable)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
      beginCaptures: { '1': { name: 'keyword.control.reachable.journey' } },
      end: '(?=[{};])|$',
      patterns: [
        {
          begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(via)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          beginCaptures: { '1': { name: 'keyword.other.clause.journey' } },
          end: '(?=[{};])|$|(?=(?<![\\p{L}\\p{M}\\p{N}_\\-.])(?:via)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))',
          patterns: [
            {
              match:
                '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(store|web|app|email|phone|sms|chat|letter|visit|counter|event|partner|ad|social)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
              captures: { '1': { name: 'constant.language.channel.journey' } },
            },
            { include: '#values' },
          ],
        },
        {
          match: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(via)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          captures: { '1': { name: 'keyword.other.clause.journey' } },
        },
        { include: '#values' },
      ],
    },
    'statement-ally': {
      begin:
        '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(ally)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])(?:\\s+([\\p{L}_][\\p{L}\\p{M}\\p{N}_\\-]*)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))?',
      beginCaptures: { '1': { name: 'keyword.control.ally.journey' }, '2': { name: 'entity.name.type.ally.journey' } },
      end: '(?=[{};])|$',
      patterns: [{ include: '#values' }],
    },
    'statement-competitor': {
      begin:
        '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(competitor)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])(?:\\s+([\\p{L}_][\\p{L}\\p{M}\\p{N}_\\-]*)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))?',
      beginCaptures: {
        '1': { name: 'keyword.control.competitor.journey' },
        '2': { name: 'entity.name.type.competitor.journey' },
      },
      end: '(?=[{};])|$',
      patterns: [{ include: '#values' }],
    },
    'statement-channel': {
      begin:
        '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(channel)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])(?:\\s+(?!(?:broadcast)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))([\\p{L}_][\\p{L}\\p{M}\\p{N}_\\-]*)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))?',
      beginCaptures: {
        '1': { name: 'keyword.control.channel.journey' },
        '2': { name: 'entity.name.type.channel.journey' },
      },
      end: '(?=[{};])|$',
      patterns: [
        {
          match: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(broadcast)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          captures: { '1': { name: 'keyword.other.clause.journey' } },
        },
        { include: '#values' },
      ],
    },
    'statement-journey': {
      begin:
        '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(journey)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])(?:\\s+(?!(?:for|as|state|improves|during|patience)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))([\\p{L}_][\\p{L}\\p{M}\\p{N}_\\-]*)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))?',
      beginCaptures: {
        '1': { name: 'keyword.control.journey.journey' },
        '2': { name: 'entity.name.function.journey.journey' },
      },
      end: '(?=[{};])|$',
      patterns: [
        {
          begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(state)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          beginCaptures: { '1': { name: 'keyword.other.clause.journey' } },
          end: '(?=[{};])|$|(?=(?<![\\p{L}\\p{M}\\p{N}_\\-.])(?:for|as|state|improves|during|patience)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))',
          patterns: [
            {
              match: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(current|future)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
              captures: { '1': { name: 'constant.language.state.journey' } },
            },
            { include: '#values' },
          ],
        },
        {
          match:
            '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(for|as|state|improves|during|patience)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          captures: { '1': { name: 'keyword.other.clause.journey' } },
        },
        { include: '#values' },
      ],
    },
    'statement-promise': {
      begin:
        '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(promise)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])(?:\\s+(?!(?:by)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))([\\p{L}_][\\p{L}\\p{M}\\p{N}_\\-]*)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))?',
      beginCaptures: {
        '1': { name: 'keyword.control.promise.journey' },
        '2': { name: 'entity.name.function.promise.journey' },
      },
      end: '(?=[{};])|$',
      patterns: [
        {
          match: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(by)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          captures: { '1': { name: 'keyword.other.clause.journey' } },
        },
        { include: '#values' },
      ],
    },
    'statement-phase': {
      begin:
        '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(phase)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])(?:\\s+(?!(?:as|reach)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))([\\p{L}_][\\p{L}\\p{M}\\p{N}_\\-]*)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))?',
      beginCaptures: {
        '1': { name: 'keyword.control.phase.journey' },
        '2': { name: 'entity.name.function.phase.journey' },
      },
      end: '(?=[{};])|$',
      patterns: [
        {
          begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(as)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          beginCaptures: { '1': { name: 'keyword.other.clause.journey' } },
          end: '(?=[{};])|$|(?=(?<![\\p{L}\\p{M}\\p{N}_\\-.])(?:as|reach)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))',
          patterns: [
            {
              match:
                '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(awareness|consideration|purchase|onboarding|use|service|loyalty|advocacy)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
              captures: { '1': { name: 'constant.language.stage.journey' } },
            },
            { include: '#values' },
          ],
        },
        {
          match: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(as|reach)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          captures: { '1': { name: 'keyword.other.clause.journey' } },
        },
        { include: '#values' },
      ],
    },
    'statement-loop': {
      begin:
        '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(loop)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])(?:\\s+(transactional|emotional|advocacy)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))?',
      beginCaptures: {
        '1': { name: 'keyword.control.loop.journey' },
        '2': { name: 'constant.language.loop-kind.journey' },
      },
      end: '(?=[{};])|$',
      patterns: [
        {
          match: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(from|to|rate)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          captures: { '1': { name: 'keyword.other.clause.journey' } },
        },
        { include: '#values' },
      ],
    },
    'statement-reviewed': {
      begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(reviewed)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
      beginCaptures: { '1': { name: 'keyword.control.reviewed.journey' } },
      end: '(?=[{};])|$',
      patterns: [
        {
          match: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(every)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          captures: { '1': { name: 'keyword.other.clause.journey' } },
        },
        { include: '#values' },
      ],
    },
    'statement-step': {
      begin:
        '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(step)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])(?:\\s+(?!(?:expected|by|to|from|with|without|via|for|within|after|takes|every|during|recovers)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))([\\p{L}_][\\p{L}\\p{M}\\p{N}_\\-]*)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))?',
      beginCaptures: {
        '1': { name: 'keyword.control.step.journey' },
        '2': { name: 'entity.name.function.step.journey' },
      },
      end: '(?=[{};])|$',
      patterns: [
        {
          begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(via)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          beginCaptures: { '1': { name: 'keyword.other.clause.journey' } },
          end: '(?=[{};])|$|(?=(?<![\\p{L}\\p{M}\\p{N}_\\-.])(?:expected|by|to|from|with|without|via|for|within|after|takes|every|during|recovers)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))',
          patterns: [
            {
              match:
                '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(store|web|app|email|phone|sms|chat|letter|visit|counter|event|partner|ad|social)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
              captures: { '1': { name: 'constant.language.channel.journey' } },
            },
            { include: '#values' },
          ],
        },
        {
          begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(for)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          beginCaptures: { '1': { name: 'keyword.other.clause.journey' } },
          end: '(?=[{};])|$|(?=(?<![\\p{L}\\p{M}\\p{N}_\\-.])(?:expected|by|to|from|with|without|via|for|within|after|takes|every|during|recovers)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))',
          patterns: [
            {
              match:
                '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(information|question|advice|sale|order|confirmation|billing|delivery|appointment|reminder|support|care|feedback|recovery|complaint)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
              captures: { '1': { name: 'constant.language.purpose.journey' } },
            },
            { include: '#values' },
          ],
        },
        {
          match:
            '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(expected|by|to|from|with|without|via|for|within|after|takes|every|during|recovers)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          captures: { '1': { name: 'keyword.other.clause.journey' } },
        },
        { include: '#emotions' },
        { include: '#values' },
      ],
    },
    'statement-silence': {
      begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(silence)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
      beginCaptures: { '1': { name: 'keyword.control.silence.journey' } },
      end: '(?=[{};])|$',
      patterns: [{ include: '#values' }],
    },
    'statement-maybe': {
      begin:
        '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(maybe)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])(?:\\s+(?!(?:rate)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))([\\p{L}_][\\p{L}\\p{M}\\p{N}_\\-]*)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))?',
      beginCaptures: {
        '1': { name: 'keyword.control.maybe.journey' },
        '2': { name: 'entity.name.function.maybe.journey' },
      },
      end: '(?=[{};])|$',
      patterns: [
        {
          match: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(rate)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          captures: { '1': { name: 'keyword.other.clause.journey' } },
        },
        { include: '#values' },
      ],
    },
    'statement-metric': {
      begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(metric)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
      beginCaptures: { '1': { name: 'keyword.control.metric.journey' } },
      end: '(?=[{};])|$',
      patterns: [
        {
          match: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(target)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          captures: { '1': { name: 'keyword.other.clause.journey' } },
        },
        { include: '#values' },
      ],
    },
    'statement-why-not': {
      begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(why-not)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
      beginCaptures: { '1': { name: 'keyword.control.why-not.journey' } },
      end: '(?=[{};])|$',
      patterns: [{ include: '#values' }],
    },
    'statement-wow': {
      begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(wow)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
      beginCaptures: { '1': { name: 'keyword.control.wow.journey' } },
      end: '(?=[{};])|$',
      patterns: [
        {
          begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(effort)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          beginCaptures: { '1': { name: 'keyword.other.clause.journey' } },
          end: '(?=[{};])|$|(?=(?<![\\p{L}\\p{M}\\p{N}_\\-.])(?:by|effort|impact|just-because)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))',
          patterns: [
            {
              match: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(low|medium|high)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
              captures: { '1': { name: 'constant.language.level.journey' } },
            },
            { include: '#values' },
          ],
        },
        {
          begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(impact)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          beginCaptures: { '1': { name: 'keyword.other.clause.journey' } },
          end: '(?=[{};])|$|(?=(?<![\\p{L}\\p{M}\\p{N}_\\-.])(?:by|effort|impact|just-because)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))',
          patterns: [
            {
              match: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(low|medium|high)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
              captures: { '1': { name: 'constant.language.level.journey' } },
            },
            { include: '#values' },
          ],
        },
        {
          match:
            '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(by|effort|impact|just-because)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          captures: { '1': { name: 'keyword.other.clause.journey' } },
        },
        { include: '#values' },
      ],
    },
    'statement-pain': {
      begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(pain)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
      beginCaptures: { '1': { name: 'keyword.control.pain.journey' } },
      end: '(?=[{};])|$',
      patterns: [
        {
          match: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(ref)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          captures: { '1': { name: 'keyword.other.clause.journey' } },
        },
        { include: '#values' },
      ],
    },
    'statement-truth': {
      begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(truth)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
      beginCaptures: { '1': { name: 'keyword.control.truth.journey' } },
      end: '(?=[{};])|$',
      patterns: [{ include: '#values' }],
    },
    'statement-difference': {
      begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(difference)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
      beginCaptures: { '1': { name: 'keyword.control.difference.journey' } },
      end: '(?=[{};])|$',
      patterns: [{ include: '#values' }],
    },
    'statement-versus': {
      begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(versus)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
      beginCaptures: { '1': { name: 'keyword.control.versus.journey' } },
      end: '(?=[{};])|$',
      patterns: [{ include: '#emotions' }, { include: '#values' }],
    },
    'statement-milestone': {
      begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(milestone)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
      beginCaptures: { '1': { name: 'keyword.control.milestone.journey' } },
      end: '(?=[{};])|$',
      patterns: [{ include: '#values' }],
    },
    'statement-failure': {
      begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(failure)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
      beginCaptures: { '1': { name: 'keyword.control.failure.journey' } },
      end: '(?=[{};])|$',
      patterns: [
        {
          match: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(repaired-by|within|ref)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          captures: { '1': { name: 'keyword.other.clause.journey' } },
        },
        { include: '#values' },
      ],
    },
    'statement-refusal': {
      begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(refusal)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
      beginCaptures: { '1': { name: 'keyword.control.refusal.journey' } },
      end: '(?=[{};])|$',
      patterns: [
        {
          match: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(offers)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          captures: { '1': { name: 'keyword.other.clause.journey' } },
        },
        { include: '#values' },
      ],
    },
    'statement-opportunity': {
      begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(opportunity)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
      beginCaptures: { '1': { name: 'keyword.control.opportunity.journey' } },
      end: '(?=[{};])|$',
      patterns: [
        {
          begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(effort)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          beginCaptures: { '1': { name: 'keyword.other.clause.journey' } },
          end: '(?=[{};])|$|(?=(?<![\\p{L}\\p{M}\\p{N}_\\-.])(?:by|effort|impact|status|ref)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))',
          patterns: [
            {
              match: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(low|medium|high)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
              captures: { '1': { name: 'constant.language.level.journey' } },
            },
            { include: '#values' },
          ],
        },
        {
          begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(impact)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          beginCaptures: { '1': { name: 'keyword.other.clause.journey' } },
          end: '(?=[{};])|$|(?=(?<![\\p{L}\\p{M}\\p{N}_\\-.])(?:by|effort|impact|status|ref)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))',
          patterns: [
            {
              match: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(low|medium|high)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
              captures: { '1': { name: 'constant.language.level.journey' } },
            },
            { include: '#values' },
          ],
        },
        {
          begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(status)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          beginCaptures: { '1': { name: 'keyword.other.clause.journey' } },
          end: '(?=[{};])|$|(?=(?<![\\p{L}\\p{M}\\p{N}_\\-.])(?:by|effort|impact|status|ref)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))',
          patterns: [
            {
              match: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(idea|planned|doing|done)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
              captures: { '1': { name: 'constant.language.status.journey' } },
            },
            { include: '#values' },
          ],
        },
        {
          match: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(by|effort|impact|status|ref)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          captures: { '1': { name: 'keyword.other.clause.journey' } },
        },
        { include: '#values' },
      ],
    },
    'statement-story': {
      begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(story)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
      beginCaptures: { '1': { name: 'keyword.control.story.journey' } },
      end: '(?=[{};])|$',
      patterns: [{ include: '#values' }],
    },
    'statement-share': {
      begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(share)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
      beginCaptures: { '1': { name: 'keyword.control.share.journey' } },
      end: '(?=[{};])|$',
      patterns: [
        {
          begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(via)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          beginCaptures: { '1': { name: 'keyword.other.clause.journey' } },
          end: '(?=[{};])|$|(?=(?<![\\p{L}\\p{M}\\p{N}_\\-.])(?:via)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))',
          patterns: [
            {
              match:
                '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(store|web|app|email|phone|sms|chat|letter|visit|counter|event|partner|ad|social)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
              captures: { '1': { name: 'constant.language.channel.journey' } },
            },
            { include: '#values' },
          ],
        },
        {
          match: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(via)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          captures: { '1': { name: 'keyword.other.clause.journey' } },
        },
        { include: '#values' },
      ],
    },
    'statement-cta': {
      begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(cta)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
      beginCaptures: { '1': { name: 'keyword.control.cta.journey' } },
      end: '(?=[{};])|$',
      patterns: [{ include: '#values' }],
    },
    'statement-expects': {
      begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(expects)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
      beginCaptures: { '1': { name: 'keyword.control.expects.journey' } },
      end: '(?=[{};])|$',
      patterns: [{ include: '#values' }],
    },
    'statement-keeps': {
      begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(keeps)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
      beginCaptures: { '1': { name: 'keyword.control.keeps.journey' } },
      end: '(?=[{};])|$',
      patterns: [{ include: '#values' }],
    },
    'statement-breaks': {
      begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(breaks)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
      beginCaptures: { '1': { name: 'keyword.control.breaks.journey' } },
      end: '(?=[{};])|$',
      patterns: [{ include: '#values' }],
    },
    'statement-collects': {
      begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(collects)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
      beginCaptures: { '1': { name: 'keyword.control.collects.journey' } },
      end: '(?=[{};])|$',
      patterns: [
        {
          match: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(gives)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          captures: { '1': { name: 'keyword.other.clause.journey' } },
        },
        { include: '#values' },
      ],
    },
    'statement-evidence': {
      begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(evidence)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
      beginCaptures: { '1': { name: 'keyword.control.evidence.journey' } },
      end: '(?=[{};])|$',
      patterns: [
        {
          begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(from)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          beginCaptures: { '1': { name: 'keyword.other.clause.journey' } },
          end: '(?=[{};])|$|(?=(?<![\\p{L}\\p{M}\\p{N}_\\-.])(?:from)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))',
          patterns: [
            {
              match:
                '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(interview|observation|survey|mystery-shopping|analytics|assumption)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
              captures: { '1': { name: 'constant.language.source.journey' } },
            },
            { include: '#values' },
          ],
        },
        {
          match: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(from)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          captures: { '1': { name: 'keyword.other.clause.journey' } },
        },
        { include: '#values' },
      ],
    },
    'clause-line': {
      begin:
        '(?=(?<![\\p{L}\\p{M}\\p{N}_\\-.])(for|as|state|improves|during|patience|reach|expected|by|to|from|with|without|via|within|after|takes|every|recovers|rate)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))',
      end: '(?=[{};])|$',
      patterns: [
        {
          begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(for)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          beginCaptures: { '1': { name: 'keyword.other.clause.journey' } },
          end: '(?=[{};])|$|(?=(?<![\\p{L}\\p{M}\\p{N}_\\-.])(?:for|as|state|improves|during|patience|reach|expected|by|to|from|with|without|via|within|after|takes|every|recovers|rate)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))',
          patterns: [
            {
              match:
                '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(information|question|advice|sale|order|confirmation|billing|delivery|appointment|reminder|support|care|feedback|recovery|complaint)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
              captures: { '1': { name: 'constant.language.purpose.journey' } },
            },
            { include: '#values' },
          ],
        },
        {
          begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(as)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          beginCaptures: { '1': { name: 'keyword.other.clause.journey' } },
          end: '(?=[{};])|$|(?=(?<![\\p{L}\\p{M}\\p{N}_\\-.])(?:for|as|state|improves|during|patience|reach|expected|by|to|from|with|without|via|within|after|takes|every|recovers|rate)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))',
          patterns: [
            {
              match:
                '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(awareness|consideration|purchase|onboarding|use|service|loyalty|advocacy)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
              captures: { '1': { name: 'constant.language.stage.journey' } },
            },
            { include: '#values' },
          ],
        },
        {
          begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(state)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          beginCaptures: { '1': { name: 'keyword.other.clause.journey' } },
          end: '(?=[{};])|$|(?=(?<![\\p{L}\\p{M}\\p{N}_\\-.])(?:for|as|state|improves|during|patience|reach|expected|by|to|from|with|without|via|within|after|takes|every|recovers|rate)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))',
          patterns: [
            {
              match: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(current|future)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
              captures: { '1': { name: 'constant.language.state.journey' } },
            },
            { include: '#values' },
          ],
        },
        {
          begin: '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(via)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          beginCaptures: { '1': { name: 'keyword.other.clause.journey' } },
          end: '(?=[{};])|$|(?=(?<![\\p{L}\\p{M}\\p{N}_\\-.])(?:for|as|state|improves|during|patience|reach|expected|by|to|from|with|without|via|within|after|takes|every|recovers|rate)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_]))',
          patterns: [
            {
              match:
                '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(store|web|app|email|phone|sms|chat|letter|visit|counter|event|partner|ad|social)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
              captures: { '1': { name: 'constant.language.channel.journey' } },
            },
            { include: '#values' },
          ],
        },
        {
          match:
            '(?<![\\p{L}\\p{M}\\p{N}_\\-.])(for|as|state|improves|during|patience|reach|expected|by|to|from|with|without|via|within|after|takes|every|recovers|rate)(?![\\p{L}\\p{M}\\p{N}_\\-]|\\.[\\p{L}_])',
          captures: { '1': { name: 'keyword.other.clause.journey' } },
        },
        { include: '#emotions' },
        { include: '#values' },
      ],
    },
    junk: { begin: '(?=[^\\s\\x{A0}\\x{FEFF}{};])', end: '(?=[{};])|$', patterns: [{ include: '#values' }] },
    values: {
      patterns: [
        { include: '#comments' },
        { include: '#texts' },
        { include: '#numbers' },
        { include: '#references' },
        { include: '#commas' },
      ],
    },
    comments: {
      patterns: [
        {
          name: 'comment.line.documentation.journey',
          begin: '(///)',
          beginCaptures: { '1': { name: 'punctuation.definition.comment.journey' } },
          end: '$',
          patterns: [],
        },
        {
          name: 'comment.line.double-slash.journey',
          begin: '(//)',
          beginCaptures: { '1': { name: 'punctuation.definition.comment.journey' } },
          end: '$',
          patterns: [],
        },
        {
          name: 'comment.block.journey',
          begin: '(/\\*)',
          beginCaptures: { '1': { name: 'punctuation.definition.comment.begin.journey' } },
          end: '(\\*/)',
          endCaptures: { '1': { name: 'punctuation.definition.comment.end.journey' } },
          applyEndPatternLast: true,
          patterns: [{ include: '#endless' }],
        },
      ],
    },
    endless: { patterns: [{ match: '^.{20000,}$' }] },
    texts: {
      patterns: [
        {
          name: 'string.quoted.triple.journey',
          begin: '(""")',
          beginCaptures: { '1': { name: 'punctuation.definition.string.begin.journey' } },
          end: '(""")',
          endCaptures: { '1': { name: 'punctuation.definition.string.end.journey' } },
          applyEndPatternLast: true,
          patterns: [{ include: '#endless' }, { include: '#escapes' }],
        },
        {
          name: 'string.quoted.double.journey',
          begin: '(")',
          beginCaptures: { '1': { name: 'punctuation.definition.string.begin.journey' } },
          end: '(")|$|(?=(?<![ \\t])[ \\t]+\\{[ \\t]*$)',
          endCaptures: { '1': { name: 'punctuation.definition.string.end.journey' } },
          patterns: [{ include: '#escapes' }],
        },
        {
          name: 'string.quoted.other.journey',
          begin: '([\\x{201C}\\x{201D}\\x{201E}])',
          beginCaptures: { '1': { name: 'punctuation.definition.string.begin.journey' } },
          end: '(["\\x{201C}\\x{201D}])|$|(?=(?<![ \\t])[ \\t]+\\{[ \\t]*$)',
          endCaptures: { '1': { name: 'punctuation.definition.string.end.journey' } },
          patterns: [{ include: '#escapes' }],
        },
      ],
    },
    escapes: {
      patterns: [
        { name: 'constant.character.escape.journey', match: '\\\\(?:["\\\\nt]|u\\{[0-9A-Fa-f]{1,6}\\})' },
        { name: 'invalid.illegal.escape.journey', match: '\\\\.' },
      ],
    },
    emotions: {
      patterns: [
        {
          name: 'constant.numeric.emotion.journey',
          match:
            '(?<![\\p{L}\\p{M}\\p{N}_\\-.+\\x{2212}])(?:[+\\-\\x{2212}]\\d+|0)(?![\\d_.%])(?![\\p{L}\\p{M}\\p{N}_\\-])',
        },
      ],
    },
    numbers: {
      patterns: [
        {
          name: 'constant.numeric.date.journey',
          match: '(?<![\\p{L}\\p{M}\\p{N}_\\-.+\\x{2212}])\\d{4}-\\d{2}-\\d{2}(?![\\p{L}\\p{M}\\p{N}_\\-])',
        },
        {
          name: 'constant.numeric.duration.journey',
          match:
            '(?<![\\p{L}\\p{M}\\p{N}_\\-.+\\x{2212}])\\d[\\d_]*(?:\\.\\d+)?(min|mo|h|d|w|y)(?![\\p{L}\\p{M}\\p{N}_\\-])',
          captures: { '1': { name: 'keyword.other.unit.journey' } },
        },
        {
          name: 'constant.numeric.percentage.journey',
          match: '(?<![\\p{L}\\p{M}\\p{N}_\\-.+\\x{2212}])[+\\-\\x{2212}]?\\d[\\d_]*(?:\\.\\d+)?(%)',
          captures: { '1': { name: 'keyword.other.unit.journey' } },
        },
        {
          name: 'constant.numeric.journey',
          match:
            '(?<![\\p{L}\\p{M}\\p{N}_\\-.+\\x{2212}])[+\\-\\x{2212}]?\\d[\\d_]*(?:\\.\\d+)?(?![\\p{L}\\p{M}\\p{N}_\\-])',
        },
      ],
    },
    references: {
      patterns: [
        {
          match:
            '(?<![\\p{L}\\p{M}\\p{N}_\\-.])([\\p{L}_][\\p{L}\\p{M}\\p{N}_\\-]*)(?:(\\.)([\\p{L}_][\\p{L}\\p{M}\\p{N}_\\-]*))?',
          captures: {
            '1': { name: 'variable.other.journey' },
            '2': { name: 'punctuation.accessor.journey' },
            '3': { name: 'variable.other.journey' },
          },
        },
      ],
    },
    commas: { patterns: [{ name: 'punctuation.separator.comma.journey', match: ',' }] },
    braces: {
      patterns: [
        { name: 'punctuation.section.block.begin.journey', match: '\\{' },
        { name: 'punctuation.section.block.end.journey', match: '\\}' },
        { name: 'punctuation.terminator.statement.journey', match: ';' },
      ],
    },
  },
}
