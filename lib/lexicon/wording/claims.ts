import type { WordingRow } from './wording-row';

/** Claims, reasons, goals and what only looks like a claim. */
// biome-ignore format: one row is one compact block
export const claims: readonly WordingRow[] = [
  {
    group: 'belief', id: 'we-believe',
    says: ['we|i|they|team believe|think|suspect|reckon|guess|bet|expect|predict|assume|suppose|wager|anticipate|hypothesize|hypothesise', 'our|my|the|working|central|core|main bet|hunch|theory|guess|assumption|belief|conviction|hypothesis|thesis|suspicion|prediction|feeling|idea|wager ..2 is|that|here', 'hypothesis', 'we are|re betting|convinced|confident', 'it is our belief|view', 'the bet|claim|hunch|theory is', 'my money is', 'chances are', 'we have a hunch|theory|suspicion'],
    hit: ['Our hunch is that nurses prefer the evening slot', 'We suspect the fee puts them off', 'I reckon more of them would call'],
    miss: ['Bet365 sponsors the race', 'Think of a number', 'Guess the weight of the cake'],
  },
  {
    group: 'rationale', id: 'because',
    says: ['because', 'since|as they|we|most|many|the|our|nobody|no_one|people|guests|customers', 'given that', 'due to', 'owing to', 'the reason is|being|why', 'reason', 'based on', 'in light of', 'evidence', 'we saw|observed|noticed|learned|learnt|heard|found|know|discovered', 'data|research|survey|interviews|feedback|logs|reviews|study|analytics|tickets show*|suggest*|indicate*|say|says|tell|tells', 'told us', 'in interviews|calls|surveys|reviews', 'win_loss', '# of # ..3 said|asked|mentioned|told|named|complained', 'mentioned|named|complained ..4 in|by # ', 'that is why', 'which is why'],
    negatable: false,
    hit: ['Because the queue is what they complain about', 'Seven of twelve tenants said the form is too long', 'Exit interviews show the fee is the sticking point'],
    miss: ['A sincere thank-you', 'Since 1974', 'The reasonable price of the set menu'],
  },
  {
    group: 'goal', id: 'we-want-to',
    says: ['^we|our_team|the_team|i|our_goal|our_aim|our_objective|the_goal|the_aim|the_objective ..2 want|wants|need|needs|aim|aims|hope|hopes|plan|plans|intend|intends|wish|wishes|would_like|are_looking|are_going|seek|strive|is|are to', "^we're|we'd looking|going|hoping|aiming|like to", '^our|the goal|aim|objective|mission|purpose|ambition|target is|of'],
    negatable: false,
    hit: ['We hope to win more members', 'Our aim is to fill the hall', 'The goal is 400 new donors'],
    miss: ['We believe the hall fills up when the ticket costs less', 'Members want to bring a friend', 'When we want to rest we close on Mondays'],
  },
  {
    group: 'goal', id: 'goal-label',
    says: ['^goal|objective|aim|mission|purpose|target|okr|kr|ambition ..1 is|to|#|increase|grow|raise|drive|generate|more'],
    negatable: false,
    hit: ['Goal: more visitors in the week', 'Objective - 300 sales', 'Aim: to grow the choir'],
    miss: ['Goalkeepers under 14', 'Target group: nurses', 'Purpose-built flats'],
  },
  {
    group: 'goal', id: 'infinitive',
    says: ['^increase|grow|boost|drive|raise|build|generate|improve|maximize|maximise|strengthen|establish|create|promote|launch|deliver|support|enable|accelerate|amplify|position|dominate|win|encourage|inspire|engage|attract|expand|become|gain|double', '^to increase|grow|boost|drive|raise|build|generate|improve|maximize|maximise|strengthen|establish|create|promote|launch|deliver|encourage|inspire|attract|expand|become|gain|double|make|get'],
    negatable: false,
    hit: ['Raise the profile of the festival', 'To attract younger members', 'Double the footfall by May'],
    miss: ['Raising the deposit puts students off', 'If we raise the fee, fewer enrol', 'The increase in calls came from Leeds'],
  },
  {
    group: 'vague-effect', id: 'will-resonate',
    says: ['will|should|would|to ..2 resonate*|engage|inspire|delight|excite|stand_out|shine|appeal|connect|land_well', 'will|should|would ..1 help|support|contribute', 'will|should|would be great|good|popular|successful|well_received|effective|a_success|a_hit', 'should|will ..2 work|perform ?really well|better|best', 'people ..1 love|like|enjoy it|this|them', 'everyone|they will love', 'can only help', 'best_in_class|world_class|game_chang*|cutting_edge|next_level', 'resonates|resonate with', 'speaks|speak to their'],
    hit: ['The film will resonate', 'Visitors should love it: people love it', 'It will be a success'],
    miss: ['Visitors will book the second tour', 'The bell resonates in the tower', 'Good Friday is a holiday'],
  },
  {
    group: 'hedge', id: 'takes-no-side',
    says: ['may|might|could ..2 help|improve|increase|lead|work|change|affect|boost|lift|have|make|influence|be|raise|reduce|drive', 'potentially|possibly|hopefully|maybe|perhaps', 'better or as|the_same|equal|worse', 'at least as good|well', 'some impact|effect|lift|improvement|difference|change', 'to some extent|degree', 'one way or', 'some kind of'],
    negatable: false,
    hit: ['It could improve the mood', 'Hopefully a few will call', 'There will be some effect'],
    miss: ['In May we open the garden', 'Guests could not find the lift', 'She may not enter before six'],
  },
  {
    group: 'not-serious', id: 'trial-of-the-tool',
    says: ['lorem ipsum', 'asdf*', 'qwerty', 'a a test', 'dummy|test|sample text|data|brief|entry|content|document', 'testing the tool|extension|plugin|app|platform', 'just testing', 'ignore this', 'please ignore', 'foo bar', 'hello world', 'blah blah'],
    negatable: false,
    hit: ['Lorem ipsum dolor sit amet', 'Just testing the plugin', 'This is a dummy brief, please ignore'],
    miss: ['We test the headline', 'Sample sizes of the soap go to 300 salons', 'A crash-test dummy is the mascot'],
  },
  {
    group: 'placeholder', id: 'to-be-written',
    says: ['tbd', 'tbc', 'tba', 'to be confirmed|defined|decided|agreed|determined|added|written|completed|filled', 'insert|add|enter|describe|type|fill ..2 here|your|in', 'your text|answer|name here', 'click|tap|type ..1 here|to_add|to_enter', 'e g', 'xxx*', 'coming soon', 'n a', 'fill this|in', 'describe|list|state|explain the|your|how|what|who|which', 'todo'],
    negatable: false,
    hit: ['Owner: TBD', 'Add your answer here', 'To be confirmed with the venue'],
    miss: ['Confirmed with the venue on Monday', 'Insert number 4 goes with the parcel', 'Guests describe it as quiet'],
  },
];
