import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleLinear, scaleLog } from '@visx/scale';
import { LinePath } from '@visx/shape';
import type { Risks } from '../lib/statistics/normal';
import { chanceToSee, smallestLift } from '../lib/statistics/planned-run';
import type { InLanguage } from '../lib/words/in-language';
import { Folded } from './folded';
import { useSpoken } from './spoken';
import { useWidth } from './use-width';

interface Plan {
  arms: number;
  baseline: number;
  lift: number;
  people: number | null;
  needed: number;
  chance: number | null;
}
interface Props {
  plan: Plan;
  risks: Risks;
  numbers: InLanguage;
}

const HEIGHT = 180;
const EDGE = { top: 30, right: 14, bottom: 26, left: 46 };
const POINTS = 60;
/** Steps of the axis and of the table: 1, 2, 5 and their tens, as people count. */
const STEPS = [1, 2, 5];

/** The chance to see the change expected, by the number of people: a curve, and the same as a table. */
export function PowerPicture({ plan, risks, numbers }: Props) {
  const { say } = useSpoken();
  const { ref, width } = useWidth<HTMLElement>(320);
  const { arms, baseline, lift, people, needed, chance } = plan;
  const low = Math.max(arms * 4, Math.min(people ?? needed, needed) / 4);
  const high = Math.max(people ?? needed, needed) * 2.5;
  const chanceOf = (n: number) => chanceToSee(arms, baseline, lift, n, risks);
  const x = scaleLog<number>({ domain: [low, high], range: [EDGE.left, width - EDGE.right] });
  const y = scaleLinear<number>({ domain: [0, 1], range: [HEIGHT - EDGE.bottom, EDGE.top] });
  const curve = Array.from({ length: POINTS }, (_, at) => low * (high / low) ** (at / (POINTS - 1)));
  const ticks = roundNumbers(low, high, Math.max(2, Math.floor(width / 90)));
  const words = {
    lift: numbers.change(lift),
    needed: numbers.count(needed),
    power: numbers.share(risks.power),
  };
  const alternative =
    people === null || chance === null
      ? say('reckon.picture', words)
      : say('reckon.picture-yours', {
          ...words,
          people: numbers.count(people),
          chance: numbers.share(chance),
        });
  return (
    <figure className="picture" ref={ref}>
      <figcaption>{say('reckon.picture-title', words)}</figcaption>
      <svg role="img" aria-label={alternative} width={width} height={HEIGHT}>
        <line
          className="picture-bar"
          x1={EDGE.left}
          x2={width - EDGE.right}
          y1={y(risks.power)}
          y2={y(risks.power)}
        />
        <AxisLeft
          scale={y}
          left={EDGE.left}
          tickValues={[0, 0.5, risks.power, 1]}
          tickFormat={(value) => numbers.share(Number(value))}
          hideAxisLine
          hideTicks
          axisClassName="axis"
        />
        <AxisBottom
          scale={x}
          top={HEIGHT - EDGE.bottom}
          tickValues={ticks}
          tickFormat={(value) => numbers.count(Number(value))}
          axisClassName="axis"
        />
        <LinePath className="picture-line" data={curve} x={(n) => x(n)} y={(n) => y(chanceOf(n))} />
        <circle className="picture-needed" cx={x(needed)} cy={y(risks.power)} r={4} />
        {people !== null && chance !== null && (
          <g className="picture-yours">
            <line x1={x(people)} x2={x(people)} y1={y(chance)} y2={HEIGHT - EDGE.bottom} />
            <circle cx={x(people)} cy={y(chance)} r={6} />
            <text x={x(people)} y={y(chance) - 10} textAnchor={x(people) > EDGE.left + 90 ? 'end' : 'start'}>
              {say('reckon.yours', { chance: numbers.share(chance) })}
            </text>
          </g>
        )}
      </svg>
      <Folded title={say('reckon.table')} level={4} className="why">
        <table className="power-table">
          <thead>
            <tr>
              <th scope="col">{say('reckon.table-people')}</th>
              <th scope="col">{say('reckon.table-chance', words)}</th>
              <th scope="col">{say('reckon.smallest')}</th>
            </tr>
          </thead>
          <tbody>
            {rowsOf(plan, roundNumbers(low, high, 6)).map((n) => (
              <tr key={n} className={n === people ? 'yours' : ''}>
                <th scope="row">{numbers.count(n)}</th>
                <td>{numbers.share(chanceOf(n))}</td>
                <td>{changeAt(n)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Folded>
    </figure>
  );

  function changeAt(n: number): string {
    const smallest = smallestLift(arms, baseline, n, risks, lift < 0 ? 'down' : 'up');
    return smallest === null ? say('reckon.table-none') : numbers.change(smallest);
  }
}

/** The people planned and the people needed, among round numbers. */
function rowsOf({ people, needed }: Plan, round: number[]): number[] {
  return [...new Set([...round, ...(people === null ? [] : [people]), needed])].sort((a, b) => a - b);
}

/** At most so many round numbers between two ends. */
function roundNumbers(low: number, high: number, most: number): number[] {
  const all: number[] = [];
  for (let ten = 10 ** Math.floor(Math.log10(low)); ten <= high; ten *= 10)
    for (const step of STEPS) if (ten * step >= low && ten * step <= high) all.push(ten * step);
  const every = Math.ceil(all.length / most);
  return all.filter((_, at) => at % every === 0);
}
