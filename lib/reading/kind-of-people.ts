import { ANYBODY, isPeople } from '../lexicon/segments/people';
import { type Word, wordsOf } from '../lexicon/words';
import type { Features } from './cues/cue';

/** Words before people that do not say which people. */
const SAYS_NOT_WHICH =
  /^(?:the|a|an|all|any|every|each|some|most|many|more|few|fewer|no|our|your|their|my|its|his|her|these|those|such|other|both|new|old|early|first|next|last|future|potential|prospective|existing|current|right|good|great|best|better|real|true|serious|busy|modern|smart|savvy|ambitious|passionate|curious|happy|proud|young|small|big|large|professional|individual|people|and|or|for|of|to|with|by|from|in|on|at|as|than|that|who|which|is|are|be|get|let|make|help|helps|give|reach|target|attract|show|tell|ask|invite|educate|inspire|delight|via|per|vs|like|not|only|just|also|\d+)$/;
const COMMUNITY =
  /\br\/\w{3,}|\b(?:subreddit|discord server|slack (?:group|workspace|channel)|forum|facebook group|mailing list|meet-?ups?|user groups?)\b/i;
const USING =
  /\b(?:users?|people|teams?|compan(?:y|ies)|developers?|founders?|shops?|firms?|agencies|sites?|stores?) (?:of|using|running|building|selling|making|with|on|in)\b/i;

/** Whether people are named by what they do ("maintainers"), and by what of ("font library maintainers"). */
export function kindOfPeople(text: string): Features {
  const f: Features = {};
  const words = wordsOf(text);
  words.forEach((word, at) => {
    if (!isPeople(word)) return;
    const anybody = ANYBODY.has(word.stem);
    const qualified = qualifies(words[at - 1], word);
    f[anybody ? (qualified ? 'somePeople' : 'anyPeople') : qualified ? 'someRole' : 'anyRole'] = 1;
  });
  if (COMMUNITY.test(text)) f.community = 1;
  if (USING.test(text)) f.usersOf = 1;
  return f;
}

/** A word right before people that says which: "library maintainers", "night-bus drivers". */
function qualifies(before: Word | undefined, { joins }: Word): boolean {
  return before !== undefined && joins && before.text.length > 1 && !SAYS_NOT_WHICH.test(before.lower);
}
