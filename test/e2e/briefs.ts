/** Briefs of the end-to-end tests, as their writers would type them: one line a paragraph. */

/** Hypothesis, segment and signal are all there, and so is everything that makes it ready. */
export const EXPERIMENT = `Moorings renewal letter
Owner: Ines Barroso
Hypothesis: If we open the renewal letter with a drawing of the member's own berth instead of the price table, the renewal rate will rise, because members who left last year told us the letter felt like an invoice.
Audience: Berth holders in the Setúbal and Tróia marinas whose contract ends between 1 March and 30 April and who have renewed at least once: 3,800 people in the member list.
Success metric: Renewal rate within 30 days of the letter. Today it is 41 %. We call it confirmed at 47 % or more and rejected below 44 %.
Test design: Half of the members, drawn at random, get the berth letter and the other half the price table letter, which is the control. Nothing else differs.
Channel: Printed letter by post, sent from the harbour office.
Timing: Letters go out on 3 February 2027 and results are read on 5 March 2027.
Decision: Agreed with the harbour board before the letters are printed.`;

/** A plan with an audience and a date; what is believed and how it will be known is missing. */
export const NEAR_MISS = `Open kitchen weekends
Owner: Tomas Lindqvist
Hypothesis: We believe that showing the cooks at work in our stories will get more first-time guests to book a table than showing the finished plates, because new guests ask at the door who is cooking.
Audience: People within 5 km of the Malmö restaurant who follow us, have saved a post this year and have never booked: about 2,900 accounts.
What we make: Six short films, one per cook.
Channel: Instagram stories, organic and boosted.
Timing: Every Friday from 6 November to 11 December 2026.`;

/** The sentence that turns the near miss into an experiment. */
export const SIGNAL_ANSWER =
  'First-time table bookings per 100 accounts that saw a story, compared with the finished-plates group; confirmed at 3 per 100 or more.';

/** Words about work that has been talked over. Nobody is to be reached by it. */
export const NOTES = `Marketing weekly, 9 November
Present: Ines, Tomas, Ruth, Paolo
Ruth walked us through the numbers for October; bookings were up a little on September.
Paolo is still waiting for the invoice from the printer and will call them again.
Tomas asked whether we could move the meeting to Tuesdays. Everyone agreed.
Action: Ruth to send the slides around.
Action: Paolo to book the small room for next week.
Next meeting on 16 November.`;

/** A plan in a language Assay does not judge. */
export const GERMAN = `Erneuerung der Liegeplätze
Verantwortlich: Ines Barroso
Hypothese: Wenn wir im Brief den eigenen Liegeplatz zeigen statt der Preistabelle, verlängern mehr Mitglieder ihren Vertrag, weil der alte Brief wie eine Rechnung wirkte.
Zielgruppe: Mitglieder in den beiden Häfen, deren Vertrag im März oder April endet und die schon einmal verlängert haben.
Erfolgskriterium: Anteil der Verlängerungen innerhalb von dreißig Tagen nach dem Brief.
Kanal: Gedruckter Brief mit der Post.`;
