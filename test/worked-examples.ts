/**
 * Worked examples of statistics, computed elsewhere: facts to test our functions against. Rates and lifts are
 * fractions; alpha 0.05 two-sided and power 0.8 unless a row says otherwise.
 */

type Table = readonly (readonly [rate: number, values: readonly number[]])[];

/** Columns of the tables of people per arm: relative lift. */
export const lifts = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.5, 1.0] as const;

// biome-ignore format: one row a baseline
export const perArmPooled: Table = [
  [0.005, [1280619, 327922, 149194, 85862, 56193, 39885, 15599, 4673]],
  [0.01, [637010, 163095, 74193, 42693, 27937, 19827, 7750, 2319]],
  [0.02, [315206, 80682, 36693, 21109, 13809, 9798, 3826, 1141]],
  [0.025, [250846, 64199, 29193, 16792, 10984, 7792, 3041, 906]],
  [0.03, [207938, 53211, 24193, 13914, 9100, 6455, 2518, 749]],
  [0.05, [122124, 31234, 14193, 8158, 5333, 3780, 1471, 435]],
  [0.07, [85346, 21815, 9907, 5691, 3718, 2634, 1022, 300]],
  [0.1, [57763, 14751, 6693, 3841, 2507, 1774, 686, 199]],
  [0.2, [25583, 6510, 2943, 1683, 1094, 772, 294, 82]],
  [0.35, [11791, 2978, 1336, 758, 489, 342, 125, 31]],
];

// biome-ignore format: one row a baseline
export const perArmUnpooled: Table = [
  [0.005, [1280616, 327919, 149191, 85859, 56191, 39882, 15596, 4671]],
  [0.01, [637008, 163092, 74191, 42691, 27935, 19824, 7747, 2316]],
  [0.02, [315204, 80679, 36691, 21106, 13807, 9795, 3823, 1139]],
  [0.025, [250843, 64196, 29190, 16789, 10981, 7789, 3038, 903]],
  [0.03, [207936, 53208, 24190, 13911, 9097, 6452, 2515, 746]],
  [0.05, [122121, 31231, 14190, 8155, 5330, 3778, 1468, 432]],
  [0.07, [85344, 21813, 9905, 5689, 3715, 2631, 1020, 298]],
  [0.1, [57760, 14749, 6690, 3839, 2504, 1772, 683, 197]],
  [0.2, [25580, 6507, 2940, 1680, 1091, 769, 291, 79]],
  [0.35, [11788, 2975, 1333, 755, 486, 339, 123, 29]],
];

// biome-ignore format: one row a baseline
export const perArmBeforeRounding: Table = [
  [0.005, [1280618.114, 327921.092, 149193.379, 85861.641, 56192.876, 39884.648, 15598.469, 4672.829]],
  [0.01, [637009.976, 163094.617, 74192.973, 42692.802, 27936.908, 19826.399, 7749.59, 2318.165]],
  [0.02, [315205.907, 80681.38, 36692.77, 21108.383, 13808.925, 9797.275, 3825.15, 1140.832]],
  [0.025, [250845.093, 64198.733, 29192.729, 16791.499, 10983.328, 7791.45, 3040.262, 905.366]],
  [0.03, [207937.884, 53210.301, 24192.702, 13913.577, 9099.597, 6454.234, 2517.003, 748.388]],
  [0.05, [122123.465, 31233.438, 14192.648, 8157.731, 5332.135, 3779.801, 1470.485, 434.432]],
  [0.07, [85345.857, 21814.782, 9906.91, 5690.941, 3717.508, 2633.615, 1021.978, 299.879]],
  [0.1, [57762.651, 14750.79, 6692.607, 3840.847, 2506.538, 1773.976, 685.597, 198.963]],
  [0.2, [25582.245, 6509.467, 2942.587, 1682.405, 1093.739, 771.063, 293.151, 81.224]],
  [0.35, [11790.642, 2977.471, 1335.435, 757.358, 488.253, 341.242, 124.957, 30.75]],
];

// biome-ignore format: one row a baseline
export const ruleOfSixteenPerArm: Table = [
  [0.005, [1273600, 318400, 141511, 79600, 50944, 35378, 12736, 3184]],
  [0.01, [633600, 158400, 70400, 39600, 25344, 17600, 6336, 1584]],
  [0.02, [313600, 78400, 34844, 19600, 12544, 8711, 3136, 784]],
  [0.025, [249600, 62400, 27733, 15600, 9984, 6933, 2496, 624]],
  [0.03, [206933, 51733, 22993, 12933, 8277, 5748, 2069, 517]],
  [0.05, [121600, 30400, 13511, 7600, 4864, 3378, 1216, 304]],
  [0.07, [85029, 21257, 9448, 5314, 3401, 2362, 850, 213]],
  [0.1, [57600, 14400, 6400, 3600, 2304, 1600, 576, 144]],
  [0.2, [25600, 6400, 2844, 1600, 1024, 711, 256, 64]],
  [0.35, [11886, 2971, 1321, 743, 475, 330, 119, 30]],
];

