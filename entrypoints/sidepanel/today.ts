import { useEffect, useState } from 'react';

/** How often a panel that stays open looks at the calendar. */
const HOUR = 3_600_000;

/** The writer's own day (yyyy-mm-dd), also in a panel that is open over midnight. */
export function useToday(): string {
  const [today, setToday] = useState(dayNow);
  useEffect(() => {
    const timer = setInterval(() => setToday(dayNow()), HOUR);
    return () => clearInterval(timer);
  }, []);
  return today;
}

function dayNow(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
