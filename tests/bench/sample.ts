/** Texts to measure with: whole journeys in the manner of the examples, with other names, the same on every run. */
import type { PeerStatement, PeerTree } from './hand-written-parser.ts'

/**
 * A text of exactly this many lines: as many whole stories as fit, the long and the short one in turn,
 * and acquaintances on one line each to fill it up.
 */
export function sampleText(lines: number): string {
  const parts: string[] = []
  let left = lines
  for (let index = 0; ; index += 1) {
    const wanted = index % 2 === 0 ? shortStory(index) : longStory(index)
    const story = lineCount(wanted) <= left ? wanted : shortStory(index)
    if (lineCount(story) > left) break
    parts.push(story)
    left -= lineCount(story)
  }
  for (; left > 0; left -= 1) parts.push(`ally acquaintance-${left} "Somebody whom they know, number ${left}"\n`)
  return parts.join('')
}

/** What a text says, as the JSON that would say the same: no offsets and no comments, texts without quotes. */
export function sampleJson(tree: PeerTree): string {
  return JSON.stringify(tree.statements.map(asData))
}

interface StatementData {
  readonly keyword: string
  readonly arguments: readonly string[]
  readonly children?: readonly StatementData[]
}

function asData(statement: PeerStatement): StatementData {
  const data = {
    keyword: statement.keyword,
    arguments: statement.arguments.map((it) => (it.kind === 'text' ? it.image.slice(1, -1) : it.image)),
  }
  return statement.children ? { ...data, children: statement.children.map(asData) } : data
}

function lineCount(text: string): number {
  return text.split('\n').length - 1
}

const things = ['wine', 'bicycle', 'sofa', 'piano', 'tent', 'camera', 'kitchen'] as const
const places = ['by the fire', 'in the park', 'at home', 'at the office', 'by the sea'] as const
const sellers = ['merchant', 'maker', 'adviser', 'planner'] as const

function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length]!
}

/** A journey whose steps are one line each, most of them. */
function shortStory(index: number): string {
  const thing = pick(things, index)
  const place = pick(places, index)
  return `/// E-mails that people forward: the confirmation of the ${thing} as the moment of wow.
persona rider-${index} "City dweller ${index}" {
  goal "A ${thing} that nobody else has"
}
mentor shop-${index} "Shop lead" {
  reachable via email "Mon-Fri 9:00-17:00"
}
competitor ordinary-${index} "An ordinary web shop"

journey short-${index} "A ${thing} on its way" for rider-${index} {
  promise unique "Your ${thing} is one of a kind" by shop-${index}

  phase awareness {
    step sees "Sees the ${thing} of another" +1
    step picks "Picks one out of ${100 + index} unique ones" +1 to shop-${index} via web for information after ${1 + (index % 20)}d
  }

  phase purchase {
    step orders "Orders the ${thing}" +1 to shop-${index} via web for order after 1d
  }

  phase onboarding "It is coming" { // Nobody expects anything of a confirmation.
    step mail "Reads a confirmation that makes them laugh" +2 {
      expected 0 from shop-${index} via email for confirmation
      wow "A confirmation with a character" by shop-${index} effort low impact high
      versus ordinary-${index} 0
      keeps unique
    }
    step unpacks "Unpacks the ${thing} ${place}" +2 expected +1 with shop-${index} via partner for delivery after 5d {
      milestone "The ${thing} is here"
      failure "The parcel is late" repaired-by shop-${index} within 1d
    }
  }

  phase use {
    step enjoys "Goes out with the ${thing}" +2 after 20d
    step photo "Is asked for a photo ${place}" +1 from shop-${index} via email for feedback after 1d
  }

  loop emotional from enjoys to picks "The ${thing}, every day ${place}"
}

`
}

/** A journey whose steps hold moments, most of them. */
function longStory(index: number): string {
  const thing = pick(things, index)
  const place = pick(places, index)
  const seller = `${pick(sellers, index)}-${index}`
  return `/// The one who remembers, so that nobody needs another loyalty card.
persona couple-${index} "Anna and Tom, number ${index}" {
  goal "Relive that one fine day ${place}"
  doubts "Will we ever find that ${thing} again?"
}

mentor ${seller} "The shop around the corner" {
  reachable via phone "Tue-Sat 10:00-18:00"
}

ally friends-${index} "Friends"
competitor chain-${index} "The chain store"

journey long-${index} "A ${thing} to remember" for couple-${index} state future patience 40d {
  reviewed 2026-10-01 every 180d
  promise never-lost "You never lose a ${thing} you loved" by ${seller}

  phase awareness "Hears of it" reach 1_${100 + (index % 900)} {
    step evening "Wants something special for a free day" +1
    step tip "Reads of an open day around the corner" 0 from ${seller} via ad for information after 2d
  }

  phase consideration "Trying" reach 260 {
    step asked "Is asked what they like" +1 with ${seller} via store for question after 8d
    step tries "Tries ${2 + (index % 7)} of them together" +2 expected +1 with ${seller} via store for advice {
      truth "Is this a shop for people like us?"
      expects "To be allowed to just enjoy it"
      versus chain-${index} -1 "Forty metres of shelf and nobody to ask"
      evidence "Spoke with four couples" from interview
    }
  }

  /* The purchase itself is short;
     what is remembered of it is long. */
  phase purchase reach 110 {
    step order "Orders the favourite" +1 to ${seller} via store for order takes 10min {
      cta "Take today's favourite home"
    }
    step profile "Is asked: shall we remember what you loved?" +1 with ${seller} via store for question {
      doubts "Yet another loyalty card?" answered profile
      collects "Purchase history" gives "We can always tell you which ${thing} it was"
      difference "No card: the benefit comes first"
      versus chain-${index} -1 "Another plastic card"
      keeps never-lost
    }
  }

  phase enjoying "Enjoying it" as use {
    step enjoys "Enjoys the ${thing} ${place}" +2 after 21d
    step how-was-it "Gets a handwritten note: how was it?" +1 from ${seller} via letter for feedback after 7d {
      wow "A note that nobody expected" by ${seller} effort low impact medium just-because
      story "Our shop writes letters"
    }
  }

  phase again "Once more" as loyalty {
    step lost "Cannot remember which ${thing} it was" -1 expected -1 after 32d {
      pain "The ${thing} is gone"
      opportunity "Keep a profile of what customers loved" by ${seller} effort low impact high status done
    }
    step found "Calls the shop, and they know at once which ${thing} it was" +2
    {
      expected 0 to ${seller} via phone for support after 1d recovers lost
      wow "You mean the one of 12 March" by ${seller} effort low impact high
      story "They knew our ${thing} by heart"; keeps never-lost
    }
  }

  phase tells "Tells it" as advocacy {
    step pours "Shares it with friends and tells the story" +2 with friends-${index} after 14d {
      share "A voucher for an open day"
    }
  }

  loop emotional from found to order rate 40% "They know what we bought, we only have to ask"
  loop advocacy from pours to awareness rate 15% "Friends ask for the address"
}

`
}