/** Baseline, lift, people per arm (pooled) at alpha 0.1. */
// biome-ignore format: one row an example
export const perArmAtTenPercent: readonly [number, number, number][] = [
  [0.025, 0.2, 13227],
  [0.025, 0.3, 6138],
  [0.025, 0.5, 2395],
  [0.03, 0.2, 10960],
  [0.03, 0.3, 5084],
  [0.03, 0.5, 1983],
  [0.05, 0.2, 6426],
  [0.05, 0.3, 2978],
  [0.05, 0.5, 1159],
];

/** Columns of `detectable`: people per arm. */
export const sizes = [100, 250, 500, 1000, 1500, 2000, 2500, 5000, 10000, 20000, 25000] as const;

/** Smallest relative lift that can be shown, by baseline. */
// biome-ignore format: one row a baseline
export const detectable: Table = [
  [0.01, [8.9667, 4.3998, 2.6736, 1.6836, 1.3033, 1.0928, 0.956, 0.6393, 0.4344, 0.2986, 0.2652]],
  [0.025, [4.2183, 2.2403, 1.4351, 0.9428, 0.7445, 0.6319, 0.5575, 0.3808, 0.2627, 0.1825, 0.1625]],
  [0.03, [3.6593, 1.9726, 1.275, 0.8434, 0.6681, 0.5682, 0.5019, 0.344, 0.2379, 0.1655, 0.1475]],
  [0.05, [2.4857, 1.3931, 0.9209, 0.6195, 0.4946, 0.4225, 0.3744, 0.2586, 0.1799, 0.1257, 0.1121]],
  [0.1, [1.4959, 0.8774, 0.5947, 0.4075, 0.3279, 0.2816, 0.2503, 0.1744, 0.122, 0.0856, 0.0764]],
];

/** Baseline, lift, people per arm, power. */
// biome-ignore format: one row an example
export const powers: readonly [number, number, number, number][] = [
  [0.025, 0.2, 100, 0.0406],
  [0.025, 0.5, 100, 0.0731],
  [0.025, 1.0, 100, 0.1511],
  [0.03, 0.2, 5000, 0.3895],
  [0.03, 0.2, 13914, 0.8],
  [0.03, 0.2, 10000, 0.661],
  [0.05, 0.3, 2000, 0.531],
];

/** Threshold, expected rate, people one-sided, people two-sided, critical count, exact power, exact alpha. */
// biome-ignore format: one row an example
export const oneArm: readonly [number, number, number, number, number, number, number][] = [
  [0.02, 0.03, 1398, 1747, 38, 0.7528, 0.039],
  [0.025, 0.03, 6412, 8085, 182, 0.7855, 0.0471],
  [0.03, 0.036, 5314, 6701, 181, 0.7857, 0.0471],
  [0.03, 0.04, 1985, 2493, 73, 0.7834, 0.0476],
  [0.05, 0.07, 822, 1031, 53, 0.7513, 0.0379],
  [0.1, 0.15, 253, 316, 34, 0.781, 0.0473],
  [0.2, 0.3, 109, 137, 30, 0.7456, 0.0363],
];

/** Responses, people, low, high. */
// biome-ignore format: one row an example
export const wilsonIntervals: readonly [number, number, number, number][] = [
  [0, 50, 0, 0.071348],
  [1, 20, 0.008881, 0.236131],
  [3, 100, 0.010255, 0.084519],
  [5, 200, 0.010725, 0.057178],
  [12, 500, 0.013781, 0.041477],
  [38, 1000, 0.027809, 0.051727],
  [45, 1000, 0.0338, 0.059683],
  [50, 2000, 0.019014, 0.032807],
  [300, 10000, 0.026833, 0.033528],
  [360, 10000, 0.032523, 0.039833],
  [20, 20, 0.838875, 1],
];

/** Count, low, high. */
// biome-ignore format: one row an example
export const garwoodIntervals: readonly [number, number, number][] = [
  [0, 0, 3.6889],
  [1, 0.0253, 5.5716],
  [2, 0.2422, 7.2247],
  [3, 0.6187, 8.7673],
  [5, 1.6235, 11.6683],
  [8, 3.4538, 15.7632],
  [10, 4.7954, 18.3904],
  [12, 6.2006, 20.9616],
  [15, 8.3954, 24.7402],
  [20, 12.2165, 30.8884],
  [30, 20.2409, 42.8269],
  [50, 37.111, 65.9188],
  [100, 81.364, 121.6268],
  [200, 173.2409, 229.722],
  [385, 347.4985, 425.4454],
];

