import type { WordingRow } from './wording-row';

/** The direction behind a brief, the outcome it serves, and the loop it belongs to. */
// biome-ignore format: one row is one compact block
export const strategy: readonly WordingRow[] = [
  {
    group: 'problem', id: 'their-problem',
    says: ['problem', 'pain|pain_point', 'challenge', 'struggle|struggles|struggling', 'frustrat*', 'job to be done', 'obstacle', 'barrier', 'blocker', 'cost|costs them|tenants|teams|firms', 'complain|complains|complained|complaint', 'find it hard|difficult', 'put|puts them off', 'hard|difficult to find|understand|use|compare'],
    negatable: false,
    hit: ['The problem: carers cannot leave the house after six', 'New tenants struggle with the meter', 'The form puts them off'],
    miss: ['A sudoku with three levels', 'Painters and decorators', 'Barry runs the desk'],
  },
  {
    group: 'alternatives', id: 'why-this-wins',
    says: ['alternative', 'competitor|competitors|competition', 'instead of', 'rather than', 'status quo', 'unlike', 'differentiat*', 'positioning', 'why us', 'why we win', 'right to win', 'edge|advantage over', 'advantage', 'moat', 'only we', 'no other|one_else'],
    negatable: false,
    hit: ['Unlike the big chains we deliver on Sundays', 'They would otherwise go to a competitor', 'Our advantage is the van'],
    miss: ['At the edge of town', 'Alternate Mondays', 'A compete-at-home quiz'],
  },
  {
    group: 'must-be-true', id: 'preconditions',
    says: ['must|would_have_to|needs_to|has_to be true', 'for this to work', 'we are assuming', 'we assume', 'assumption', 'depends|depend on', 'precondition', 'prerequisite', 'riskiest', 'leap of faith', 'we are|re betting', 'this only works|holds if|when', 'only works if'],
    negatable: false,
    hit: ['For this to work the vans must be on time', 'It depends on the ferry timetable', 'Our riskiest assumption is the price'],
    miss: ['A true story', 'Dependants of members travel free', 'Must be over 18'],
  },
  {
    group: 'not-doing', id: 'ruled-out',
    says: ['out of scope', 'not in scope', 'non_goal', 'we will|are|do not', "we won't|don't|aren't", 'will not be|include|cover|run|do|use|touch', 'excluded|excluding|exclusion|exclude|excludes', 'off limits', 'deprioriti*', "what we're|we_are not", 'leave|leaves|leaving out', 'stop doing', 'not part of'],
    negatable: false,
    hit: ['We will not use radio', 'Partner shops are out of scope', 'Excluding staff and suppliers'],
    miss: ['Exclusive to members', 'Do not disturb signs for hotel doors', 'Scope out the venue'],
  },
  {
    group: 'constraint', id: 'limits',
    says: ['constraint', 'budget cap|limit|of|is', 'capped at', 'limited to', 'limit|limits is|of|on', 'no more than', 'must not', 'boundary', 'stop_loss', 'freeze', 'maximum ..2 #', 'up to # ..1 euro|pounds|dollars|hours|days'],
    negatable: false,
    hit: ['The budget is capped at 900 pounds', 'Limited to two vans', 'We spend no more than a day on it'],
    miss: ['Limited company', 'Freezer bags for allotment owners', 'A captain in every team'],
  },
  {
    group: 'business-outcome', id: 'named-outcome',
    says: ['revenue', 'turnover', 'contribution margin', 'gross margin', 'profit|profits|profitability|profitable', 'margin', 'pipeline coverage', 'sales velocity', 'net revenue retention', 'nrr', 'arr', 'mrr', 'market share', 'cac', 'ltv|lifetime_value', 'win rate', 'cash flow', 'retention', 'churn', 'renewal|renewals', 'donation|donor|membership|subscription income', 'income', 'funding', 'occupancy', 'cost to serve', 'market position', 'break even'],
    negatable: false,
    hit: ['It serves the membership income of the club', 'Higher occupancy in the low season', 'The outcome is contribution margin'],
    miss: ['The army of volunteers', 'Marginal notes in the book', 'Cashmere scarves for commuters'],
  },
  {
    group: 'ladder', id: 'leads-to',
    says: ['so that', 'which ..1 leads|contributes|feeds|rolls|ladders|pays|brings|means', 'in order to', 'in service of', 'support|supports|serve|serves the|our', 'contribute|contributes to', 'tie|ties|tied ?back to', 'map|maps to', 'ladder|ladders up|to', 'towards the|our', 'pay|pays into', 'feed|feeds the|our'],
    negatable: false,
    hit: ['So that fewer beds stay empty', 'It feeds our renewal target', 'Which pays for the second nurse'],
    miss: ['A map of the harbour', 'So far so good', 'They support a local team'],
  },
  {
    group: 'channel-role', id: 'what-it-is-for',
    says: ['role of', 'plays the|a role', 'job of this|the', 'used to|for', 'responsible for', 'top|middle|mid|bottom ?of ?the funnel', 'tofu', 'mofu', 'bofu', 'awareness|consideration|decision stage|phase', 'capture|create|creates|captures demand', 'warm|warms up', 'retarget*', 'drives|drive|sends|send|brings|bring ..2 traffic|visitors|people|them to'],
    negatable: false,
    hit: ['The role of the poster is to bring walkers in', 'The letter warms up the call', 'Radio creates demand, the shop captures it'],
    miss: ['Role models for girls', 'Second-hand and barely used', 'A funnel cake stall'],
  },
  {
    group: 'trade-off', id: 'given-up',
    says: ['trade_off', 'at the expense|cost of', 'in exchange for', 'we|it|this give|gives|giving up', 'sacrific*', 'we accept ..3 lower|fewer|less|higher|more|slower', 'even if ..4 falls|drops|rises|suffers|lower|fewer'],
    negatable: false,
    hit: ['We accept fewer walk-ins for it', 'The trade-off is a slower page', 'At the expense of weekend trade'],
    miss: ['Trade visitors only', 'They give up smoking', 'An exchange student'],
  },
  {
    group: 'ask-why', id: 'interviews',
    says: ['interview|interviews|interviewing # ', 'interview|interviews with', 'we ask|call|phone|interview ..5 why', 'ask|asks|asking why', 'exit|follow_up|short survey|question|interview', 'open question', 'usability test', 'user|customer interviews', 'in their own words', 'learn|understand|find_out why'],
    negatable: false,
    hit: ['We phone ten of them and ask why', 'A short survey at checkout', 'Interviews with eight who did not renew'],
    miss: ['Job interviews in the afternoon', 'Why not bring a friend', 'The surveyors of the county'],
  },
  {
    group: 'tool-led', id: 'the-tool-does-it',
    says: ['ai|chatgpt|gpt|llm|automation|martech|cdp|new_tool|new_platform|new_stack|machine_learning ..5 will|to|lets|allows|enables|can|personal*|generate*', 'ai|machine_learning powered|driven|generated', 'our|the new tool|platform|crm|software lets|allows|enables|will'],
    negatable: false,
    hit: ['AI will write every letter', 'The new platform lets us send at dawn', 'Machine-learning-powered offers'],
    miss: ['Tool hire shops in the county', 'Ai Weiwei opens the show', 'Ask at the platform'],
  },
  {
    group: 'next-cycle', id: 'what-comes-next',
    says: ['next cycle|test|experiment|step|iteration|round|sprint', 'follow_up test|experiment', 'feed|feeds into|back', 'will inform', 'informs the|our', 'if it|this wins|works|holds', 'learning agenda', 'backlog', 'retro', 'retrospective', 'then we|test|try|move|extend|repeat', 'goes|go into ?the|our ?learning|test ledger|log|library'],
    negatable: false,
    hit: ['The next round tests the price', 'It feeds into the spring plan', 'The result goes into the learning log'],
    miss: ['Next door to the bakery', 'Feed the ducks', 'A retrofit of old boilers'],
  },
  {
    group: 'prior-result', id: 'builds-on',
    says: ['last|previous|earlier|first|prior test|cycle|experiment|round|trial|pilot|result|attempt', 'previously tested|learned|learnt|ran|tried', 'we learned|learnt|tested|ran|tried', 'from|in test|cycle|experiment|round #', 'build|builds on', 'building on ..2 result|test|pilot|learning|last|round|finding|what', 'follows|following|after ..3 test|pilot|trial|experiment', 'in the pilot', 'pilot showed|found'],
    negatable: false,
    hit: ['It builds on the pilot in Hull', 'Last spring we tested the long letter', 'In round 2 the price made no difference'],
    miss: ['At the last minute', 'A building on the corner', 'Driving tests for beginners'],
  },
];
