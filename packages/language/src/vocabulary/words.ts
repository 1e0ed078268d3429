import type { WordList } from './row.ts'

/** The stages of a journey, in their order: the funnel up to the purchase, then what makes a fan. */
export const stages = {
  title: { en: 'Stages', nl: 'Stadia' },
  words: [
    {
      word: 'awareness',
      dutch: 'bewustwording',
      doc: { en: 'The customer first hears of it.', nl: 'De klant hoort er voor het eerst van.' },
    },
    {
      word: 'consideration',
      dutch: 'overweging',
      doc: { en: 'The customer weighs and compares.', nl: 'De klant weegt af en vergelijkt.' },
    },
    { word: 'purchase', dutch: 'aankoop', doc: { en: 'The customer says yes.', nl: 'De klant zegt ja.' } },
    {
      word: 'onboarding',
      dutch: 'onboarding',
      doc: { en: 'The first steps after the yes.', nl: 'De eerste stappen na het ja.' },
    },
    { word: 'use', dutch: 'gebruik', doc: { en: 'The customer lives with it.', nl: 'De klant leeft ermee.' } },
    { word: 'service', dutch: 'service', doc: { en: 'The customer needs help.', nl: 'De klant heeft hulp nodig.' } },
    { word: 'loyalty', dutch: 'loyaliteit', doc: { en: 'The customer comes back.', nl: 'De klant komt terug.' } },
    {
      word: 'advocacy',
      dutch: 'aanbeveling',
      doc: { en: 'The customer tells others.', nl: 'De klant vertelt het verder.' },
    },
  ],
} as const satisfies WordList

/** A stage of the journey. */
export type Stage = (typeof stages)['words'][number]['word']

/** The built-in channels on which a mentor is in touch with one customer. */
export const contactChannels = {
  title: { en: 'Channels', nl: 'Kanalen' },
  words: [
    { word: 'store', dutch: 'winkel', doc: { en: 'In our shop or branch.', nl: 'In uw winkel of vestiging.' } },
    { word: 'web', dutch: 'site', doc: { en: 'On our site.', nl: 'Op uw site.' } },
    { word: 'app', dutch: 'app', doc: { en: 'In our app.', nl: 'In uw app.' } },
    { word: 'email', dutch: 'e-mail', doc: { en: 'By e-mail.', nl: 'Per e-mail.' } },
    { word: 'phone', dutch: 'telefoon', doc: { en: 'By telephone.', nl: 'Per telefoon.' } },
    { word: 'sms', dutch: 'sms', doc: { en: 'By text message.', nl: 'Per sms.' } },
    { word: 'chat', dutch: 'chat', doc: { en: 'In a chat.', nl: 'In een chat.' } },
    { word: 'letter', dutch: 'brief', doc: { en: 'By post.', nl: 'Per post.' } },
    { word: 'visit', dutch: 'bezoek', doc: { en: 'We come to the customer.', nl: 'U komt bij de klant.' } },
    { word: 'counter', dutch: 'balie', doc: { en: 'At a counter or desk.', nl: 'Aan een balie of loket.' } },
    { word: 'event', dutch: 'evenement', doc: { en: 'At an event.', nl: 'Op een evenement.' } },
    {
      word: 'partner',
      dutch: 'partner',
      doc: { en: 'Through a partner who acts for us.', nl: 'Via een partner die namens u handelt.' },
    },
  ],
} as const satisfies WordList

/** The built-in channels that are ours, but on which nobody is contacted. */
export const broadcastChannels = {
  title: { en: 'Broadcasts', nl: 'Uitzendkanalen' },
  words: [
    { word: 'ad', dutch: 'advertentie', doc: { en: 'An advertisement.', nl: 'Een advertentie.' } },
    {
      word: 'social',
      dutch: 'sociale media',
      doc: { en: 'A post on social media.', nl: 'Een bericht op sociale media.' },
    },
  ],
} as const satisfies WordList

/** What a touchpoint is for. */
export const purposes = {
  title: { en: 'Purposes', nl: 'Doelen' },
  words: [
    { word: 'information', dutch: 'informatie', doc: { en: 'To tell something.', nl: 'Om iets te vertellen.' } },
    {
      word: 'question',
      dutch: 'vraag',
      doc: { en: 'To ask what the customer needs.', nl: 'Om te vragen wat de klant nodig heeft.' },
    },
    {
      word: 'advice',
      dutch: 'advies',
      doc: { en: 'To help the customer choose.', nl: 'Om de klant te helpen kiezen.' },
    },
    { word: 'sale', dutch: 'verkoop', doc: { en: 'To sell.', nl: 'Om te verkopen.' } },
    { word: 'order', dutch: 'bestelling', doc: { en: 'To order.', nl: 'Om te bestellen.' } },
    { word: 'confirmation', dutch: 'bevestiging', doc: { en: 'To confirm.', nl: 'Om te bevestigen.' } },
    { word: 'billing', dutch: 'factuur', doc: { en: 'To bill.', nl: 'Om te factureren.' } },
    { word: 'delivery', dutch: 'levering', doc: { en: 'To deliver.', nl: 'Om te leveren.' } },
    { word: 'appointment', dutch: 'afspraak', doc: { en: 'To make an appointment.', nl: 'Om een afspraak te maken.' } },
    { word: 'reminder', dutch: 'herinnering', doc: { en: 'To remind.', nl: 'Om te herinneren.' } },
    {
      word: 'support',
      dutch: 'ondersteuning',
      doc: { en: 'To help with the use.', nl: 'Om te helpen bij het gebruik.' },
    },
    {
      word: 'care',
      dutch: 'aandacht',
      doc: { en: 'To care, without an occasion.', nl: 'Uit aandacht, zonder aanleiding.' },
    },
    { word: 'feedback', dutch: 'feedback', doc: { en: 'To ask how it was.', nl: 'Om te vragen hoe het was.' } },
    {
      word: 'recovery',
      dutch: 'herstel',
      doc: { en: 'To put right what went wrong.', nl: 'Om goed te maken wat misging.' },
    },
    { word: 'complaint', dutch: 'klacht', doc: { en: 'To complain.', nl: 'Om te klagen.' } },
  ],
} as const satisfies WordList

