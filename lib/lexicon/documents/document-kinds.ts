/**
 * Kinds of document that look like a brief and are none: each with the tell-tale signs people put into them.
 * A sign counts once however often it stands there; several signs of one kind make it likely.
 */
export interface DocumentKind {
  id: string;
  /** Tried on every line. */
  signs: readonly RegExp[];
  /** Tried on the title and the first lines; each counts twice. */
  names: RegExp;
}

export const documentKinds: readonly DocumentKind[] = [
  {
    id: 'press-release',
    names: /\b(?:press release|news release|for immediate release|media release|announces?|embargo)\b/i,
    signs: [
      /\bfor immediate release\b|\bembargoed?\b/i,
      /\b(?:press|media) (?:contact|enquir|inquir|office)/i,
      /\b(?:today )?announce[sd]?\b/i,
      /["”']\s*,?\s*(?:said|says)\b|\bsaid (?:the|its|[A-Z])|,” (?:said|says)/,
      /^(?:about|notes? to editors?)\b.{0,40}$/i,
      /^(?:#{3}|- ?30 ?-|ends?)$/i,
      /\b(?:chief executive|ceo|president|founder|spokes\w+)\b/i,
      /^[A-Z][A-Za-z .]+(?:, [A-Z][\w. ]+)?,? (?:\(?[A-Z][a-z]+\.? \d{1,2}|\d{1,2} [A-Z][a-z]+)(?:, \d{4})?\)? ?[-–—]/,
    ],
  },
  {
    id: 'job-advertisement',
    names:
      /\b(?:job|vacancy|we['’]?re hiring|hiring|position|role|manager \(m\/f|wanted|join (?:us|our team))\b/i,
    signs: [
      /\b(?:apply|application)\b.{0,40}\b(?:by|to|via|now|here|with|cv|cover letter)\b|\bsend (?:us )?(?:your|a) (?:cv|resume|application)\b/i,
      /\b(?:salary|compensation|pay (?:band|range)|pension|benefits|days['’]? (?:of )?(?:leave|holiday)|annual leave|equity|stock options)\b/i,
      /\babout (?:the (?:role|job|position|team)|you|us)\b|\bwho you are\b|\bwhat you(?:['’]ll| will) (?:do|bring|get|own)\b|\bwhat we offer\b/i,
      /\b(?:\d\+?|several|two|three|five) years['’]? (?:of )?(?:experience|in)\b|\bexperience (?:with|in|of)\b/i,
      /\byou(?:['’]ll| will| have| are| know)\b/i,
      /\b(?:full|part)[- ]time\b|\b(?:hybrid|remote|on[- ]site|fixed[- ]term|permanent)\b.{0,30}\b(?:role|contract|position|work|days)/i,
      /\breport(?:s|ing)? to\b/i,
      /\binterviews?\b.{0,40}\b(?:week|held|process|stage|with)/i,
      /\bequal opportunit|\bdiversity\b|\bregardless of\b/i,
    ],
  },
  {
    id: 'minutes',
    names: /\b(?:minutes|meeting|weekly sync|stand-?up|notes from|call notes|agenda|catch-?up)\b/i,
    signs: [
      /^(?:attendees?|attending|present|in attendance|participants|apologies|absent|chair|minutes? (?:by|taken))\b/i,
      /\bagenda\b/i,
      /\b(?:action items?|actions|aob|any other business|next meeting|follow-?ups?)\b/i,
      /\b(?:agreed|discussed|noted|reported|raised|asked|reminded|suggested|thanked|approved the minutes)\b/i,
      /\b(?:meeting|call) (?:closed|ended|started|opened)\b|\b\d{1,2}[:.]\d{2} ?(?:-|–|to) ?\d{1,2}[:.]\d{2}\b/i,
    ],
  },
  {
    id: 'report',
    names:
      /\b(?:results?|readout|read-out|retro(?:spective)?|post-?mortem|recap|wrap-?up|report|review of|findings|case study|learnings|debrief|what (?:happened|we learned)|year in review|summary of)\b/i,
    signs: [
      /^(?:results?|the results?|findings|outcome|actuals?|what (?:happened|we (?:learned|learnt|found|saw)|worked|went well|did not|didn['’]t)|learnings?|lessons(?: learned)?|conclusions?|verdict|decision|recommendations?|next time|key takeaways|readout|retro)\b.{0,25}$/i,
      /\b(?:confirmed|rejected|validated|invalidated|disproved|refuted|inconclusive|supported|not supported|did not hold|was wrong|were wrong|was right|held up|won|lost|beat|outperformed|underperformed)\b/i,
      /\b(?:statistically )?significan(?:t|ce)\b|\bp ?[<=] ?0?\.\d|\bconfidence interval\b|\b\d+ ?% (?:confidence|ci)\b/i,
      /\b(?:rose|fell|grew|dropped|increased|decreased|climbed|slipped|improved|went (?:up|down)|came (?:in|back)|reached|ended (?:at|up)|finished at|converted|clicked|replied|booked|ordered|redeemed|opened|attended|signed up)\b.{0,40}\d/i,
      /\b(?:we|i) (?:ran|sent|mailed|tested|launched|saw|found|learned|learnt|saw|expected|stopped|kept|rolled|shipped)\b/i,
      /\b(?:we (?:will|['’]ll) (?:not )?(?:keep|roll|repeat|do it again)|do again|would do differently|next time)\b/i,
      /\b(?:against|vs\.?|versus|compared with) (?:a |the |our )?(?:target|plan|forecast|goal|prediction|budget|control)\b/i,
    ],
  },
  {
    id: 'objectives',
    names:
      /\b(?:okrs?|objectives(?: and key results)?|goals (?:for|q\d)|quarterly (?:goals|planning|plan)|roadmap|strategy|vision|north star|priorities)\b/i,
    signs: [
      /\bokrs?\b/i,
      /\bkey results?\b|^kr ?\d/i,
      /^(?:o|objective) ?\d\b/i,
      /\b(?:score[ds]?|grading|graded|confidence) ?:? ?0?\.\d|\bon track\b|\bat risk\b|\boff track\b/i,
      /\b(?:company|department|team)[- ](?:wide )?(?:goals?|objectives?|priorities)\b/i,
    ],
  },
  {
    id: 'newsletter',
    names: /\b(?:newsletter|issue (?:no\.? ?|#)?\d+|dispatch|digest|weekly|edition|letter from)\b/i,
    signs: [
      /\bunsubscribe\b|\bview (?:this )?(?:email )?in (?:your )?browser\b|\bmanage (?:your )?preferences\b/i,
      /\bissue (?:no\.? ?|#|number )?\d+\b/i,
      /\b(?:dear|hello|hi|welcome back|good morning),? (?:readers?|friends?|all|everyone|everybody|folks)\b/i,
      /\b(?:forward (?:this|it) to|subscribe here|share this|reply to this email|hit reply|thanks for reading|see you (?:next|in)|until next|that['’]s (?:it|all) for)\b/i,
      /\b(?:this|last) week['’]s\b|\bin this issue\b|\bfrom the archive\b/i,
      /\b(?:a reader|readers? (?:wrote|asked|sent)|sponsored by|sponsor of|classifieds?|links? (?:of|for) the week|p\.?s\.)\b/i,
    ],
  },
  {
    id: 'help',
    names:
      /\b(?:how to|guide to|getting started|help|faq|tutorial|handbook|playbook|course|lesson|glossary|documentation|introduction to|what is|why you|ways to|tips|explained|101)\b/i,
    signs: [
      /\b(?:click|tap|press|choose|select|open|go to) (?:\*{0,2})(?:the |your |on |[A-Z“"*_])/,
      /\bin this (?:article|guide|post|section|tutorial|lesson|chapter)\b|\bthis (?:article|guide|tutorial|page) (?:explains|shows|describes|covers|is)\b/i,
      /\b(?:learn more|read more|see also|related articles?|was this (?:article )?helpful|contact support|need help|before you (?:start|begin))\b/i,
      /\byou (?:can|need|should|must|may|want|have to|will (?:see|need))\b/i,
      /\b(?:for example|for instance|e\.g\.|such as|let['’]s say|imagine|suppose)\b/i,
      /\bstep \d\b|^\d\.\s+(?:click|open|go|select|choose|enter|define|write|pick|set)\b/i,
      /\b(?:what is|what are|how do i|how can i|why does|when should)\b.*\?/i,
      /\b(?:best practices?|common mistakes?|pitfalls?|tips?|rule of thumb|good|bad) (?:examples?|hypothes[ie]s)?\b.{0,20}$/i,
    ],
  },
  {
    id: 'policy',
    names:
      /\b(?:policy|policies|guidelines?|standard|procedure|regulation|code of conduct|terms|principles|rules for|governance)\b/i,
    signs: [
      /\b(?:this|the) (?:policy|procedure|standard|guideline|document)\b/i,
      /\b(?:must(?: not)?|shall(?: not)?|may not|is required to|are required to|is not permitted)\b/i,
      /\b(?:applies to|scope of this|effective (?:date|from)|in force|supersedes|replaces version|review date|document owner|approved by the|version \d)\b/i,
      /^(?:\d+\.\d*|§ ?\d+|article \d+|section \d+)\s/i,
      /\b(?:breach|exception|exemption|compliance|violation|disciplinary)\b/i,
      /\bdefinitions?\b|\b(?:means|refers to|is defined as)\b/i,
      /\b(?:any|every|all) (?:test|campaign|experiment|employee|member of staff|team|project)s?\b.{0,40}\b(?:must|shall|need|requires?)\b/i,
    ],
  },
  {
    id: 'interview-guide',
    names:
      /\b(?:interview|discussion guide|research (?:plan|study|guide)|questionnaire|survey|study|usability)\b/i,
    signs: [
      /\b(?:tell me|walk me through|can you (?:describe|tell|think)|how did you|what did you|when was the last time|could you show)\b/i,
      /\b(?:interviewe[er]s?|moderator|participants?|respondents?|informants?|incentive|consent|recording)\b/i,
      /\b(?:warm-?up|probes?|follow-?up questions?|wrap-?up|closing|opening) ?(?:\(|:|$)/i,
      /\b(?:\d+|ten|six|eight|twelve|five) interviews?\b|\bminutes? each\b/i,
      /\bthank (?:you|them) for\b/i,
      /\b(?:research questions?|what we (?:want|hope) to (?:learn|understand)|recruit(?:ed|ing|ment)? (?:of )?(?:participants|respondents|\d+)|screener|transcripts?|topic guide)\b/i,
    ],
  },
  {
    id: 'contract',
    names:
      /\b(?:statement of work|sow|contract|agreement|proposal|quote|terms|order form|scope of services|invoice)\b/i,
    signs: [
      /\bstatement of work\b|\bmaster services? agreement\b|\bscope of (?:work|services)\b/i,
      /\b(?:the (?:client|customer|contractor|supplier|agency|consultant|parties)) (?:shall|will|agrees?|may|must|is responsible)\b/i,
      /\b(?:fees?|payments? (?:terms|schedule|due)|invoic\w+|payable|net \d+ days|purchase order|reimburs\w+|day rates?)\b/i,
      /\b(?:terminat\w+|confidential\w*|liabilit\w+|intellectual property|governing law|indemnif\w+|warrant\w+|acceptance criteria|change requests?)\b/i,
      /\b(?:signed|signature|for and on behalf|dated this|hereby|herein|pursuant)\b/i,
      /^\d+\.\d+\s/,
    ],
  },
  {
    id: 'software',
    names: /\b(?:readme|changelog|release notes|api|sdk|library|package|documentation|v?\d+\.\d+\.\d+)\b/i,
    signs: [
      /\bv?\d+\.\d+\.\d+\b/,
      /\b(?:npm|yarn|pnpm|pip|brew|cargo|docker|git) (?:i |install|run|add|clone|pull|test)/i,
      /^(?:added|fixed|changed|removed|deprecated|security|unreleased|breaking changes?|bug ?fixes|features)\b.{0,12}$/i,
      /^(?:install(?:ation)?|usage|quick ?start|configuration|api|licen[cs]e|contributing|requirements|getting started|options|examples?|development)$/i,
      /[{}();=]{2}|=>|\bconst \w+|\bimport \w+|\bfunction\b|<\/?\w+>/,
      /\b(?:fix(?:es|ed)?|adds?|supports?|remov(?:es|ed)|renam(?:es|ed)|deprecat\w+|now (?:returns?|accepts?|shows?|supports?))\b/i,
      /\b(?:pull request|issue #\d+|#\d{2,5}\b|commit|branch|repository|merge)\b/i,
    ],
  },
  {
    id: 'recipe-or-product-text',
    names:
      /\b(?:recipe|menu|specification|product sheet|data ?sheet|terms of use|one[- ]pager|catalogue|price list|biography|profile|boilerplate)\b/i,
    signs: [
      /\b(?:serves|preheat|simmer|stir|tablespoons?|teaspoons?|ingredients|minutes at \d+)\b/i,
      /\b(?:dimensions|weight|material|warranty|compatib\w+|in the box|sku|made (?:in|from)|features include|key features)\b/i,
      /\b(?:free trial|request a demo|book a demo|pricing starts|plans from|contact sales|trusted by|loved by|customers say|why choose|get started)\b/i,
      /\b(?:our (?:mission|story|founders|product|platform|solution)|we are (?:a|the)|founded in|headquartered|years of experience)\b/i,
    ],
  },
  {
    id: 'article',
    names:
      /\b(?:why (?:we|i|you|most)|how (?:we|i) |the (?:case|art|end|myth|problem with|trouble with)|what (?:i|we) learned|lessons|essay|opinion|thoughts|a story|confessions|blog|draft)\b/i,
    signs: [
      /\b(?:in this (?:post|essay|piece)|blog|readers?|author|column|published|draft \d|minutes? read|by [A-Z]\w+ [A-Z]\w+$)\b/,
      /\b(?:most (?:teams|people|companies|marketers|of us)|every (?:team|company|marketer)|nobody|everyone|everybody|somebody|we all)\b/i,
      /\b(?:i (?:used to|once|remember|think|believe|was|have|had)|years ago|when i|my (?:first|last|old))\b/i,
      /\b(?:you (?:are|were|might|know|may have|will have|have probably|can tell)|if you['’](?:re|ve)|your (?:team|company|boss|next|own))\b/i,
      /\b(?:is not|isn['’]t|are not|aren['’]t) (?:a|an|the|about)\b.{0,40}\b(?:it is|it['’]s|but|they are)\b/i,
      /\b(?:of course|after all|in other words|the point is|the truth is|to be fair|and yet|perhaps|ask yourself|the lesson)\b/i,
    ],
  },
];
