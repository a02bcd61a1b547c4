import type { WordingRow } from './wording-row';

/** Approvals, decision rights, pace, tolerance. */
// biome-ignore format: one row is one compact block
export const organisation: readonly WordingRow[] = [
  {
    group: 'planning-debt', id: 'sign-off',
    says: ['sign_off', 'signs_off', 'signed_off', 'signing_off', 'approval', 'approved by', 'approve the|it|this', 'approves the|it|this', 'green_light', 'buy_in from|of', 'get|gets|be approved', 'approves'],
    hit: ['The head of brand still has to sign off the layout', 'We need buy-in from the regional offices', 'It waits for a green light from finance'],
    miss: ['Members sign up on the spot', 'They buy in bulk before the holidays', 'Launch goes ahead with no approval needed'],
  },
  {
    group: 'planning-debt', id: 'approval-chain',
    says: ['once|after|until|before|pending|awaiting ..7 approv*|sign_off|signs_off|signed_off|reviewed|steering|committee|leadership|the_board|trustees|stakeholder', 'subject to ..5 review|approval|board|committee|leadership', 'wait|waits|waiting for|on ..5 approv*|the_board|committee|leadership|stakeholder|director'],
    hit: ['Once the trustees have read the plan we go live', 'Subject to review by the editorial committee', 'Waiting for the commercial director to read it'],
    miss: ['After lunch we post the second card', 'Before they board the ferry, passengers see the sign', 'Send the invitation on Monday to 300 tenants'],
  },
  {
    group: 'planning-debt', id: 'consensus',
    says: ['align|aligning|alignment|consensus|sociali* ..6 stakeholder|team|leadership|department|function|region|everyone|executives|internally', 'get|keep|bring everyone|all_teams on board|aligned'],
    hit: ['First align the three departments on one story', 'Reach consensus with leadership before we write copy', 'Socialise the idea internally in January'],
    miss: ['Align the logo to the left of the page', 'The claim aligns with what guests told us', 'Each team member calls ten owners'],
  },
  {
    group: 'planning-debt', id: 'steering',
    says: ['steerco', 'steering committee|group|board', 'working group', 'task force', 'governance|review board', 'offsite', 'workshop series', 'series of workshops', 'discovery|strategy|alignment phase', 'stakeholder interviews|workshop'],
    hit: ['The steering group meets on the 12th', 'A six-week discovery phase comes first', 'Two stakeholder workshops decide the route'],
    miss: ['Workshop visitors get the card at the till', 'A board of oak hangs over the bar', 'The steering wheel is the hero of the photo'],
  },
  {
    group: 'planning-debt', id: 'long-plan',
    says: ['# month|months|quarters|quarter ..5 plan|planning|strategy|research|roadmap|preparation|development|phase', 'months ..3 planning|preparing|developing|research', 'six|eight|nine|ten|twelve|6|8|9|10|12 weeks ..4 planning|strategy|research|preparation|development'],
    hit: ['We allow three months for strategy and research', 'Eight weeks of planning, then the launch', 'A two-quarter development phase'],
    miss: ['Two weeks after planting, members come back', 'Members pay for three months in advance', 'Runs for 12 weeks with 900 families'],
  },
  {
    group: 'planning-debt', id: 'phase-gate',
    says: ['phase 0|1|one ..5 research|plan|planning|strategy|align*|audit|workshop|deck|discovery', 'stage gate', 'gate review'],
    hit: ['Phase one: audit and positioning workshop', 'It has to pass the stage gate in June', 'Phase 1 is the strategy deck'],
    miss: ['Phase one mails 500 tenants', 'Guests enter by the east gate', 'In phase 1 the control group sees the old page'],
  },
  {
    group: 'planning-debt', id: 'rounds',
    says: ['rounds of feedback|review|revisions|amends|amendments|changes', '# rounds of', 'final deck|draft|version ..3 plan|brief|deck', 'final deck', 'raci'],
    hit: ['After two rounds of amends the film is ready', 'The final deck goes round on Friday', 'See the RACI in the annex'],
    miss: ['The first round of golf is free', 'Three rounds each, said the barman', 'The final date for entries is 4 May'],
  },
  {
    group: 'planning-debt', id: 'cross-functional',
    says: ['cross_functional ..5 approv*|review*|sign*|agree*|input|align*', 'all|every|each teams|team|departments|department|regions|region|functions|function ..4 approv*|review*|agree*|align*|sign_off', 'several|multiple departments|teams|functions ..4 approv*|review*|agree*'],
    hit: ['Every region must agree to the wording', 'Cross-functional review takes place in week two', 'All departments have to approve the offer'],
    miss: ['Every region gets its own postcard', 'All teams play on Saturday', 'Each department head on the list runs 20 or more people'],
  },
  {
    group: 'planning-debt', id: 'master-plan',
    says: ['annual|yearly|full_year|master|big_bang|360|integrated ..2 plan|campaign|calendar|launch|program', '12|twelve month ..2 plan|calendar|program', 'content calendar'],
    hit: ['The annual campaign calendar is fixed in November', 'A big-bang launch across all sites', 'Our master plan for the brand'],
    miss: ['Families with an annual pass of the zoo', 'The master class sells out in a day', 'Annual members who joined before 2021'],
  },
  {
    group: 'planning-debt', id: 'perfect',
    says: ['polish|polished|polishing ..3 creative|film|video|copy|design|assets|page|deck|it', 'pixel perfect', 'perfect|perfecting|perfected the|our|every', 'flawless', 'hero film|video', 'right first time', 'no room for error'],
    hit: ['Polish the film until it shines', 'Everything must be pixel-perfect', 'There is no room for error'],
    miss: ['A polish restaurant in the old town', 'Gardeners with the perfect lawn', 'Shoe polish sells best in autumn'],
  },
  {
    group: 'compliance', id: 'legal-review', negatable: false,
    says: ['legal|compliance|mlr|privacy|dpo|gdpr|regulatory|medical|data_protection|ethics ..3 approv*|review*|check*|sign*|clear*', 'cleared|checked|approved by ..2 legal|compliance|dpo'],
    hit: ['Legal review of the claim by Tuesday', 'The privacy officer checks the form', 'Cleared by our compliance desk'],
    miss: ['Legal assistants at firms with 5 to 20 lawyers', 'They value privacy above price', 'Medical students in their third year'],
  },
  {
    group: 'decision-rights', id: 'close',
    says: ['we|team|squad|owner|i|she|he ..2 can|may ..2 stop|change|scale|decide|pause|kill|switch', 'we|team|squad|owner|i decide|decides', 'without escalat*|approval|sign_off|asking', 'no ..2 approval|sign_off needed|required', 'pre_approved', 'decision ..3 by|with the team|owner|squad', 'autonom*', 'empowered', 'authority to', 'delegated', 'stop|pause|change|scale ..3 without asking'],
    negatable: false,
    hit: ['The shop manager is the owner and may stop it any day', 'The squad can pause the mailing without asking', 'The owner decides on the spot'],
    miss: ['The team of four nurses', 'They decided to stay at home', 'An autumn team outing'],
  },
  {
    group: 'escalation', id: 'far',
    says: ['escalate|escalates|escalated|escalation', 'cmo|ceo|cfo|vp|director|leadership|board|hq|head_office|committee|management|sponsor decides|approves|signs|decide|approve', 'head office|quarters', 'hq must|approves|decides|signs', 'global team must|approves|decides', 'needs|need|requires cmo|ceo|vp|director|executive|board|leadership approval|sign_off|decision'],
    hit: ['Head office has the last word', 'Any change needs director approval', 'Escalate to the VP if it drops'],
    miss: ['An escalator advert in the station', 'The board game sells in December', 'CFOs and CEOs of family firms'],
  },
  {
    group: 'speed', id: 'fast',
    says: ['move|ship|go|launch fast|quick|quickly|faster|quicker', 'asap', 'as soon as possible', 'quick win', 'bias for action', 'just launch|ship', 'get it out|live', 'fail fast', 'double|triple ?the|our output', 'more content', 'increase|raise ?the|our cadence|output|frequency', 'daily posting', 'post every day', 'hustle', 'blitz', 'flood the|their', 'time is of the essence', 'speed is|matters'],
    hit: ['Just launch it and move fast', 'We double our output this spring', 'It has to be live ASAP'],
    miss: ['They ship parcels in two days', 'A quick breakfast before the train', 'Readers who fast during Lent'],
  },
  {
    group: 'output-target', id: 'pieces-per-period',
    says: ['# ..2 post|article|asset|email|video|campaign|piece|ad|variant|webinar|reel|story|blog ..2 per|a|each|every day|week|month|quarter', '# ..1 post|article|email|video|reel daily|weekly|monthly'],
    hit: ['We publish 5 posts a week', 'Twelve short videos every month', '3 blog articles per quarter'],
    miss: ['The reader gets one email', '40 owners reply per week', 'A dozen posts hold the fence'],
  },
  {
    group: 'tolerance', id: 'miss-is-data',
    says: ['expect|expected|likely|may|might to be wrong', 'be|are|we wrong ..3 fine|learn|okay|ok', 'learning phase|cycle|goal|first', 'either|any result|outcome|way', 'null|negative|flat result ..3 fine|useful|counts|ok|okay|still|teaches|tells', 'null result', 'safe to fail', 'no blame', 'whatever the|comes result', 'we learn either|if|whatever', 'not a failure', 'treat|treated|counts|count as data|learning', 'cycle|test|round # of #', 'first of # cycles|tests|rounds', 'learn something either'],
    negatable: false,
    hit: ['A flat result is still useful to us', 'Test 1 of 4, safe to fail', 'Either outcome tells us where to go'],
    miss: ['First class passengers on the night train', 'Either sign at the door or pay online', 'Students on a learning difficulty register'],
  },
  {
    group: 'intolerance', id: 'must-work',
    says: ['must|has_to|have_to succeed|work|hit|win|deliver', 'failure is not', 'cannot|can\'t|must_not fail', 'guarantee|guarantees|guaranteed ..3 success|result|growth|lift', 'non negotiable ..2 target|goal|number', 'make or break', 'only|just one shot', 'one shot at', 'no plan b'],
    negatable: false,
    hit: ['The mailing has to deliver, there is no plan B', 'It must hit 300 bookings', 'This one cannot fail'],
    miss: ['A money-back guarantee on every mattress', 'The offer must be true for all tenants', 'One shot of espresso is free'],
  },
  {
    group: 'handoff', id: 'who-takes-over',
    says: ['hand_off', 'hands|handed|handing over|off|to', 'passed|passes|pass to|on ..2 sales|team|desk|adviser|sdr|rep', 'routed|route|routes to', 'sla', 'follow_up by|within|call', 'followed up by|within', 'assigned to', 'lead routing', 'picked up by', 'calls|call|phones|phone them|back within', 'within # ..1 hours|minutes|working'],
    hit: ['Each enquiry is routed to the front desk', 'The adviser phones back within two working days', 'Replies are passed on to sales'],
    miss: ['A pass to the museum', 'Hand-made chairs from Wales', 'The ferry follows the coast'],
  },
  {
    group: 'capacity', id: 'can-handle',
    says: ['capacity', 'bandwidth', 'can handle|absorb|cope|serve', 'headcount available', '# ..2 slots|appointments|seats|places ..3 week|day|free|available|left', 'enough staff|people|slots|nurses|advisers'],
    hit: ['The clinic can handle 30 new patients a week', 'Sales has the capacity for 20 calls a day', 'There are 12 free appointments, enough staff for both weeks'],
    miss: ['Handle with care is printed on the box', 'A serving hatch in the foyer', 'Slot machines in seaside arcades'],
  },
  {
    group: 'scale', id: 'roll-out',
    says: ['roll_out', 'roll|rolls|rolling it|this|them out', 'rolls_out', 'rolled_out', 'scale|scaling|scales ?it|this to|up|across', 'scale_up', 'go wide', 'full roll', 'extend|expand it|this to all|every|the_other|other', 'all|every branches|sites|markets|stores|regions at once'],
    hit: ['We roll it out to every branch in April', 'Scale it up across the north', 'All stores at once from June'],
    miss: ['Kitchen scales for home bakers', 'Bakers roll the dough by hand', 'On a scale of one to ten'],
  },
];
