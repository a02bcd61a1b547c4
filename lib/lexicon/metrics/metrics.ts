import { brand } from './brand';
import { efficiency } from './efficiency';
import { engagement } from './engagement';
import type { MetricRow } from './metric';
import { pipeline } from './pipeline';
import { qualification } from './qualification';
import { reach } from './reach';
import { response } from './response';
import { retention } from './retention';
import { revenue } from './revenue';

/** Every metric Assay knows. To add one, add a row to the table of its family. */
export const metrics: readonly MetricRow[] = [
  ...response,
  ...qualification,
  ...pipeline,
  ...revenue,
  ...retention,
  ...efficiency,
  ...brand,
  ...engagement,
  ...reach,
];