/** What a touchpoint is for. */
export type Purpose = (typeof purposes)['words'][number]['word']

/** Whether a journey is that of today or the one to come. */
export const states = {
  title: { en: 'States', nl: 'Toestanden' },
  words: [
    { word: 'current', dutch: 'huidig', doc: { en: 'As it is today.', nl: 'Zoals het nu is.' } },
    { word: 'future', dutch: 'toekomst', doc: { en: 'As it shall be.', nl: 'Zoals het gaat worden.' } },
  ],
} as const satisfies WordList

/** Whether a journey is that of today (`current`) or the one to come (`future`). */
export type JourneyState = (typeof states)['words'][number]['word']

/** What brings a customer back, or sends someone new. */
export const loopKinds = {
  title: { en: 'Loops', nl: 'Lussen' },
  words: [
    {
      word: 'transactional',
      dutch: 'transactioneel',
      doc: { en: 'Back out of habit or need.', nl: 'Terug uit gewoonte of noodzaak.' },
    },
    { word: 'emotional', dutch: 'emotioneel', doc: { en: 'Back out of love.', nl: 'Terug uit liefde.' } },
    {
      word: 'advocacy',
      dutch: 'aanbeveling',
      doc: { en: 'Someone else comes, because of a story.', nl: 'Een ander komt, dankzij een verhaal.' },
    },
  ],
} as const satisfies WordList

/** Why the customer comes back (`transactional` habit, `emotional` love) or sends someone (`advocacy`). */
export type LoopKind = (typeof loopKinds)['words'][number]['word']

/** How much work something is, or how much it does. */
export const levels = {
  title: { en: 'Levels', nl: 'Niveaus' },
  words: [
    { word: 'low', dutch: 'laag', doc: { en: 'Little.', nl: 'Weinig.' } },
    { word: 'medium', dutch: 'gemiddeld', doc: { en: 'Some.', nl: 'Gemiddeld.' } },
    { word: 'high', dutch: 'hoog', doc: { en: 'Much.', nl: 'Veel.' } },
  ],
} as const satisfies WordList

/** How much work something is, or how much it does. */
export type Level = (typeof levels)['words'][number]['word']

/** How far an opportunity has come. */
export const statuses = {
  title: { en: 'Statuses', nl: 'Statussen' },
  words: [
    { word: 'idea', dutch: 'idee', doc: { en: 'Somebody thought of it.', nl: 'Iemand heeft het bedacht.' } },
    { word: 'planned', dutch: 'gepland', doc: { en: 'It will be done.', nl: 'Het staat op de planning.' } },
    { word: 'doing', dutch: 'bezig', doc: { en: 'It is being done.', nl: 'Er wordt aan gewerkt.' } },
    { word: 'done', dutch: 'klaar', doc: { en: 'It is there.', nl: 'Het is er.' } },
  ],
} as const satisfies WordList

/** How far an opportunity has come. */
export type OpportunityStatus = (typeof statuses)['words'][number]['word']

/** How we know what a step says. */
export const sources = {
  title: { en: 'Sources of evidence', nl: 'Bronnen van bewijs' },
  words: [
    { word: 'interview', dutch: 'interview', doc: { en: 'Customers told us.', nl: 'Klanten vertelden het u.' } },
    { word: 'observation', dutch: 'observatie', doc: { en: 'We watched it happen.', nl: 'U zag het gebeuren.' } },
    { word: 'survey', dutch: 'enquête', doc: { en: 'We asked many.', nl: 'U vroeg het aan velen.' } },
    {
      word: 'mystery-shopping',
      dutch: 'mystery-shopping',
      doc: { en: 'We lived it ourselves.', nl: 'U beleefde het zelf.' },
    },
    { word: 'analytics', dutch: 'analyse', doc: { en: 'We counted it.', nl: 'U telde het.' } },
    {
      word: 'assumption',
      dutch: 'aanname',
      doc: { en: 'We think so, and have not checked.', nl: 'U denkt het, zonder controle.' },
    },
  ],
} as const satisfies WordList

/** How we know what a step says. */
export type EvidenceSource = (typeof sources)['words'][number]['word']

/** Every closed list of the language, by the name that documentation uses. */
export const wordLists = {
  stages,
  contactChannels,
  broadcastChannels,
  purposes,
  states,
  loopKinds,
  levels,
  statuses,
  sources,
} as const
