const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** A number of people or responses for a sentence: 4,000; below ten with one decimal. */
export function counted(number: number): string {
  return (Math.abs(number) < 10 ? tenths : whole).format(number);
}

/** A relative change for a sentence: 0.634 is "+63 %". */
export function change(fraction: number): string {
  return `${fraction > 0 ? '+' : ''}${percent(fraction)}`;
}

/** A fraction for a sentence: 0.634 is "63 %", 0.0251 is "2.5 %". */
export function percent(fraction: number): string {
  const points = fraction * 100;
  return `${(Math.abs(points) < 10 ? tenths : whole).format(points)} %`;
}
