import type { Brief } from '../brief/brief';
import { parseHtml } from '../brief/parse-html';
import { parseText } from '../brief/parse-text';

/**
 * A brief out of pasted text. Its identity is a fingerprint of its title, so that answers find their way back
 * when a better draft of it is pasted; the fingerprint keeps no words.
 */
export async function pastedBrief(pasted: { text: string; html: string }): Promise<Brief> {
  const brief = pasted.html.trim() ? parseHtml(pasted.html, '') : parseText(pasted.text, '');
  const bytes = new TextEncoder().encode(brief.title);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const print = [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { ...brief, id: `pasted:${print}`, host: 'pasted' };
}
