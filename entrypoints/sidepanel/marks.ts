import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { DEFAULTS, sensible } from '../../lib/settings/settings';
import { companySettings } from '../../lib/store/settings';
import { ownSettings } from '../../lib/store/views';

/** Are the three parts to be marked in the page? Follows the settings, wherever they are changed. */
export function useMarks(): boolean {
  const [company, setCompany] = useState<unknown>(null);
  useEffect(() => void companySettings().then(setCompany), []);
  return useLiveQuery(() => wanted(company), [company], DEFAULTS.quietMode);
}

async function wanted(company: unknown): Promise<boolean> {
  try {
    return { ...DEFAULTS, ...sensible(company), ...sensible(await ownSettings()) }.quietMode;
  } catch (error) {
    // The panel says what is wrong with the store; here it only means that nothing is known.
    console.debug('Assay could not read the settings:', error);
    return DEFAULTS.quietMode;
  }
}