/** People, exact upper limit, 3 / people. */
// biome-ignore format: one row an example
export const nobodyResponded: readonly [number, number, number][] = [
  [30, 0.095034, 0.1],
  [50, 0.058155, 0.06],
  [100, 0.029513, 0.03],
  [200, 0.014867, 0.015],
  [500, 0.005974, 0.006],
  [1000, 0.002991, 0.003],
];

/** Two counts of equal exposure, exact two-sided p. */
// biome-ignore format: one row an example
export const twoCounts: readonly [number, number, number][] = [
  [5, 12, 0.14346],
  [10, 20, 0.09874],
  [12, 20, 0.21533],
  [20, 35, 0.05806],
  [30, 50, 0.03299],
  [50, 70, 0.08241],
  [100, 130, 0.05561],
];

export interface Judged {
  control: [responses: number, people: number];
  variant: [responses: number, people: number];
  z: number;
  p: number;
  fisher: number;
  difference: [low: number, high: number];
  lift: number;
  liftInterval: [low: number, high: number];
  better: number;
}

// biome-ignore format: one row an example
export const results: readonly Judged[] = [
  { control: [300, 10000], variant: [360, 10000], z: 2.37501, p: 0.017548, fisher: 0.019457,
    difference: [0.001047, 0.010972], lift: 0.2, liftInterval: [0.03214, 0.39516], better: 0.991215 },
  { control: [420, 14000], variant: [504, 14000], z: 2.81015, p: 0.004952, fisher: 0.005465,
    difference: [0.001815, 0.010198], lift: 0.2, liftInterval: [0.0565, 0.36299], better: 0.997525 },
  { control: [50, 2000], variant: [62, 2000], z: 1.15011, p: 0.250099, fisher: 0.291727,
    difference: [-0.004315, 0.016429], lift: 0.24, liftInterval: [-0.14122, 0.79044], better: 0.873976 },
  { control: [3, 100], variant: [7, 100], z: 1.29777, p: 0.194366, fisher: 0.331129,
    difference: [-0.025157, 0.110324], lift: 1.33333, liftInterval: [-0.37905, 7.76787], better: 0.893229 },
  { control: [12, 500], variant: [20, 500], z: 1.4374, p: 0.150605, fisher: 0.207882,
    difference: [-0.006368, 0.039331], lift: 0.66667, liftInterval: [-0.17637, 2.37261], better: 0.922114 },
  { control: [2, 100], variant: [4, 100], z: 0.82903, p: 0.407089, fisher: 0.682717,
    difference: [-0.035619, 0.080144], lift: 1.0, liftInterval: [-0.62523, 9.67326], better: 0.777581 },
  { control: [360, 10000], variant: [300, 10000], z: -2.37501, p: 0.017548, fisher: 0.019457,
    difference: [-0.010972, -0.001047], lift: -0.16667, liftInterval: [-0.28324, -0.03114], better: 0.008785 },
  { control: [420, 14000], variant: [425, 14000], z: 0.17466, p: 0.861346, fisher: 0.888884,
    difference: [-0.003658, 0.004373], lift: 0.0119, liftInterval: [-0.11394, 0.15562], better: 0.569281 },
  { control: [25, 1000], variant: [40, 1000], z: 1.89151, p: 0.058556, fisher: 0.076738,
    difference: [-0.000673, 0.031138], lift: 0.6, liftInterval: [-0.0217, 1.6168], better: 0.970167 },
];

/** People in two arms meant to be equal, chi-square, p. */
// biome-ignore format: one row an example
export const splits: readonly [number, number, number, number][] = [
  [5000, 5200, 3.92157, 0.0476704],
  [4900, 5300, 15.68627, 7.48e-05],
  [10000, 10450, 9.9022, 0.0016508],
  [50, 70, 3.33333, 0.0678892],
  [2000, 1700, 24.32432, 8e-07],
];

/** Comparisons, people per arm at a baseline of 3 % and a lift of 20 %. */
// biome-ignore format: one row an example
export const severalComparisons: readonly [number, number][] = [
  [1, 13914],
  [2, 16850],
  [3, 18559],
  [4, 19768],
  [5, 20704],
];

/** Looks, share of 20,000 simulated tests of two equal versions that were stopped as won (500 people a look, 3 %). */
// biome-ignore format: one row an example
export const peeks: readonly [number, number][] = [
  [1, 0.046],
  [2, 0.081],
  [5, 0.143],
  [7, 0.168],
  [10, 0.192],
  [14, 0.218],
  [28, 0.273],
];
