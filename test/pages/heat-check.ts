/** Words of the brief that every host's saved page holds. */
export const HYPOTHESIS =
  "If landlords of small flats see last winter's gas bill of their street on the postcard, more of them will book the heat check than with the usual picture of a boiler.";
export const AUDIENCE =
  'Landlords with one to four flats in Zwickau, no heat check since 2019, 1,340 addresses';
export const SIGNAL = 'booked heat checks per 100 cards within 14 days';
