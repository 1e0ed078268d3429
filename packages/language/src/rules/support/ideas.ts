/** Where the rules about the experience come from. */
import type { Doc } from '../../vocabulary/row.ts'

/** An idea about what makes customers fans. */
export type Idea = 'fan' | 'promise' | 'mentor' | 'life' | 'people'

/** What each idea says, in a sentence. */
export const ideas: Readonly<Record<Idea, Doc>> = {
  fan: {
    en: 'Fans are made by taking pain away, breaking the silence, being different where it counts, and wow worth retelling.',
    nl: 'Fans maakt u door pijn weg te nemen, de stilte te doorbreken, anders te zijn waar het telt, en wow die het navertellen waard is.',
  },
  promise: {
    en: 'A promise is worth its proof, at the moments in which the customer decides, and from long before the purchase.',
    nl: 'Een belofte is haar bewijs waard, op de momenten waarop de klant beslist, en al ver voor de aankoop.',
  },
  mentor: {
    en: 'The customer is the hero. We are the mentor, who calls to adventure and does not vanish at the threshold.',
    nl: 'De klant is de held. U bent de mentor, die tot avontuur roept en niet verdwijnt op de drempel.',
  },
  life: {
    en: 'Most of the life of a customer has nothing to do with us; where it does, things also go wrong.',
    nl: 'Het grootste deel van het leven van een klant heeft niets met u te maken; en waar wel, gaat er ook iets mis.',
  },
  people: {
    en: 'People make fans, companies do not: one a day, with attention, a good no and a quick repair.',
    nl: 'Mensen maken fans, bedrijven niet: één per dag, met aandacht, een goed nee en een snelle reparatie.',
  },
}
