import type { Cues } from './cue';

/** Signs, sentence by sentence, of what kind of document this is. */
export const document: Cues = {
  willDo:
    /\b(?:we|i|they|team)\s?(?:will|['’]ll|plan to|are going to|would|shall)\b|\bwill be (?:sent|mailed|posted|shown|published|shared|live|given|made)\b|\bgoes? (?:live|out)\b/i,
  task: /^["'“‘*_(\s-]*(?:send|write|publish|create|build|launch|design|draft|post|record|print|set up|prepare|brief|schedule|book|film|promote|announce|translate|test)\b/i,
  results:
    /\b(?:results?|findings?|outcomes?(?=\s*(?:$|[:–—]))|readout|retro(?:spective)?|post[- ]?mortem|recap|lessons? learn(?:ed|t)|what (?:we learned|worked|went|happened)|learnings?|conclusions?|validated|invalidated|confirmed|rejected|significan(?:t|ce)|p\s?[<=]|actuals?|won by|shipped to)\b/i,
  pastMeasured:
    /\b(?:was|were|rose|fell|grew|dropped|increased|decreased|reached|got|had|did|converted|clicked|replied|booked|came|beat|won|lost|improved|went)\b.{0,40}\d/i,
  addressesReader: /\b(?:you|your|yours|you['’](?:ll|re|ve)|let['’]s)\b/i,
  teaches:
    /\b(?:how to|in this (?:article|post|guide|chapter|issue|episode|section)|this (?:article|guide|page|policy|document|template|library|package) (?:explains?|describes?|shows?|defines?|is|sets)|learn more|read more|step \d|for (?:example|instance)|tips?|best practices?|definition|means|glossary|faq|chapter)\b/i,
  job: /\b(?:apply|applicants? must|salary|benefits|we['’]re hiring|vacancy|full[- ]time|part[- ]time|years['’]? (?:of )?experience|cv|resume|about (?:the role|you|us)|what you['’]ll do|job|reports? to)\b/i,
  press:
    /\b(?:for immediate release|press (?:release|contact)|announced|announces?|today|media (?:contact|enquir)|notes to editors|about [A-Z]\w+:?|said|spokes\w+|chief executive|embargo\w*)\b/i,
  meeting:
    /\b(?:attendees?|present:|apologies|minutes|agenda|action items?|next meeting|discussed|agreed|aob|standup|sync|notes from|actions?:|took notes)\b/i,
  changelog:
    /\b(?:changelog|release notes|v?\d+\.\d+\.\d+|added|fixed|deprecated|removed|breaking|npm |yarn |pip install|import |const |function |readme|usage|api|licen[cs]e|contributing|pull request|repository|install(?:ation)?)\b|[{}();]{2}/i,
  legal:
    /\b(?:shall|hereby|agreement|contractor|clause|liabilit\w+|pursuant|herein|the parties|scope of work|statement of work|warrant\w+|invoice[ds]?|payment terms|governing law|policy|compliance|must not|staff must|complaints?)\b/i,
  okr: /\b(?:okrs?|key results?|kr ?\d|objective \d|o\d:|quarterly (?:goals|objectives))\b/i,
  interview:
    /\b(?:interview (?:guide|questions?)|tell me about|participant|warm-?up|probe|moderator|respondents?)\b/i,
  newsletter:
    /\b(?:unsubscribe|view in browser|this week['’]s|issue (?:no\.?|#)? ?\d+|dear (?:readers?|friends?|all)|forward this|welcome back|thanks for reading|see you next|until next)\b/i,
  placeholder:
    /\[[^\]\n]{2,80}\](?!\()|\{\{?[^}\n]{2,60}\}?\}|<[A-Za-z][^>\n]{2,60}>|_{3,}|\b(?:tbd|tbc|to be (?:defined|confirmed|decided)|xx+|lorem ipsum|fill in|insert|your (?:name|company|product|audience|hypothesis|metric|team|segment) here|yyyy|dd\/mm)\b|\.{4,}|…\s*$/i,
  example: /\b(?:e\.g\.?|for example|for instance|example:|sample|such as|i\.e\.)/i,
  instructs:
    /^["'“‘*_(\s-]*(?:describe|list|state|explain|define|name|add|enter|write|fill|choose|select|include|specify|what (?:is|are|do|will)|who (?:is|are|will)|how (?:will|do|many)|when (?:will|does)|why (?:is|are|do))\b\b.{3,120}$/i,
  plan: /\b(?:brief|campaign|launch|experiment|test|promotion|pilot|rollout|go-to-market|gtm|outreach|activation|push|flight|mailing|plan)\b/i,
  audienceWord:
    /\b(?:audience|segment|target(?:ing)?|personas?|recipients?|who it['’]?s for|customers?|readers?|members|users)\b/i,
  /** Speaks of whatever comes along, not of one piece of work. */
  aboutAny:
    /\b(?:each|any|every|all) (?:\p{L}+ )?(?:campaign|launch|event|proposal|test|experiment|brief|post|webinar|release|idea|request|mailing|project)s?\b/iu,
  undecided:
    /\b(?:parked|undecided|no decisions?|nothing (?:is|was|has been) (?:agreed|settled|decided)|left open|not (?:yet )?(?:agreed|decided|settled)|open questions?|ideas?|brainstorm\w*|backlog|some ?day|maybe later|icebox)\b/i,
  /** "Reply rate: the share of ...", "lapsed = nobody who ...". */
  defines:
    /^["'“‘*_(\s-]*[\p{L}][\p{L} /-]{1,40}\)?["'”’*_]*(?: ?[:=–—] ?| (?:means|is defined as|is|are|stands for) )(?:the (?:share|number|count|ratio|percentage|part|sum|average|time|people)|an? \p{L}+ (?:who|that|which)|anyone|anybody|someone|somebody|people who|how (?:many|often|long|much))\b/iu,
  timeStamp: /^["'“‘*_([\s-]*\d{1,2}[:.]\d{2}\b/,
  budget: /[$€£]\s?\d|\b\d[\d,.]*\s?(?:k|usd|eur|gbp|euros?|dollars?|pounds?)\b|\bbudget\b/i,
};
