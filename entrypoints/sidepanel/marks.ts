import { useEffect, useState } from 'react';

/** Are the three parts to be marked in the page? Follows the settings, wherever they are changed. */
export function useMarks(): boolean {
  const [marks, setMarks] = useState(false);
  useEffect(() => {
    let current = true;
    let end: (() => void) | undefined;
    // What settings may be is not needed for the panel's first picture.
    Promise.all([import('../../lib/store/watch'), import('./marks-wanted')])
      .then(([{ watchOwnSettings }, { marksWanted }]) => {
        if (!current) return;
        end = watchOwnSettings(async (own) => {
          const wanted = await marksWanted(own);
          if (current) setMarks(wanted);
        });
      })
      .catch((error) => console.debug('Assay could not read the settings:', error));
    return () => {
      current = false;
      end?.();
    };
  }, []);
  return marks;
}
