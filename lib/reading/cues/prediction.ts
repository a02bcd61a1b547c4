import type { Cues } from './cue';

const FEW =
  '(?:\\d[\\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|half|fewer than \\d+)';
const MANY =
  '(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|a dozen|twelve|twenty|thirty|forty|fifty|sixty|a hundred|hundred|a thousand)';
/** A share, however it is said: "8 %", "one in six", "22 of 100", "every third". */
const SHARE = `(?:\\d[\\d.,]*\\s?(?:%|per ?cent|points?)|\\b${FEW} (?:in|of|out of|in every|out of every) (?:the |those |every |each )?${MANY}\\b|\\bevery (?:second|third|fourth|fifth|sixth|eighth|tenth|twentieth)\\b|\\ba (?:third|quarter|fifth|tenth|half) of\\b)`;

/** What makes a sentence a prediction of how people will respond, or shows that it is something else. */
export const prediction: Cues = {
  ourBelief:
    /\b(?:we|i)(?:['’]re|['’]m)?\s+(?:(?:also|do|still|really|actually|strongly|therefore|now)\s+)?(?:believe|think|expect|predict|suspect|reckon|guess|assume|figure|hypothesi[sz]e|anticipate|bet|betting|wager|say|convinced|confident)\b|\bwe\b[^.;]{3,120}\band (?:expect|believe|predict|reckon|hope to see)\b/i,
  /** Stands by a forecast in other words than believing: "I'd expect", "we take it that", "my number is", "hold me to it". */
  commits:
    /\b(?:we|i)(?:['’]d| would| should)\s+(?:[a-z]+ ){0,2}?(?:expect|say|guess|bet|wager|put|think|reckon|be (?:surprised|amazed|astonished))\b|\b(?:we|i)\s+(?:[a-z]+ )?(?:take it|hold that|suppose|presume|foresee|count on|trust that|maintain|stake|put my money)\b|\b(?:we(?:['’]re| are)|i(?:['’]m| am))\s+(?:[a-z]+ ){0,2}?(?:sure|certain|positive|persuaded|counting on|staking|predicting|assuming|expecting|guessing)\b|\b(?:my|our)\s+(?:[a-z]+ )?(?:number|forecast|estimate|call|money|stake|conjecture|supposition|promise|figure|word|calculation|reckoning|suspicion|feeling|gut|view|projection)\b|\b(?:surprised|amazed|astonished) if\b|\bhold me to\b|\bmark my words\b|\bsee coming\b|\bon record\b|\bsays? me\b|\b(?:i|we)\s+(?:[a-z]+ )?(?:look for|make it|put it at|give it|go for)\b|\b(?:i|we)(?:['’]m|['’]re| am| are)\s+(?:[a-z]+ )?(?:saying|going for|down for)\b|\b(?:me|us) down for\b|\bmy (?:hat|head|bet|wager)\b|\b(?:disappointed|gutted|embarrassed|ashamed) (?:if|with|by|at)\b|\b(?:is|are|it['’]s) on me\b/i,
  beliefNoun:
    /\b(?:our|my|the|this|working|management['’]s)\s+(?:[a-z]+\s){0,2}?(?:belief|bet|guess|hunch|theory|assumption|prediction|expectation|hypothesis|hypo|thesis|claim|wager|idea)\b/i,
  testing: /\b(?:test(?:ing)?|find out|see|learn|check) (?:whether|if)\b/i,
  ifOpens:
    /^["'“‘*_(\s]*(?:then\s+)?(?:if|when|whenever|once|by|with|without|putting|adding|removing|showing|replacing|changing|taking|moving|giving|offering|sending|leading)\b/i,
  ifInside: /\bif\b/i,
  /** Doing something is to have an effect: "calling them before noon will bring more of them", "a map on the back may lead to". */
  doing:
    /(?:^|[:–—*_]\s*|\b(?:that|believe|think|expect|suspect|assume|hypothesi[sz]e)\s+)["'“‘*_(]*(?:\p{L}{2,}ing\b|an?\s)[^.;:?]{3,140}?\b(?:will|would|should|could|can|might|may)\s+(?:\p{L}+ly\s+|also\s+|then\s+)?(?:make|help|lead|result|bring|get|increase|raise|lift|grow|improve|boost|drive|reduce|lower|cut|decrease|encourage|motivate|convince|persuade|prompt|nudge|cause|push|enhance|attract|win|convert|outperform|beat)\b/iu,
  future:
    /\b(?:will|would|shall|won['’]t|wont|going to|gonna|ought to|likely to|expected to|should)\b|['’]ll\b|\bexpect(?:ing)?\b.{2,60}?\bto (?:rise|fall|grow|drop|go|increase|decrease|climb|double|halve|sink|book|buy|sign|click|reply|answer|come|return|order|stay|choose|start|pick|ask)\b/i,
  comparative:
    /\b(?:more|fewer|less|higher|lower|better|larger|greater|faster|sooner|longer|cheaper|earlier|bigger|smaller|worse|stronger|quicker|oftener|likelier|readier|keener|slower|shorter|heavier|twice|thrice|double|halve|triple|as (?:often|many|much|well|likely)|so (?:much|many|often)|most|best|\d+ times as)\b/i,
  than: /\b(?:than|then (?:the|those|when|if|people|ones?)|compared (?:to|with)|the others? (?:won['’]t|will not|not|less)|(?:isn|aren|won|don|doesn)['’]t,? (?:not )?as|versus|vs\.?|instead of|rather than|against (?:the|those)|relative to|over the)\b/i,
  noDifference:
    /\b(?:(?:no|hardly any|little) (?:difference|change|effect|loss|drop|harm)|(?:not|n['’]t|never) (?:change|move|affect|matter|hurt|differ|fall|drop|lower|reduce|cost)|at least as|as (?:often|many|much|well|likely) as|no worse|not worse|by (?:less|more) than|(?:either|any) (?:direction|way)|stays? (?:flat|the same|where)|just as|the same (?:rate|share|number)|nothing happens|within (?:half|one|\d))\b/i,
  reason:
    /\b(?:because|since|as (?:they|it|the|people|this|that|those|nobody|most)|given that|due to|so that|the reason)\b/i,
  responds:
    /\b(?:repl(?:y|ies)|respond|answer|click|open(?:s|ed)? (?:it|the|an?)|buy|book|order|reserve|sign[ -]?up|subscribe|register|enrol|join|renew|return|come back|come|visit|attend|turn up|show up|apply|request|ask|call|ring|phone|download|install|upload|complete|finish|submit|start|switch|upgrade|convert|pay|spend|give|donate|pledge|redeem|use|try|adopt|activate|log in|stay|keep|leave|cancel|churn|unsubscribe|drop|quit|abandon|read|watch|listen|share|invite|refer|recommend|vote|return|choose|pick|prefer|accept|commit|claim|add|select|move|bring|take|send|create|switch on|opt|fund|borrow|save|engage|resonate|remember|recall)(?:s|es)?\b/i,
  share: /\b(?:rate|share|proportion|percentage|percent|number of|%|per (?:hundred|thousand|100|1,?000))/i,
  moves:
    /\b(?:increas|decreas|rais|lift|rise|grow|go(?:es)? (?:up|down|from)|drop|fall|cut|reduc|lower|improv|boost|doubl|halv|outperform|beat|exceed|climb|shrink|win|lead to|result in|drive|get more|bring (?:in|back))\w*\b/i,
  magnitude:
    /\b\d+(?:[.,]\d+)?\s?(?:%|percent|per cent|points?|pp|pts?|x)(?!\w)|\b(?:a (?:third|quarter|fifth|tenth|half)|twice|double|half)\b/i,
  shareInWords: new RegExp(SHARE, 'i'),
  twoShares: new RegExp(`${SHARE}.{1,90}?${SHARE}`, 'i'),
  groupWho:
    /\b(?:who|whose|that) (?:get|got|see|saw|receive|are|is|have|had|were|was|gave|hear|open|find|visit|bought|don['’]t|didn['’]t|never|will|do|did|use|read|land|come|join)\b/i,
  groupPlural:
    /\b(?:more|fewer|most|many|some|half|a (?:larger|bigger|higher|greater|smaller|lower) (?:share|part|number|proportion)) (?:of (?:them|these|those|the|our)|people|users|customers|readers|visitors|members)\b|\bthan (?:those|people|the ones|ones|customers|users|members|readers|the (?:rest|others|group))\b/i,
  question: /\?["'”’)*_\s]*$/,
  questionOpens:
    /^["'“‘*_(\s]*(?:do|does|did|will|would|can|could|should|is|are|what|which|who|how|why|where|when will)\b[^.]*\?/i,
  goalOpens:
    /^["'“‘*_(\s]*(?:(?:to|we|goal|objective|aim|target|mission|purpose)[:\s-]+)?(?:to\s+)?(?:increase|grow|drive|raise|boost|generate|build|reach|improve|achieve|deliver|establish|position|become|maximi[sz]e|strengthen|reduce|double|win|secure|support|ensure|create|make|launch|run|publish|send|write)\b/i,
  /** Sets a target and foretells nothing: "bring the share to 15 % by June", "60 of them are to be renewed". */
  aims: /^(?=\W*(?:(?:goal|aim|target|objective)s?\W+)?(?:to )?(?:bring|increase|raise|lift|get|grow|reduce|cut|lower|move|push|double|win|improve|boost|drive|reach|achieve|decrease|convert|recruit|attract|sell|hit|sign|book|generate|gain|acquire|keep|hold)\b[^.;,–—→>-]*\d|.*\b(?:is|are) to be \p{L}+(?:ed|en)\b)(?!.*(?:\b(?:will|would|shall|should|won['’]t|expect\w*|believ\w*|think|bet|because|than|reckon|suspect|predict\w*|hypothes\w*|so that|leads? to)\b|['’]ll\b|\band (?:they|he|she|it|more|fewer|half|\d)))/iu,
  wants:
    /\b(?:we|i|they|he|she|team|client|board)\s+(?:[a-z]+\s)?(?:wants?|need|aim|hope|would like|['’]d like|plan|intend|wish|are going|strive|seek|look(?:ing)? (?:to|for))\b|\b(?:goal|objective|aim|target|purpose|mission|ambition|north star|okr|kpi)s?\b/i,
  // "since May" is a month.
  hedge:
    /\b(?:(?<!\b(?:since|in|of|by|from|until|before|after|last|this|next|early|late|mid)[\s-])may(?!\s\d)|might|could|possibly|perhaps|maybe|hopefully|potentially|can (?:help|support|drive))\b/i,
  others:
    /\b(?:he|she|they|consultant|agency|competitor|rival|board|vendor|boss|chief|ceo|director|neighbour|neighbor|founder|brother|somebody|someone|everyone|everybody|people in the|industry|experts?|article|book|study|research|report)(?:['’]s)?\s+(?:[a-z]+\s)?(?:believe|think|say|said|reckon|claim|feel|swear|argue|insist|show|tell|told|suggest|found)s?\b|\b(?:the|an?|his|her|their|its|our) (?!(?:hypothes|bet|theory|claim|idea|assumption|prediction))(?:[a-z'’-]+ ){1,5}(?:believes|thinks|reckons|claims|holds|maintains|swears|argues|insists|said|is (?:convinced|certain|sure))\b|\bin (?:his|her|their) (?:view|opinion|experience)\b|\b(?:according to|it has been suggested|understood to|wanted|rumou?r|heard that)\b/i,
  /** Somebody else foretells it: a pitch, a study, a federation. */
  attributed:
    /\b(?:according to|(?:from|in) the (?:deck|pitch|report|paper|study|proposal|handbook|brochure|outlook)|(?:foresees|foretells|forecasts|predicts|projects|promises|writes|wrote|states|claims|pitches|pitched|reckons|swears|told us|tells us)(?: in [^.:]{1,40})?(?: that\b|,? ?[:"“„«]))/i,
  past: /(?<!\b(?:have|has)\s|['’](?:ve|s)\s)\bgot\b|\b(?:was|were|had|did|went|came|saw|found|sent|tested|ran|learn(?:ed|t)|showed|proved|brought|sold|grew|fell|rose|dropped|clicked|replied|booked|ordered|opened|validated|rejected|decided|posted|mailed|used to|turned out)\b/i,
  pastTime:
    /\b(?:last (?:year|spring|summer|autumn|fall|winter|month|quarter|week|march|april|may|june|july|time)|previous(?:ly)?|in (?:19|20)\d\d|years? ago|back (?:in|then)|used to|so far|historically|earlier)\b/i,
  /** A year or season that is over, with what was found in it: "in 2023 … booked earlier: 64 % against 41 %". */
  pastYear:
    /\b(?:in|of|since|during|back in|from) (?:the )?(?:(?:spring|summer|autumn|winter|fall|season|year)s? (?:of )?)?(?:19|20)\d\d(?:[/–-]\d\d)?\b/i,
  figuresAgainst:
    /\d[\d.,]*\s?(?:%|per ?cent|percent)?,? (?:against|versus|vs\.?|compared (?:to|with)) (?:only )?\d/i,
  wasBelieved:
    /\b(?:(?:was|were|had|['’]d had|once|used to)\b.{0,24}\b(?:theory|theories|idea|hypothes[ie]s|question|bet|assumption|belief)\b|(?:theory|idea|hypothes[ie]s|question|bet|assumption|belief)\b.{0,12}\b(?:was|were|had been|held|failed|turned out)\b|(?:it is|is|are) (?:meanwhile |by now |well |already |long )?(?:known|established|proven|settled|shown)\b)/i,
  /** One arm of a comparison by what it is: "the red half", "the postcard lot". */
  arm: /\b(?!(?:first|second|other|next|last|better)\b)[\p{L}'’-]{3,} (?:half|lot|side|arm|batch|pile|version|variant|column|group)\b/iu,
  /** What some do and others do not: "those who hold it buy, those who read of it don't". */
  contrast:
    /[;,:–—]\s*(?:and |but |while |whereas |where )?(?:(?:the|an?|those|who|which|of|is|are) )?(?:[\p{L}"“”'’-]+ ){1,7}?(?:does(?:n['’]t| not)|do(?:n['’]t| not)|won['’]t|will not|never|hardly|barely|stays? (?:at|put|where|away))(?:\s|[.,;]|$)/iu,
  /** "Show them the queue and they wait": what we do, and then what they do. */
  doAndThey:
    /^\W*(?:(?:so|then|just|simply|only)\s)?(?:give|show|send|offer|tell|hold|let|put|take|hand|lend|ask|make|move|drop|call|ring|write|name|mail|text|print|leave|bring|remove|cut|say|set|swap|add|do)\s.{5,140}?[\s,;:-]+(?:and|then)\s(?:then\s)?(?:they|he|she|it|people|more|fewer|most|half|nobody|everybody|at least|an?\s(?:third|quarter|half|fifth)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|\d)/iu,
  arrow: /->|=>|→|⇒|➜/,
  /** A count out of a count, whatever stands between: "12 of the 38", "45 slips from my 66". */
  countOfCount:
    /\b\d+\+?(?: [\p{L}'’-]+){0,2} (?:of|from|out of) (?:the |our |my |all |these |those )?\d+\b/iu,
  /** A day or event by which it will have happened. */
  byThen:
    /\b(?:by|before|until|till|within|inside)\s(?:(?:the|end|of|mid|early|late|next|a|an|our)[\s-])*(?:\d|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|midsummer|christmas|easter|spring|summer|autumn|winter|week|month|quarter|term|season|year)/i,
  outdoes: /\bout(?:sell|perform|pull|draw|do|number|last|run|earn)(?:s|es)?\b|\b(?:wins?|beats?|trumps?)\b/i,
  /** All of it in quotation marks: somebody else's words, or the copy itself. */
  quotedWhole: /^[\s*_>-]*["“„«‘'][^"”»]{20,}["”»’'][\s.*_]*$/,
  userStory: /\bas an? .{2,60}?,? i (?:want|need|can|would like)\b/i,
  decides:
    /\b(?:confirm(?:ed|s)?|reject(?:ed|s)?|wrong|kill|stop|pull|drop|scrap|keep|held|holds|win(?:s|ner)?|success(?:ful)?|proven?|supported)\b.{0,40}\b(?:if|when|at|below|above|under|over|unless)\b|\bif\b.{0,60}\b(?:we|i) (?:stop|pull|drop|keep|go|roll|switch|scrap|stay|do|don['’]t|will (?:stop|drop|keep|roll|go))\b/i,
  /** Says what would prove the claim wrong, and so is not the claim. */
  saysWrong:
    /^["'“‘*_(\s-]*(?:(?:we|i|they|it|that|this)(?:['’](?:re|m|s|d)|\s(?:are|am|is|was|would be))\s)?(?:wrong|mistaken|refuted|disproved|falsified|rejected)\b.{0,12}\b(?:if|when|unless|once|should|below|under|at)\b/i,
  measures:
    /\b(?:measur\w+|count(?:ed|ing|s)?|track(?:ed|ing|s)?|read (?:it )?(?:on|from|off)|judged? (?:by|on)|kpis?|metrics?|baseline|target of)\b/i,
  ours: /\b(?:cpm|cpc|cpa|budget|inventory|stock|prices?|platform|algorithm|supplier|vendor|team|agency|staff|efficienc\w+|velocity|workflow|costs? us|the market|competitors?)\b/i,
  creed:
    /\b(?:believe in|belief in|brand love|emotional|soul|heart of|essence|language of|spirit|values?|purpose|passion|dream|magic|story of|joy|iconic|culture|future of|world where|everyone deserves|right to|cannot be (?:put|measured|counted)|in a way that)\b/i,
  sample:
    /\b(?:e\.g\.|for (?:example|instance)|such as|example|sample|template|fill in|placeholder|your (?:hypothesis|audience|metric|team))\b|\[[^\]]{2,60}\]|<[^>]{2,40}>|_{3,}/i,
  addressesReader: /\b(?:you|your|you['’]ll)\b/i,
  task: /^["'“‘*_(\s]*(?:send|write|publish|create|build|launch|design|draft|post|record|print|set up|review|check|approve|prepare|brief|share|update|add|make|run|schedule|book|order)\b/i,
  somebodyBelieves:
    /\b(?:believes|thinks|reckons|claims|holds|maintains|supposes|assumes|expects|predicts|argues|insists|swears|is (?:telling|convinced|sure|certain)|told)\b/i,
  believedThen:
    /\b(?:assumed|believed|thought|supposed|predicted|expected|hoped|guessed|reckoned|had the idea|was the idea|our hypothesis was)\b/i,
  bound:
    /\b(?:below|under|above|over|fewer|less|more|at least|at most|beyond|within|exceeds?|behind by)\b(?: than)?\s(?:about |roughly |around )?(?:[€$£]?\d|one|two|three|four|five|six|seven|eight|nine|ten|a (?:third|half|quarter|fifth|tenth)|half|twice|\w+teen|twenty|thirty|forty|fifty|a hundred)/i,
  ifNumber: /^["'“‘*_(\s]*(?:if|should|unless|anything|when)\b.{0,80}\d/i,
  counts: /\b(?:how many|how much|number of|we count|i count|look at|share of)\b/i,
  thanGroup:
    /\bthan (?:the |our |their |any )?(?:[\p{L}'’-]+ ){0,3}?(?:ones?|people|folk|lot|those|arm|group|list|letter|mail|version|\p{L}{3,}s)\b/iu,
  likelierThan: /\b(?:\p{L}{3,}(?:ier|er)|more|less|fewer)\b.{1,70}\bthan\b/iu,
};
