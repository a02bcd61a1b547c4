import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { ownSettings } from '../../lib/store/views';

/** Are the three parts to be marked in the page? Follows the settings, wherever they are changed. */
export function useMarks(): boolean {
  const [marks, setMarks] = useState(false);
  const own = useLiveQuery(storedSettings, [], null);
  useEffect(() => {
    let current = true;
    // What settings may be is not needed for the panel's first picture.
    const late = import('./marks-wanted').then(({ marksWanted }) => marksWanted(own));
    late
      .then((wanted) => current && setMarks(wanted))
      .catch((error) => console.debug('Assay could not read the settings:', error));
    return () => {
      current = false;
    };
  }, [own]);
  return marks;
}

async function storedSettings(): Promise<unknown> {
  try {
    return await ownSettings();
  } catch (error) {
    // The panel says what is wrong with the store; here it only means that nothing is known.
    console.debug('Assay could not read the settings:', error);
    return null;
  }
}
