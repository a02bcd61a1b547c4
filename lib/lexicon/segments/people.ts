import type { Word } from '../words';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/[\s,]+/));

/** Nouns for people that say nothing about which people; singular. */
export const ANYBODY = set(`
  person people user customer client reader visitor buyer consumer audience contact lead prospect account subscriber
  member guest individual adult shopper viewer listener follower fan respondent recipient participant attendee adopter
  household family resident citizen owner holder tenant passenger traveler traveller traveller commuter rider driver
  voter taxpayer worker employee staff colleague freelancer student pupil learner applicant candidate graduate alumni
  alumnus parent mother father mum dad carer caregiver grandparent couple woman man women men child children kid teenager
  patient donor supporter volunteer giver sponsor patron regular newcomer beginner expert fan player gamer runner cyclist
  sub merchant freelance tradesman tradespeople neighbor neighbour couple professional leader trialist name record those anyone everyone somebody nobody one
`);

/** Nouns for organisations; singular. */
export const FIRMS = set(`
  company firm business organization agency practice shop store brand team department studio startup scaleup enterprise
  employer retailer wholesaler distributor manufacturer supplier vendor contractor operator provider merchant seller
  school college university nursery hospital clinic surgery pharmacy council charity nonprofit ngo association club union
  restaurant cafe bar pub hotel hostel salon gym bakery brewery farm garage garden museum gallery theater library church
  parish bank insurer broker lender utility authority institution office site plant factory warehouse account group chain
  outfit cooperative partnership consultancy dealership venue customer client
`);

/** Words that end like a person ("-ers", "-ors", "-ists") and are none; plural. */
const THINGS = set(`
  others makers numbers orders letters offers flyers posters papers layers servers filters headers footers banners vouchers
  competitors sectors factors errors colors doors floors indicators matters answers corners quarters newsletters chapters
  stickers printers computers centers powers drawers covers hangers boosters registers identifiers containers transfers
  trailers teasers dinners summers winters metrics lists artists' checklists playlists waitlists shortlists twists exists
  consists mirrors doctors' minors' motors monitors vectors mirrors rumors honors favors flavors neighbors' behaviors
  triggers drivers' parameters meters kilometers liters modifiers qualifiers disclaimers reminders folders borders
  boosters spinners sliders pointers browsers routers scanners trackers timers weathers enters considers delivers
  discovers remembers covers differs refers prefers suffers lowers triggers filters answers gathers bothers wonders
  sisters' papers fingers shoulders towers rivers waters showers feathers leathers hammers ladders cursors terms errors
  anchors tutors' elevators generators calculators editors' ensures cures
`);
const LIKE_A_PERSON = /[a-z]{2}(?:ers|ors|ists|ians|eers|ees)$/;

/** A noun for people, plural unless it is one of a kind that is listed. */
export function isPeople(word: Word): boolean {
  return ANYBODY.has(word.stem) || isRoleByEnding(word);
}

/** A plural noun that names people by what they do, judged by its ending ("plumbers", "curators", "florists"). */
export function isRoleByEnding(word: Word): boolean {
  return (
    word.lower.endsWith('s') &&
    LIKE_A_PERSON.test(word.lower) &&
    !THINGS.has(word.lower) &&
    !ANYBODY.has(word.stem) &&
    !FIRMS.has(word.stem)
  );
}

export function isFirm(word: Word): boolean {
  return FIRMS.has(word.stem);
}

export function isCapitalised(word: Word): boolean {
  const first = word.text.charCodeAt(0);
  return first < 97 ? first >= 65 && first <= 90 : first > 127 && /^\p{Lu}/u.test(word.text);
}
