import type { HypothesisType } from '../../reading/reading';

/** One tell-tale of a kind of claim, and where it must stand to count. */
export interface KindSign {
  kind: HypothesisType;
  id: string;
  /** In what is done to people, in what they do in response, anywhere in the claim, or in the measure. */
  where: 'change' | 'effect' | 'claim' | 'measure';
  points: 1 | 2 | 3;
  says: RegExp;
  hit: readonly string[];
  miss: readonly string[];
}

// biome-ignore format: one sign is one compact block
export const kindSigns: readonly KindSign[] = [
  {
    kind: 'offer-price', id: 'money', where: 'change', points: 2,
    says: /[€$£]\s?\d|\b\d+(?:[.,]\d+)?\s?(?:€|euros?|pounds?|dollars?|cents?|francs?|kr)(?!\p{L})|\b(?:price[sd]?|pricing|cheaper|costs? (?:less|more)|fees?|tariffs?|instal?ments?|annual billing|per month|deposits?|premium)\b/iu,
    hit: ['owners who are shown the price per month', 'a $20 voucher', 'if the fee is waived', 'a cheaper first month'],
    miss: ['the prize draw', 'a letter about the harbour', 'members who feel appreciated', '20 people in the room'],
  },
  {
    kind: 'offer-price', id: 'deal', where: 'change', points: 2,
    says: /\b(?:discounts?|money off|(?:\d+|five|ten|fifteen|twenty|thirty|fifty)\s?(?:%|per ?cent) off|half[- ]price|free (?:trial|month|week|delivery|shipping|first|of charge|gift|ticket|session|class|coffee)|for free|vouchers?|coupons?|bundles?|guarantees?|refund(?:s|ed)?|money[- ]back|bonus|trial of|gift cards?|days['’]? (?:free|trial)|trial (?:period|length)|two for one|loyalty points|given \d+ (?:more |extra )?(?:days|weeks|months)|extra (?:day|night|week|portion|item))\b/iu,
    hit: ['those who are offered half-price entry', 'a money-back promise', 'ten per cent off', 'a free month'],
    miss: ['the offer holders', 'free-range eggs', 'a trial in court', 'feel free to write'],
  },
  {
    kind: 'timing', id: 'moment', where: 'change', points: 2,
    says: /\b(?:\d+|one|two|three|four|five|six|seven|ten|twenty|thirty|an|a few|the)\s(?:minutes?|hours?|days?|weeks?|months?|evening|night|morning|day|week)s?\s(?:before|after|earlier|later|ahead|prior)\b|\b(?:the moment|as soon as|right (?:after|before)|only (?:after|once)|(?:after|before|once) they (?:have|had)|straight after|immediately after|on the (?:day|anniversary|morning|evening)|the same (?:day|evening|hour)|within (?:\d+|an|one|the|ten) (?:min|hour))/iu,
    hit: ['a text two hours after the visit', 'a call the evening before', 'the moment the invoice is overdue', 'an answer within ten minutes'],
    miss: ['members for two years', 'the day of the dead', 'a week in the hills', 'before and after pictures'],
  },
  {
    kind: 'timing', id: 'clock', where: 'change', points: 2,
    says: /\b(?:at|by|from|between|before|after|for) (?:\d{1,2}[:.]\d{2}\b|\d{1,2} ?(?:am|pm|a\.m|p\.m|o['’]clock)\b|noon\b|midday\b|midnight\b|lunch(?:time)?\b|breakfast\b|dawn\b|payday\b)|\b(?:on|every) (?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:morning|evening|afternoon|night|instead|rather|than)|\b(?:in the (?:morning|evening|afternoon)|at (?:night|weekends?)|on (?:weekdays|weekends)|send(?:ing)? time|time of day|earlier in the (?:day|week|month|year)|later in the (?:day|week|month|year))\b/iu,
    hit: ['offered a slot between 06:30 and 08:00', 'sent on Sunday evening', 'asked in the morning', 'at 7 pm'],
    miss: ['the morning paper', 'a list of 6,30', 'evening classes', 'who come on a Friday pass'],
  },
  {
    kind: 'friction-ux', id: 'steps', where: 'change', points: 2,
    says: /\b(?:steps?(?! (?:up|down|back|towards?|into)\b)|wizard|one[- ]screen|(?:single|one|two|three|fewer|less) (?:clicks?|taps?|fields?|pages?|questions?|screens?)|forms?|fields?|check ?out|log[- ]?ins?|passwords?|sign[- ]?up (?:flow|page|form)|onboarding|pre-?filled|autofill|one[- ]tap|menu|buttons?|drop-?down|progress bar|captcha|scroll|toggle|navigation|set ?up|import|installer?|install command|quickstart|tutorial|sandbox|prompt(?:ed)?|reply envelope|self-service|default|tick ?box|opt[- ]?in box|carousel|slider|redirect|load(?:s|ing)? (?:time|faster)|asks? (?:for|only)|without (?:having to|an account|a log))\b/iu,
    hit: ['the form asks for an address only', 'a two-step checkout', 'a pre-filled slip', 'visitors who skip the wizard'],
    miss: ['a step up the ladder of the brand', 'the harbour office', 'on the meadow behind the barn', 'a good mood'],
  },
  {
    kind: 'friction-ux', id: 'done-for-them', where: 'change', points: 2,
    says: /\b(?:reserved|booked|filled in|set up|signed up|scheduled|prepared|half[- ]done|ready to (?:sign|send|use)) (?:for them|already|in advance)\b|\balready (?:reserved|booked|filled|running|set up|prepared|stamped|addressed)\b|\b(?:together with|in the same (?:envelope|mail|box)|skips?|skipping|removing|taking (?:out|away)|cutting out|leaving out|hidden|hiding) (?:the|that|a|an|this|one|it)\b/iu,
    hit: ['a seat already reserved in their name', 'removing the phone field', 'the code together with the pass', 'skipping the logo'],
    miss: ['booked solid in May', 'removed from the list', 'together we sing', 'set in Norway'],
  },
  {
    kind: 'friction-ux', id: 'spared', where: 'change', points: 2,
    says: /\b(?:need(?:s)? (?:do |only |to do )?nothing|must (?:first |be )?(?:supply|fill|sign|unlock|unlocked|upload|enter|type|register|log)|(?:do|does)(?:n['’]t| not) have to|(?:no|without) need to|(?:pre-?|un)?ticked|made out in their name|permitted to keep|keep their old|for them\b(?= (?:makes|will|gets))|without (?:asking|filling|typing|signing))/iu,
    hit: ['holders who need do nothing but pay', 'a box already ticked', 'riders who do not have to sign', 'a pass made out in their name'],
    miss: ['a must for every cook', 'tickets for them all', 'they need much from us', 'without sugar'],
  },
  {
    kind: 'friction-ux', id: 'gets-through', where: 'effect', points: 1,
    says: /\b(?:finish|complet|submit|fill (?:in|out)|get (?:through|to (?:a|the|their))|reach the (?:end|last|next)|activat|upload|load a|create (?:an?|their)|give up|abandon|drop (?:out|off)|switch (?:it |that )?on|confirm|configur|set up|log in)/iu,
    hit: ['will finish registration', 'activate it before school starts', 'abandon the basket', 'will submit the reading'],
    miss: ['will buy the larger pack', 'come back in May', 'will tell a friend', 'donate again'],
  },
  {
    kind: 'format-creative', id: 'picture', where: 'change', points: 2,
    says: /\b(?:photo(?:graph)?s?|pictures?|images?|videos?|clips?|films?|reels?|drawings?|drawn|illustrations?|illustrated|cartoons?|animations?|animated|gifs?|audio|recordings?|voice (?:note|message)s?|podcasts?|infographics?|charts?|diagrams?|maps?|carousels?|thumbnails?|stickers?|colou?rs?|fonts?|layouts?|lay-?out|designs?|handwritten|hand[- ]written|by hand|portraits?|comics?|packaging|label design|black and white|silent|subtitles?|captions?|plain[- ]text|face to camera|close-?ups?|x-rays?|models?|samples?)\b/iu,
    hit: ['owners who see a photo of the van', 'a thirty-second clip', 'a handwritten card', 'the poster in another colour'],
    miss: ['a view of the market', 'mapping the town', 'a letter about prices', 'they imagine it'],
  },
  {
    kind: 'format-creative', id: 'form', where: 'change', points: 1,
    says: /\b(?:shorter|longer|short|long) (?:version|form|copy|e-?mail|mail|text|letter|page|cut|edit)\b|\b(?:table|list|layout|format|one[- ]page|one sheet|checklist|booklet|brochure|flyer|leaflet|postcard|poster|banner|quiz|calculator|game|interactive|bullet points?|design(?:ed)?|template|demo|live) (?:instead|version|format|rather|layout|in place|than)\b|\binstead of (?:the|a|an|our) (?:table|list|flyer|leaflet|brochure|poster|banner|pdf|booklet|text|page)\b/iu,
    hit: ['the short version', 'a quiz instead of the brochure', 'instead of the table', 'the interactive version'],
    miss: ['a long road', 'shorter days', 'the table in the corner', 'bannered headlines'],
  },
  {
    kind: 'format-creative', id: 'sees', where: 'change', points: 1,
    says: /\b(?:sees?|seen|seeing|show[sn]?|showing|look(?:s|ing)? at|watch(?:es|ing)?)\b(?! (?:what|how|that|why|whether)\b)/iu,
    hit: ['people who see the finished terrace', 'the machine shows four coins', 'watching the baker'],
    miss: ['shown what it paid for', 'the overseer', 'a seesaw', 'see how it goes'],
  },
  {
    kind: 'channel', id: 'comes-by', where: 'claim', points: 3,
    says: /\b(?:come|came|coming|arrive[sd]?|hear(?:s|d)?|sourced|reached|acquired|recruited|approached|referred|leads?|visitors?|sign-?ups?|traffic) (?:(?:it|about (?:it|us|them)|to us|in) )?(?:from|through|via|by way of|on|by) (?:the |a |an |our |one of |their |someone|small |big )?(?:\w+ ){0,3}?(?:newsletters?|podcasts?|radio|linkedin|facebook|instagram|tiktok|google|search|ads?|partners?|neighbou?rs?|friends?|mail|letter(?:box)?|phone|sms|text|whatsapp|flyers?|posters?|events?|webinars?|referrals?|directory|marketplace|forums?|communit\w+|stores?|shops?|door|word of mouth|influencers?|app|press)\b/iu,
    hit: ['leads from the partner newsletter sign more often', 'people who hear it from a neighbour', 'visitors via search stay', 'Those reached by phone will come'],
    miss: ['they come from Graz', 'we hear about prices', 'visitors on Sundays', 'a letter from the mayor'],
  },
  {
    kind: 'channel', id: 'against', where: 'claim', points: 2,
    says: /\b(?:by|via|through|over|on|in|from|at) (?:the |our |a |their )?(?:\w+ )?(?:phone|post|sms|text|whatsapp|e-?mail|mail|letterbox|linkedin|facebook|instagram|tiktok|radio|newspaper|podcast|newsletter|app|push|store|shop|door|person|search|display|youtube|marketplace)\b.{0,60}\b(?:than|instead of|rather than|not|against|versus|vs)\b.{0,30}\b(?:phone|post|sms|text|whatsapp|e-?mail|mail|letterbox|linkedin|facebook|instagram|tiktok|radio|newspaper|podcast|newsletter|app|push|store|shop|door|person|search|display|youtube|marketplace)\b|\b(?:channel|medium) (?:works|brings|beats|matters|makes)\b/iu,
    hit: ['They buy more by phone than by e-mail', 'ads on LinkedIn bring more firms than search', 'through the app rather than by post', 'the channel matters'],
    miss: ['by the harbour rather than the hill', 'phones are new', 'an e-mail that names the price will do better than one that does not', 'in the shop window'],
  },
  {
    kind: 'channel', id: 'means', where: 'claim', points: 3,
    says: /\b(?:rung|phoned|called|texted|e-?mailed|mailed|written to|visited|asked (?:across|at|by|in|over)|spoken to|told in person|the phone|word of mouth)\b.{0,100}\b(?:than|against|out of|instead of|versus|vs)\b.{0,50}\b(?:rung|phoned|called|texted|e-?mailed|mailed|written to|visited|by (?:letter|mail|e-?mail|text|phone|post)|(?:get|got|gets|read|see) (?:only )?the (?:text|letter|mail|e-?mail|flyer|sticker|poster))\b/iu,
    hit: ['Members who are rung up renew sooner than those who are written to', 'Folk asked across the counter come sooner than folk asked by letter', 'Out of those phoned more join than out of those who get the text'],
    miss: ['Members who are rung up renew sooner', 'They mailed it earlier than the week before', 'Guests who got the letter about the hut come sooner than others'],
  },
  {
    kind: 'channel', id: 'carried', where: 'claim', points: 2,
    says: /\b(?:got|get|gets|received?|had) (?:only )?the (?:card|letter|e-?mail|mail|call|text|postcard|flyer)\b.{0,80}\b(?:than|against|not)\b.{0,40}\b(?:only )?(?:the )?(?:card|letter|e-?mail|mail|call|text|postcard|flyer)\b(?!\s(?:that|with|about|which|of|from))/iu,
    hit: ['Guests who got the card come back more than those who got only the mail', 'households that received the letter will call more than those with the flyer'],
    miss: ['Guests who got the card that names the hut return more than those who got the card with the rate', 'who got the letter will call us'],
  },
  {
    kind: 'audience-qualification', id: 'people-apart', where: 'claim', points: 3,
    says: /\b(?:qualif(?:y|ies|ied)|fit (?:the|our) (?:profile|icp)|become opportunit\w+|right (?:people|kind)|counted themselves out|better leads?|serious (?:buyers?|enquir\w+))\b|\b(?:same|identical) (?:sentence|message|note|e-?mail|mail|letter|ad|offer|text|words|line|page|card)\b|\bare (?:the ones|those) (?:who|that|likeliest|most likely)\b|\bmore likely to (?:be|become) (?:customers|buyers|members|a fit|qualified)\b/iu,
    hit: ['they will qualify more often', 'book more than new parents from the same letter', 'They are the ones who sign', 'it brings serious buyers'],
    miss: ['the same day', 'quality of the bread', 'people fit for running', 'they were right about it'],
  },
  {
    kind: 'audience-qualification', id: 'group-against-group', where: 'claim', points: 2,
    says: /^(?:\W*(?:we (?:believe|think|expect|bet)(?: that)?|our bet:?|i (?:think|bet)(?: that)?))?\s*(?:\w+ ){1,4}(?:who|with|that have|which have|at|in|under|over|from) (?!(?:get|gets|receive|see|read|hear|are (?:shown|sent|offered|told|asked|given|invited)|land|open|click|were)\b)[^,]{4,70}? (?:will |would |do )?(?:\w+ ){1,6}(?:more|less|sooner|faster|better|at a higher rate|more often)[^,]{0,40} than (?:those|the ones|people|customers|\w+s) (?:who|with|without|that have|at|in|under|over|from) (?!(?:get|gets|receive|see|read|hear|are (?:shown|sent|offered|told|asked|given|invited)|land|open|click)\b)/iu,
    hit: ['Firms with two sites ask for a quote more often than firms with one', 'We think that founders who hire will book more demos than those who do not'],
    miss: ['Owners who get the photo book more often than owners who get the flyer', 'Guests who are shown the price stay longer than those who are not', 'Members with a boat will renew more often'],
  },
  {
    kind: 'retention', id: 'stays', where: 'effect', points: 3,
    says: /\b(?:stay(?:s|ed)?(?: (?:with|on|longer|subscribed|members?))?|still (?:be |have |there|with|here|paying|active|on|playing)|renew(?:s|al|ed)?|come[s]? back|return(?:s)? (?:to (?!a |the (?:form|slip|card|survey|sheet|reply))|in |on |more|again|within|sooner)|play (?:again|in week)|remain|keep (?:using|coming|their|playing|paying|giving|it)|churn|cancel|unsubscribe|uninstall|leave (?:us|less)|lapse|skip(?:ped|s)?|repeat (?:orders?|visits?|purchases?)|order again|buy again|second (?:order|purchase|visit|year)|a (?:third|fourth|second) year|last longer|quit|drop out (?:of|later)|become attached|are back)\b/iu,
    hit: ['will still be with us after ninety days', 'renew for another year', 'uninstall less', 'come back in September'],
    miss: ['return the form', 'will book a table', 'stage a play', 'answer the call'],
  },
  {
    kind: 'retention', id: 'counts-stayers', where: 'measure', points: 2,
    says: /\b(?:retention|retained|churn|renewals?|renewal rate|repeat|return(?:ing)? rate|d(?:ay)?[- ]?(?:7|14|28|30|60|90)\b|still (?:paying|active|on|subscribed|playing|with|members?|there)|second (?:order|purchase|visit)|day 90|uninstalls?|skip rate|cancellations?|lapse|paying at|week two)\b/iu,
    hit: ['day-30 retention', 'renewals by the deadline', 'still paying in May', 'cancellations a month'],
    miss: ['bookings within ten days', 'click-through rate', 'replies per hundred', 'signed contracts'],
  },
  {
    kind: 'message-resonance', id: 'says', where: 'change', points: 2,
    says: /\b(?:messages?|headlines?|subject lines?|wording|words|sentences?|slogans?|stor(?:y|ies)|tells?|told|telling|says?|saying|names?|naming|mentions?|mentioning|opens? with|opening|begins? with|starts? with|leads? with|leading with|first line|talks? about|speaks? of|about (?:the|their|his|her|a|one|how)|reminded of|reminds|shown (?:what|how|that|why)|hears? about|asks? whether|claims?|arguments?|framing|framed|tone|promises?|promised|benefits?|addressed? (?:as|by)|explains?|quotes?|testimonials?|instead of (?:our|the|a) (?:features?|usual|speed|savings))\b/iu,
    hit: ['a letter that names the street', 'the headline about night work', 'those who are told what it cost', 'opening with the audit'],
    miss: ['a letter with a map', 'shown two slots', 'the cheaper ticket', 'a form of two fields'],
  },
  {
    kind: 'message-resonance', id: 'lands', where: 'effect', points: 2,
    says: /\b(?:resonat|respond (?:better|more)|repl(?:y|ies)|answer|care (?:more )?about|prefer|feel|recogni[sz]e|find themselves|stop and read|argue with)/iu,
    hit: ['resonates with ward sisters', 'will reply more often', 'care more about risk than speed', 'prefer the plain one'],
    miss: ['will order twice', 'book a visit', 'come back', 'finish the form'],
  },
];
