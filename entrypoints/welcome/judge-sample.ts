import type { WelcomeActions } from '../../components/welcome-actions';
import { parseText } from '../../lib/brief/parse-text';
import { assess } from '../../lib/checklist/assess';
import { read } from '../../lib/reading/read';
import { DEFAULTS } from '../../lib/settings/settings';
import { contextOf } from '../../lib/store/context';

/**
 * Judges the sample in the page instead of the background: it is nobody's brief, so it goes through no message and
 * leaves nothing in the store, where it would stand among the writer's own.
 */
export const judgeSample: WelcomeActions['judge'] = async (text) => {
  const reading = read(parseText(text, ''));
  return { reading, ...assess(reading, [], contextOf(DEFAULTS, Date.now())) };
};
