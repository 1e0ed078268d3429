/** How a step begins that is written from inside the company: as a task of ours instead of something a customer lives. */
import type { Language } from '../../vocabulary/row.ts'

/** Words of one language, in lower case. */
export interface OwnWords {
  /**
   * What only we do, in the forms in which a task is written down. Words that are nouns as well are left out: “Offer” may
   * begin “Offer in the mail”.
   */
  readonly verbs: ReadonlySet<string | undefined>
  /** We. It takes a verb of ours behind it: customers say “we” too. */
  readonly pronouns: ReadonlySet<string | undefined>
}

/** The words of each language. */
export const ownWords: Readonly<Record<Language, OwnWords>> = {
  en: {
    verbs: words(
      'send dispatch deliver process register handle onboard convert upsell activate notify inform remind nurture',
    ),
    pronouns: words('we'),
  },
  nl: {
    verbs: words(
      'stuur sturen verstuur versturen verzend verzenden verwerk verwerken registreer registreren behandel behandelen activeer activeren converteer converteren informeer informeren benader benaderen',
    ),
    pronouns: words('wij we'),
  },
}

function words(list: string): ReadonlySet<string | undefined> {
  return new Set(list.split(' '))
}
