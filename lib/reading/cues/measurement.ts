import type { Cues } from './cue';

/** What makes a phrase the success signal of the plan, or shows that it only names a number. */
export const measurement: Cues = {
  measuring:
    /\b(?:we|i|it|they)?\s?(?:['’]ll\s|will\s|would\s|shall\s)?(?:be\s)?(?:measur(?:e|es|ed|ing)|count(?:s|ed|ing)?|track(?:s|ed|ing)?|look(?:ing)? at|read (?:it )?(?:on|from|off)|judged?|scored?|recorded|monitor)\b/i,
  decisive:
    /\b(?:primary|main|key|one|single|only|decid(?:es|ing)|what counts|the number|north star|success)\b/i,
  rate: /\b(?:rate|share|proportion|percentage|ratio|conversion|per (?:cent|hundred|thousand|\d[\d,]*|visitor|visit|email|mail|letter|session|account|lead|send|household|customer|user|order|piece|page|message|click|name|person|week|month)|as a (?:share|percentage|proportion) of|out of (?:every|each|\d)|%\s?of)\b/i,
  /** By when it is counted: "within 21 days", "by the end of May". */
  byWhen:
    /\b(?:within|by|until|till|after|in the first|at the end of|on)\s(?:the\s)?(?:\d+|end|close|one|two|three|four|six|day|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|midnight|noon)/i,
  /** One count over another: "calls accepted / notes sent", "signatures divided by farms". */
  ratio:
    /÷|\p{L}{3,}\)?\s\/\s?\p{L}{3,}|\bdivid\w+ by\b|\bout of (?:all|the|those|every|each|\d)|\bof (?:the|those|these) \d|\bper\b/iu,
  howMany:
    /\b(?:how (?:many|much|often)|(?:the )?(?:number|count|sum|share|proportion|percentage|portion) of|(?:more|fewer|which (?:half|group|pile|letter|list)) )\b/i,
  settles:
    /\b(?:settles?|decides?|counts?|go(?:es)? by|look(?:ing|s)? at|yardstick|verdict|judged?|compar(?:e|ed|ing)|what matters|the one (?:that|number)|success (?:is|means|looks|number|criteri\w+|metric)|worked if|happy if|i['’]m happy|win(?:s|ner)?)\b/i,
  countedThing:
    /\b(?:sign-?ups?|bookings?|orders?|sales?|replies|clicks?|leads?|demos?|trials?|renewals?|registrations?|applications?|appointments?|purchases?|downloads?|installs?|subscriptions?|starts?|completions?|redemptions?|donations?|gifts?|pledges?|enquir(?:y|ies)|inquiries|calls?|visits?|tickets?|deposits?|referrals?|invites?|uploads?|activations?|opens?|opt-ins?|conversions?|meetings?|cancellations?|returns?|refunds?|churn|retention|pipeline|revenue|attendance|votes?|scans?|coupons?|codes?|transactions?|reservations?|quotes?|impressions|followers|likes|views|reach|traffic)\b/i,
  hasNumber:
    /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred|half|third|quarter|fifth|twice|double)\b/i,
  comparesNumber:
    /(?:>=?|<=?|≥|≤|→|->|=>)\s?\d|\b(?:at least|at most|no less than|or (?:more|better|higher|less|lower|above|below)|above|below|over|under|more than|less than|fewer than|from .{1,20} to|reach(?:es)?|hit|target|goal|minimum|up from|against|beat|\+\s?\d|twice|double)\b/i,
  baseline:
    /\b(?:baseline|currently|today|now|at present|last (?:year|quarter|month|time)|so far|average|usual(?:ly)?)\b/i,
  refused:
    /^["'“‘*_(\s-]*(?:not?|never|nothing|ignor\w*|without)\b|\b(?:not (?:count|measur|track|look|decid|the|a|as|opens|clicks)|do(?:es)?n['’]t (?:count|decide|matter|care|measure)|no bearing|ignor\w+|not counting|doesn['’]t decide|don['’]t care|for interest|nice to (?:have|know)|fyi|for (?:information|reference|staffing)|also (?:report|note|record)ed|will not be used|whatever|tells? (?:us|me) (?:little|nothing)|says? (?:little|nothing)|proves? nothing|out of (?:habit|curiosity)|will ask|vanity|only because|not (?:what|why|how) (?:we|i)|who cares|leave (?:it )?to)\b/i,
  guards:
    /\b(?:guardrails?|stop (?:if|thing)|safety|must not|mustn['’]t|should not (?:rise|fall|drop)|can['’]t go|health metrics?|counter[- ]?metrics?|watch(?:ed)? (?:out )?for|not (?:over|below|above|under|more than|fewer than|higher than|lower than)|may not|stop(?:ped)?:|limit|side effects?|unsubscribe|complain|refund)\w*\b/i,
  secondary: /\b(?:secondary|supporting|also|additional|other metrics?|diagnostic|nice|bonus|later)\b/i,
  companyGoal:
    /\b(?:goal|objective|aim|okr|north star|ambition|company|this year|of the year|quarter(?:ly)? (?:goal|target)|by (?:the )?end of|annual|20[2-4]\d)\b/i,
  afterwards:
    /\b(?:afterwards|after the (?:campaign|launch|fact)|when it['’]?s over|decide later|see what|in hindsight|whatever (?:worked|looks)|picked? (?:from|later|once|out)|once (?:it|they|the [\w ]{3,20}) (?:is|are) (?:over|in|done)|see how (?:it|they|we)|we['’]ll see|when the (?:figures|numbers|data) (?:are|come)|talk about it|look back|still to (?:be )?(?:agree|choose|decide|define)\w*|tbd|tbc|to be (?:defined|decided|confirmed)|n\/a|\?\?)/i,
  comparesGroups:
    /\b(?:(?:each|per|by|in (?:each|both|either)|between|of (?:both|the two)) (?:the )?(?:\w+ )?(?:arms?|groups?|lists?|versions?|variants?|halves|half|letters?|cells?|cohorts?)|against|versus|vs\.?|beside|compared (?:with|to)|side by side|[A-Z] (?:and|or) [A-Z]|of (?:those|them) (?:who|that|invited|asked|mailed)|per (?:\w+ )?(?:invited|asked|mailed|delivered|sent|addressed))\b/,
  activity:
    /\b(?:posts?|articles?|emails? sent|assets|deliverables|on time|published|delivered on|budget spent|launched)\b/i,
};
