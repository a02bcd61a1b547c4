import { HYPOTHESIS, ITEMS, place, ready, SIGNAL } from './brief.ts';

place().innerHTML = '<label for="plan">Plan</label><textarea id="plan" rows="12" cols="80"></textarea>';
const area = document.querySelector('textarea');
area.value = `Hypothesis:\n${HYPOTHESIS}\n${ITEMS.map((item) => `- ${item}`).join('\n')}\nSignal: ${SIGNAL}`;
ready(() => {
  area.focus();
  area.setSelectionRange(area.value.length, area.value.length);
});
