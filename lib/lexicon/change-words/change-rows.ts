import type { Pattern } from '../word-patterns';

export type ChangeWay = 'up' | 'down' | 'same' | 'differs';

/** One family of words that say which way something goes. */
export interface ChangeRow {
  way: ChangeWay;
  id: string;
  says: readonly Pattern[];
  hit: readonly string[];
  miss: readonly string[];
}

/** Which way: verbs and comparatives. Single verbs of change (`rise`, `cut`) are in change-words. */
// biome-ignore format: one row is one compact block
export const changeRows: readonly ChangeRow[] = [
  {
    way: 'up', id: 'more-often',
    says: ['more often|frequently|likely|readily|willing|regularly', 'likelier', 'sooner', 'faster', 'earlier', 'oftener', 'longer', 'quicker', 'more quickly|easily|of_them'],
    hit: ['Tenants reply more often when the letter is short', 'They are likelier to come back', 'New wardens finish sooner'],
    miss: ['The shop is often shut', 'An early train', 'The longest pier'],
  },
  {
    way: 'up', id: 'higher',
    says: ['higher|greater|better|larger|bigger|stronger rate|share|number|proportion|percentage|result|response|conversion|turnout|uptake|yield', 'at a|twice|double higher|better|the|greater ?rate', 'higher', 'a greater number|share|proportion'],
    hit: ['They renew at a higher rate', 'A greater share of firms accepts', 'Their response is stronger at a higher price'],
    miss: ['High chairs for toddlers', 'A great day out', 'The better half came along'],
  },
  {
    way: 'up', id: 'more-of',
    says: ['more ..4 than', 'more ..3 will|book|buy|reply|sign|join|return|come|click|call|renew|order|register|donate|enrol|enroll|visit|open|ask|choose|complete|use', '# times|x as_many|as_much|more|as_often|higher', 'twice|double|triple|treble ?the|as as_many|many|much|often|number|rate|share', 'twice as many|much|often|likely', 'extra|additional ..2 @response', 'x more'],
    hit: ['More owners book a second visit', 'Three times as many call', 'Twice as many parents enrol', 'Ten additional bookings a week'],
    miss: ['No more bread today', 'Two times a day', 'Extra cheese on the pizza', 'Additional costs for the hall'],
  },
  {
    way: 'up', id: 'wins',
    says: ['outperform*', 'beat|beats|beating ?the|our|its', 'win|wins|winning against|over|more', 'better than', 'ahead of', 'overtake|overtakes', 'outsell|outsells', 'pull|pulls better|more|in', 'do|does|perform|performs|work|works|convert|converts better'],
    hit: ['The short card outperforms the long one', 'The green label outsells the blue', 'It beats the usual letter', 'The reminder works better'],
    miss: ['Winning tickets in the raffle', 'Performers from the choir', 'A head of lettuce', 'Beaten egg'],
  },
  {
    way: 'down', id: 'fewer',
    says: ['fewer', 'less often|likely|frequently|time|money|than', 'lower rate|share|number|proportion|percentage|cost|price|than', 'lower ..3 than', 'rarer|rarely|seldom', 'slower', 'smaller share|number|proportion', 'half as many|much|often', 'half the number|rate|share|time', 'worse than'],
    hit: ['Fewer patients miss the visit', 'They cancel less often', 'Half as many tickets come in'],
    miss: ['A few patients', 'Less is known about bees', 'The lower deck of the ferry'],
  },
  {
    way: 'down', id: 'avoids',
    says: ['prevent|prevents|avoids|save|saves ..2 call|calls|cancel*|return|returns|no_show|complaint|time|hours|minutes|money', 'underperform*', 'lose|loses fewer|less', 'go|goes|going|went down', 'drop|drops|dropping off'],
    hit: ['The text prevents no-shows', 'It saves calls at the desk', 'Complaints go down'],
    miss: ['Save the date', 'Going downtown by bus', 'A drop in the ocean of tea'],
  },
  {
    way: 'up', id: 'goes-up',
    says: ['go|goes|going|went|gone|move|moves up', 'up from|by|to #', 'pick|picks up pace|speed', 'on the rise', 'above|over the|our|today ..2 rate|level|baseline|average|figure|current|usual|share|today', 'rises|rise'],
    hit: ['Calls from the valley go up', 'Up from 12 to 20 bookings', 'Turnout above the current level'],
    miss: ['Go upstairs', 'Pick up the parcel at the desk', 'A cup of tea over lunch'],
  },
  {
    way: 'same', id: 'no-change',
    says: ['stay|stays|remain|remains|keep|keeps ..2 same|flat|unchanged|level|constant|stable|steady', 'no ..1 difference|change|effect|impact', 'no worse|lower|higher|better|different than|for|among', 'no fewer|less|more ..3 than', 'at least as many|much|good|well|often|high|likely', 'just as many|much|good|well|often|likely', 'as many|much|often|likely as', 'the same number|rate|share', 'equal|equally ?as well|good|often|likely|to', 'makes|make no difference', 'does|do not matter', 'match|matches the|our|today'],
    hit: ['Renewals stay the same', 'There is no difference between the two cards', 'The short form does no worse than the long', 'Members come just as often'],
    miss: ['The same procedure as every year', 'A different kettle of fish', 'Many thanks', 'Equal pay officers at councils'],
  },
  {
    way: 'differs', id: 'differs',
    says: ['differ|differs|differing', 'makes|make a|the difference', 'a difference in|between', 'affect|affects|affecting', 'influence|influences', 'change|changes|changing how|whether|what|the_way|the_number|the_share', 'depends on whether', 'has|have an|some effect|impact|influence'],
    hit: ['The sender changes whether they reply', 'The photo makes a difference', 'Price affects the turnout'],
    miss: ['Small change for the meter', 'Influencers in Leeds', 'A personal effects locker'],
  },
];
