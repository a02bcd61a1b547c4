/** Verbs and question words that template guidance begins with. */
const GUIDING =
  /^(?:describe|explain|list|write|add|enter|fill|insert|state|give|name|define|specify|include|outline|summari[sz]e|provide|replace|delete|remove|copy|choose|select|pick|think|keep it|be specific|tell us|link|paste|who|what|when|where|why|how|which|is|are|do|does|should|will|optional|required|max|e\.g\.|eg\b|ex\b|for example|example|for instance|i\.e\.|note:|tip:|hint:|instructions?\b|todo|tbd|tbc|your)/i;

/** Orders only a template gives about itself. */
const ABOUT_THE_TEMPLATE =
  /^how to use this (?:page|template|doc|document|brief|form)\b|(?:^|[.!?:,;]\s+|\band\s+|\bplease\s+)(?:fill (?:in|out) (?:every|each|all|this|the) (?:section|field|box|blank|table|form|template|part)|(?:delete|remove|replace) (?:this|these|the) (?:(?:gr[ae]y|italic|example|sample|placeholder|bracketed) )?(?:sections?|lines?|text|blocks?|instructions?|guidance|examples?|placeholders?)\b|copy this (?:page|template|doc|document|brief)|(?:make|duplicate|save) (?:a copy of )?this (?:template|doc|page))\b/i;

/**
 * Guidance of a template rather than words of the plan: a bracketed or slanted line that asks or tells the writer
 * to fill something in. `slanted`: the whole line is in italics.
 */
export function isInstruction(text: string, slanted = false): boolean {
  const bare = text.trim();
  if (ABOUT_THE_TEMPLATE.test(bare) && bare.length < 300) return true;
  if (isWrapped(bare, '[', ']')) return bare.length < 600;
  if (isWrapped(bare, '<', '>') || isWrapped(bare, '{', '}')) return bare.length < 300;
  const round = isWrapped(bare, '(', ')');
  if (!round && !slanted) return false;
  const inner = round ? bare.slice(1, -1).trim() : bare;
  return inner.length < 400 && (GUIDING.test(inner) || /\?$/.test(inner));
}

/** Starts and ends with a bracket and holds no other closing of it in between. */
function isWrapped(text: string, open: string, close: string): boolean {
  if (!text.startsWith(open) || !/[.:]?$/.test(text)) return false;
  const end = text.replace(/[.:]$/, '');
  if (!end.endsWith(close) || end.length < 3) return false;
  let depth = 0;
  for (let at = 0; at < end.length; at += 1) {
    if (end[at] === open) depth += 1;
    if (end[at] === close) depth -= 1;
    if (depth === 0 && at < end.length - 1)
      return /^[\s,/[\]]*$/.test(end.slice(at + 1).replace(/\[[^\]]*\]/g, ''));
  }
  return true;
}
