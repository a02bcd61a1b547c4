import type { Cues } from './cue';

/** What makes a phrase a description of whom the plan is for, or shows that it is not. */
export const audience: Cues = {
  who: /\b(?:who|whose|that)(?:['’]ve|['’]s|['’]d)?\s+(?:have|has|had|are|is|were|was|do|did|don['’]t|didn['’]t|haven['’]t|hasn['’]t|live|work|own|run|use|buy|bought|book|booked|order|open|opened|visit|visited|sign|signed|gave|give|get|got|join|joined|pay|paid|need|want|start|started|finish|complete|come|came|play|read|never|already|leave|left|lapsed|renew|attend|attended|download|downloaded|subscribe|subscribed|fill|watch|listen|manage|lead|sell|teach|sync)\b|\bwith (?:an? |at least|more than|no |exactly|two|\d|between|their|card|children|kids)/i,
  people:
    /\b(?:customers?|users?|buyers?|shoppers?|members?|subscribers?|readers?|visitors?|donors?|givers?|supporters?|volunteers?|guests?|patients?|parents?|famil(?:y|ies)|households?|homeowners?|tenants?|renters?|residents?|students?|pupils?|teachers?|learners?|players?|gamers?|listeners?|followers?|viewers?|accounts?|companies|compan(?:y|ies)|firms?|teams?|businesses|owners?|managers?|directors?|founders?|leads?|prospects?|contacts?|admins?|developers?|engineers?|nurses?|doctors?|clinics?|practices|schools?|drivers?|riders?|commuters?|travell?ers?|applicants?|candidates?|graduates?|leavers?|employees|staff|workers?|freelancers?|traders?|landlords?|couples|women|men|people|adults|kids|children|seniors|retirees|pensioners|folk|folks|anyone|anybody|everyone|cohort|group|segment|list|audience|sessions?|devices?|carts?|orders?|bookings?|workspaces?|sellers?|hosts?|drivers|cyclists|runners|farmers|growers|dealers|retailers|restaurants|chefs|brands|buyers|attendees|registrants|alumni|fans|collectors|bookkeepers|accountants|lawyers|agents|brokers|advisers|advisors|installers|plumbers|electricians|carers|supervisors)\b/i,
  bounded:
    /\b(?:in|within|over|for|during) (?:the )?(?:last|past|previous) (?:\w+ )?(?:\d+|two|three|four|five|six|twelve|few)? ?(?:days?|weeks?|months?|years?|quarters?|orders?|visits?|summers?|winters?|seasons?|episodes?|mails?)|\b(?:since|before|after|between|until|from) (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|easter|christmas|summer|spring|autumn|winter|\d)|\b(?:at least|more than|fewer than|less than|up to|over|under|exactly|no more than) (?:one|two|three|four|five|once|twice|\d)|\b(?:once|twice|\d\+)|\bnot? (?:bought|ordered|booked|opened|logged|visited|purchase|order|login|open|subscription|account)/i,
  counted:
    /\b\d[\d,.\s]*k?\b\s*(?:[a-z-]+\s){0,2}(?:people|contacts?|accounts?|households?|addresses|members?|subscribers?|users?|customers?|names?|records?|companies|carts?|devices?|visitors?|donors?|letters|patients?|students?)|\bn\s?[=≈~]\s?\d/i,
  listed:
    /\b(?:list|filter|export|cohort|tag(?:ged)?|custom audience|saved (?:view|audience|segment)|register|database|crm|property|source\s?=|pulled from|match(?:ed)? file|directory|directories|sheet)\b/i,
  place:
    /\b(?:in|from|across|near|around|within \d+ (?:km|miles?|minutes?)(?: of)?|living in|based in|outside|north|south|east|west)\s+(?:the\s+)?[A-Z][\p{L}-]+/u,
  condition:
    /[<>≥≤=]\s?\d|\b\d+\s?(?:-|–|to)\s?\d+\s?(?:staff|employees|people|years?|seats|beds|months?|km|miles)?\b|\baged?\b|\b\d+\+/i,
  filter:
    /\b\w[\w ]{1,20}\s?(?:=|≥|<=|>=|!=)\s?[“"'\w]|\btagged\b|\b(?:segment|list|filter|cohort|saved view) [“"']/i,
  device:
    /\b(?:on (?:an? |their )?(?:phone|mobile|desktop|tablet|laptop)|ios|android|logged[- ](?:in|out)|signed[- ]in|first visit|returning visits?|mobile users?)\b/i,
  path: /(?:^|\s)\/[a-z][\w/-]+/i,
  didOpens:
    /^["'“‘*_(\s-]*(?:have |has |had )?(?:bought|booked|ordered|opened|visited|signed|gave|joined|paid|downloaded|attended|registered|subscribed|started|logged|renewed|lapsed|used|made|filled|clicked|watched|requested|asked|came|\p{L}{3,}ed)\b/iu,
  opensWithGroup:
    /^["'“‘*_(\s-]*(?:all |any |only |our |the |those |these |new |existing |current |former |lapsed |active |returning |first[- ]time |logged[- ]in |uk |us |eu )*\p{L}+(?:s|men|women|people|folk|ren)\b/iu,
  excludes:
    /^["'“‘*_(\s-]*(?:not|no|never|exclud|except|without|ignor|skip|leave out|nobody|minus)\b|\b(?:not (?:for|in (?:this|the)|included)|excluded|out of scope|left out|aren['’]t in|isn['’]t for|don['’]t mail|(?:don['’]t|do not|doesn['’]t) (?:count|belong)|stays? out|are out|is out|not, (?:they|it|we|because)|leave (?:them|those|him|her) (?:out|alone|in peace)|(?:were|are|get) removed|removed from)\b/i,
  /**
   * Names those it is not for, and so nobody it is for. "Not yet activated", "not ordered since May" and "not only
   * trade" describe people; "no" may open an answer: "No. Buyers of the spring sale."
   */
  onlyExcludes:
    /^[^\p{L}\p{N}]*(?:not (?!yet\b|been\b|on\b|only\b|just\b|bought\b|\p{L}+ed\b)|(?:nobody|no one|none of|exclud\p{L}+|except|leav(?:e|ing) out)\b)/iu,
  /** Whom something else was for: "had the pilot", "last term's list", "the old test". */
  elsewhere:
    /\b(?:pilot|(?:earlier|other|old|previous|former|first|last) (?:tests?|mailings?|rounds?|trials?|lists?|sends?|campaigns?|waves?)|(?:taken )?already (?:asked|written|mailed|had|got|have|by)|not[ _]again|reserved for|left alone|do[ _]not[ _](?:approach|disturb|mail|write)|(?:partner|supplier|wholesaler|agency|rival|competitor|colleague)(?:['’]s|s)?\b.{0,20}\b(?:sends?|goes|writes?|test|campaign|list))\b/i,
  vague:
    /\b(?:everyone|everybody|anyone|anybody|all (?:users|customers|people|audiences|ages|segments|visitors)|the (?:public|masses|market)|general public|our (?:audience|customers|users|community|followers)|target audience|decision[- ]makers?|influencers|business leaders|modern|dreamers|doers|lovers?|enthusiasts|tech[- ]savvy|millennials|gen[- ]?z|people like|interested in|care about|the right people|wide|broad|as many|every(?:one|body)? )\b/i,
  ourTeam:
    /\b(?:stakeholders?|approv\w+|sign[- ]?off|responsible|colleagues|reviewers?|agency|owner|we|our team|i)\b/i,
};
