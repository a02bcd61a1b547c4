import type { Cues } from './cue';

/** What is made. */
export const making: Cues = {
  asset:
    /\b(?:emails?|e-mails?|mails?|newsletters?|letters?|postcards?|leaflets?|flyers?|posters?|cards?|banners?|ads?|adverts?|films?|videos?|reels?|spots?|clips?|episodes?|landing pages?|pages?|screens?|forms?|buttons?|headlines?|subject lines?|copy|posts?|stor(?:y|ies)|articles?|blogs?|guides?|ebooks?|white ?papers?|reports?|webinars?|workshops?|events?|demos?|calculators?|templates?|sequences?|texts?|sms|messages?|notifications?|pushes|prompts?|modals?|pop-?ups?|tooltips?|carousels?|creatives?|assets|cut-?downs|scripts?|decks?|stickers?|signs?|boards?|kits?|boxes|samples?|vouchers?|coupons?|codes?|offers?|bundles?|discounts?|surveys?|quizzes|labels?|tags?|packs?|variants?|versions?|designs?|images?|photos?|pictures?|threads?|tables?|content)\b/i,
  counted:
    /\b(?:\d+|one|two|three|four|five|six|seven|eight|ten|twelve|both|a|an|half)\s?[x×]?\s+(?:[\p{L}\d-]+\s){0,3}(?:emails?|mails?|letters?|postcards?|posters?|cards?|ads?|films?|videos?|reels?|pages?|versions?|variants?|posts?|stories|articles?|texts?|messages?|sequences?|banners?|spots?|static|episodes?|creatives?)\b/iu,
  variants:
    /\b(?:variants?|versions?|arms?|control|treatment|a\/b|half (?:of|get|see|receive)|group \w|one half|the other|same (?:subject|photo|size|page|form|offer|text|letter|design)|only .{1,30} (?:differs?|changes?)|instead of)\b/i,
  makes:
    /^["'“‘*_(\s-]*(?:we |the )?(?:make|write|build|design|produce|create|film|shoot|print|record|draft|publish|develop|launch|show|replace|remove|add|change|put|take|swap|hide|rewrite|implement|run)\b|\b(?:will|would|we['’]ll) (?:receive|get|see|be (?:shown|sent|given|offered)|show|make|build|create)\b/i,
};

/** Where or how it reaches people. */
export const sending: Cues = {
  sends:
    /\b(?:send|sent|sends|post(?:ed)?|mail(?:ed|ing|s)?|deliver(?:ed|y)?|distribut\w+|shar(?:e|ed|ing)|publish(?:ed)?|air(?:ed|s)?|run(?:s|ning)? (?:on|in|as)|show(?:n|s)? (?:in|on|to)|served?|hand(?:ed)?|goes? (?:out|to|in|live|by)|promot\w+|via|through|by (?:post|email|e-mail|sms|text|phone|mail)|assigned|split)\b/i,
  splits:
    /\b(?:50\s?[/:-]\s?50|half|halves|halved|split|random(?:ly|ised|ized)?|every (?:other|second)|alternat\w+|per arm|an arm|hash|holdout|flag)\b/i,
  sized:
    /\b\d[\d,.]*\s?k?\s*(?:[a-z-]+\s){0,2}(?:people|contacts?|addresses|households?|recipients?|subscribers?|devices?|names?|accounts?|members?|customers?|visits?)\b/i,
  placed:
    /\b(?:on|in|at|through|via|by|to|into|onto)\s+(?:the\s+|our\s+|their\s+)?(?:[\p{L}-]+\s){0,2}(?:feed|list|inbox|site|website|page|app|shop|store|stores|booth|gateway|network|networks|group|groups|channel|channels|community|portal|counter|door|station|banner|newsletter|podcast|platform|platforms|billboards?|boards?|radio|tv|press|magazine|conference|event)\b/iu,
};

/** When it runs. */
export const timing: Cues = {
  month:
    /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i,
  dated:
    /\b(?:\d{1,2}(?:st|nd|rd|th)?\s?(?:-|–|—|to|and|\/)?\s?(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,2}(?:st|nd|rd|th)?|20\d\d-\d\d(?:-\d\d)?|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)\b/i,
  period:
    /(?:\d|\b[a-z]+\.?)\s?(?:-|–|—|→|>|\bto\b|\buntil\b|\btill\b|\bthrough\b|\bthru\b)\s?(?:\b[a-z]+\.?\s)?\d|\bfrom\b.{1,25}\b(?:to|until|till)\b|\bbetween\b.{1,20}\band\b/i,
  length:
    /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a|next|this|whole|full)[- ]?(?:working |business |calendar )?(?:days?|weeks?|wks?|months?|sprints?|quarters?|cycles?|evenings?|episodes?)\b/i,
  quarter:
    /\b(?:q[1-4]|h[12]|sprint \d+|week (?:of|\d)|weeks \d|w\/c|wk \d+|cw ?\d+|fiscal|phase \d|month \d)\b/i,
  /** One stretch of the run, not the run: "Week 1", "Phase 2: ...". */
  onePhase:
    /^[^\p{L}\p{N}]*(?:week|day|phase|month|step|wave|stage|sprint|days|weeks|quarter)s? ?(?:\d|one|two|three|four)/iu,
  season:
    /\b(?:spring|summer|autumn|fall|winter|christmas|easter|black friday|back[- ]to[- ]school|ramadan|diwali|holidays?)\b/i,
  weekday: /\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?s?\b/i,
  starts:
    /\b(?:start(?:s|ing)?|end(?:s|ing)?|live|launch(?:es)?|begin(?:s)?|run(?:s|ning)?|deadline|closes?|opens?|until|till|by|from|duration|window|flight|kick-?off|go live|readout|last)\b/i,
};

/** Who runs or decides it. */
export const owning: Cues = {
  owns: /\b(?:owner|owns?|own(?:ed)? by|lead(?:s|ing)?|led by|dri|in charge|responsible|accountable|decid(?:es?|ing)|final say|calls? it|runs? (?:it|this)|point person|contact|author|written by|prepared by|from|by|manager|editor|producer|coordinator|director|requester|assignee|reporter|sponsor|approv(?:er|es|al)|signs? off|sends|writes|pulls|posts)\b/i,
  name: /(?:^|[\s:(,*_@])(?!(?:The|A|An|We|Our|If|In|On|It|All|And|For|Email|Q[1-4]|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}[\p{Ll}’'-]{1,14}(?:\s\p{Lu}[\p{L}.’'-]{0,15})?(?=$|[\s,.;:)/&+(*_])/u,
  mention: /(?:^|\s|>)@\p{L}[\p{L}\d._-]+/u,
  first: /\b(?:i|me|myself|mine)\b/i,
  role: /\b(?:marketing|growth|product|content|brand|events?|design|sales|ops|operations|crm|lifecycle|account|performance|communications|comms|partnerships|fundraising)\b/i,
  splitsWork:
    /\b(?:does|do|writes?|sends?|posts?|films?|counts?|sorts?|plans?|buys?|draws?|handles?|makes?)\b/i,
};
