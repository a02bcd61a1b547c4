import { COLOURS } from '../evidence/mark-parts';

const looks = { quote: 'rgba(255,200,30,.55)', ...COLOURS };

/** How marks over painted text look: a wash through which it is read as before, on screens only. */
export const DRAWN_CSS = `.assay-marks{position:absolute;left:0;top:0;z-index:10;pointer-events:none;mix-blend-mode:multiply}
.assay-marks>*{position:absolute;border-radius:2px}
${Object.entries(looks)
  .map(([look, colour]) => `.assay-marks>.assay-${look}{background:${colour}}`)
  .join('')}
@media print{.assay-marks{display:none}}`;
