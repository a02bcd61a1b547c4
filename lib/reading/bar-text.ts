import { remembered } from '../text/remembered';

const COUNT =
  '(?:\\d[\\d.,]*k?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|thirty|sixty|ninety)';
const UNIT =
  '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|d|weeks?|months?|quarters?|years?|sessions?|visits?)';

/** How long something is counted, what it is counted over, and when: figures that say what is counted, not how much is enough. */
const SAYS_WHAT = [
  /\b50\s?[/:-]\s?50\b/g,
  // "within 24 hours", "after 1 and 7 days", "over 2-3 weeks", "first three sessions"; "below 3 days" is a bar.
  new RegExp(
    `\\b(?:within|in|after|over|for|during|by|at|on|first|last|next|past|in less than|in under)\\s(?:the\\s)?(?:first\\s|last\\s|next\\s|past\\s)?${COUNT}(?:\\s?(?:-|–|to|and|or|\\/)\\s?${COUNT})?[\\s-]?${UNIT}\\b`,
    'gi',
  ),
  // "a 30-day window", "ten days before the fair", "twice a day".
  new RegExp(`\\b${COUNT}[- ](?:second|minute|hour|day|week|month)\\b`, 'gi'),
  new RegExp(`\\b${COUNT}\\s${UNIT}\\s(?:before|after|later|earlier|into|from)\\b`, 'gi'),
  // At the end of what is counted: "orders per letter, ten days".
  new RegExp(`[,;(]\\s?${COUNT}[\\s-]?${UNIT}[.)]*$`, 'gi'),
  /\b(?:once|twice) (?:per|an?) (?:day|week|month)\b/gi,
  /\b(?:first|second|third|fourth|last|next|this|per) quarter\b/gi,
  /\b(?:day|week|month|d|w|m|q|h|phase|sprint|version|v|step|tier|top|test|group|variant|option)[ -]?\d+(?!\d|\s?%|[.,]\d)/gi,
  /\btop (?:three|five|ten)\b/gi,
  // "per 100 visitors", "per thousand", "/ 1,000".
  /(?:\bper|\/|÷|\bfor every|\bof every|\bout of every)\s?(?:\d[\d.,]*k?|hundred|thousand|ten|twenty|fifty|dozen)\b(?!\s?%)/gi,
  // "sign-ups of the 231", "listings put up by our 6,604": all of whom there are.
  /\b(?:of|from|by|among|across) (?:the|our|those|these|all) \d[\d.,]*\d\b(?!\s?(?:%|per ?cent))/gi,
  // "add at least one recipe", "one or more orders": whether, not how many; a line that opens so says what is enough.
  /(?<=\S\s)(?:at least (?:one|an?|1)|(?:one|1) or more|(?:more than|over) (?:one|once)|more than 1)\b(?!\s?(?:%|per ?cent|in|of|out))/gi,
  // "one of the first", colours.
  /\bone of (?:the|our|these|those)\b|#[\da-f]{3,8}\b/gi,
  // Years and days of the year.
  /\b(?:19|20)\d\d\b/g,
  /\b\d{1,2}(?:st|nd|rd|th)?\s?(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,2}(?:st|nd|rd|th)?\b/gi,
  // "by the 30th", "the third", but not "a third"; "at 15:40", "Wed 9.15".
  /\b\d{1,2}(?:st|nd|rd|th)\b|\bthe (?:third|quarter|fifth)\b(?! (?:of|more|less|fewer)\b)/gi,
  /\b\d{1,2}:\d{2}(?::\d{2})?\b|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? \d{1,2}\.\d{2}\b|\b\d{1,2} ?(?:am|pm|o['’]clock)\b/gi,
  // "the two sorts of week".
  /\bthe two (?=\p{L})/giu,
  // Who gets what: "half of them will see", "split 50 %".
  /\b(?:(?:the other|one|each|either) half|half of (?:them|those|these|the list) (?:will )?(?:gets?|sees?|receives?))\b/gi,
  /\b(?:to|for|with|by) (?:half|50 ?%) (?:of )?(?:the |our |all )?(?:users?|visitors?|people|traffic|list|customers?|households?|members?|subscribers?|accounts?)\b/gi,
  // "20 % of visitors see the new page", "with 95 % confidence", "US 3".
  /\b\d+ ?(?:%|per ?cent)(?: (?:of )?(?:\p{L}[\p{L}'’-]* ){0,4}?)?(?:(?:will|would|to) )?(?:be )?(?:gets? (?:this|the|version|variant)|sees?|receives?|shown|exposed|assigned|allocated)\b/giu,
  /\b\d\d(?:[.,]\d+)? ?%(?= (?:statistical )?(?:confidence|significance|power|certainty)\b)|\b(?:confidence|significance|power|certainty)(?: ?levels?)?(?: (?:is|of|at))?[:=]? ?\d[\d.,]* ?%?|\bp ?[<≤=] ?0?\.\d+/gi,
  /\b(?:(?:user )?stor(?:y|ies)|us|ticket|issue|question|page|slide)(?: numbers?)?:? ?#?\d+\b(?!\s?%)/gi,
  /\b(?:split|assigned?|allocate[ds]?|expose[ds]?)\b.{0,30}?\d+ ?%/gi,
  // How it stands today: "(last year 48)", "now 5.1 %".
  /\b(?:baseline|currently|today|now|at present|so far|usually|last (?:year|quarter|month|week|time|cycle|season|spring|summer|autumn|winter))(?: (?:is|was|it was|at|about|around|of))?[:=]?\s?[€$£]?\d[\d.,]*\s?(?:%|per ?cent)?/gi,
];

/**
 * A line without the figures that belong to what is counted, over what, when or by whom: "loaves picked up within 36
 * hours, per 100 texts" names no bar, "at least 12 loaves picked up within 36 hours" does.
 */
export const barText = remembered((text): string =>
  SAYS_WHAT.reduce((rest, pattern) => rest.replace(pattern, ' '), text.slice(0, 600)),
);
