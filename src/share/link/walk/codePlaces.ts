/**
 * Codes positions, lines and rings in millionths of a degree: the first place of each from the middle of the zone, the others as steps from the one before. A step
 * of a line is expected to go on like the last: what is coded is how much longer it is along the main axis, then how far it leaves its direction.
 */
import { mix } from '../coder/hash.ts';
import type { Model } from '../model/model.ts';
import type { Json } from '../model/plainJson.ts';
import { Stop } from '../model/limits.ts';
import { question } from '../model/questions.ts';
import type { Spot } from '../model/spot.ts';

type Pair = readonly [number, number];

/** Middle of the International Zone. */
const middle: Pair = [44_388_000, 33_306_000];
const perDegree = 1e6;
const deepest = 4;
const mostPlaces = 2 ** 20;

/** Whether a value can be coded here: a position, or a list of such lists all of one depth, with six decimals at most. */
export function isPlaces(value: Json): boolean {
  const depth = depthOf(value);
  return depth >= 0 && depth <= deepest && isOfDepth(value, depth);
}

export function codePlaces(model: Model, value: Json | undefined, spot: Spot): Json {
  const depth = model.number(question.depth, value === undefined ? 0 : depthOf(value), mix(spot.path, model.kind), spot.path, model.kind, spot.lastValue);
  if (depth > deepest) throw new Stop('unreadable');
  return codeLevel(model, value, depth, spot);
}

function codeLevel(model: Model, value: Json | undefined, depth: number, spot: Spot): Json {
  if (depth === 0) return degreesOf(codeFirst(model, value as Pair | undefined));
  if (depth === 1) return codeLine(model, value as readonly Pair[] | undefined, spot);
  const parts = value as readonly Json[] | undefined;
  const count = model.number(question.partCount, parts?.length ?? 0, mix(depth, model.kind), depth);
  const found: Json[] = [];
  for (let at = 0; at < count; at += 1) {
    model.weight.addValue();
    found.push(codeLevel(model, parts?.[at], depth - 1, spot));
  }
  return found;
}

function codeLine(model: Model, line: readonly Pair[] | undefined, spot: Spot): Json {
  const { kind } = model;
  const isClosed = model.ask(question.isClosed, line !== undefined && isRing(line), kind, spot.path, spot.lastValue);
  const shape = mix(kind, isClosed ? 1 : 0);
  const count = model.number(question.placeCount, line === undefined ? 0 : line.length - (isClosed ? 1 : 0), shape, isClosed ? 1 : 0, spot.lastValue);
  if (count > mostPlaces) throw new Stop('too-large');
  if (count === 0) return [];
  let at = codeFirst(model, line?.[0]);
  const found: Pair[] = [degreesOf(at)];
  const steps = new Steps(model, shape, isClosed);
  for (let index = 1; index < count; index += 1) {
    model.weight.addValue();
    const place = line?.[index];
    const next = place && millionthsOf(place);
    const [east, north] = steps.code(next && [next[0] - at[0], next[1] - at[1]], index, count);
    at = [at[0] + east, at[1] + north];
    if (Math.abs(at[0]) > 2 ** 29 || Math.abs(at[1]) > 2 ** 29) throw new Stop('unreadable');
    found.push(degreesOf(at));
  }
  if (isClosed) found.push([...found[0] as Pair]);
  return found;
}

function codeFirst(model: Model, place: Pair | undefined): Pair {
  const [lon, lat] = place ? millionthsOf(place) : middle;
  const east = model.signed([question.firstLon, question.firstLonSign], lon - middle[0], model.kind);
  const north = model.signed([question.firstLat, question.firstLatSign], lat - middle[1], model.kind, bitsOf(east), east >> 11);
  return [middle[0] + east, middle[1] + north];
}

/** The steps of one line. */
class Steps {
  private east = 0;
  private north = 0;
  private alongBits = 0;
  private acrossBits = 0;

  constructor(private readonly model: Model, private readonly shape: number, private readonly isClosed: boolean) {}

  code(step: Pair | undefined, index: number, count: number): Pair {
    const { model, shape } = this;
    const stage = mix(shape, this.isClosed ? 3 : Math.min(index, 2));
    const goesOn = !this.isClosed && index > 1;
    // The main axis is the one the last step went further along.
    const isTurned = Math.abs(this.north) > Math.abs(this.east);
    const [lastMain, lastSide] = isTurned ? [this.north, this.east] : [this.east, this.north];
    const [main, side] = step ? (isTurned ? [step[1], step[0]] : step) : [0, 0];
    const [mainBits, sideBits] = [bitsOf(lastMain), bitsOf(lastSide)];
    const signs = mix(Math.sign(lastMain), Math.sign(lastSide));
    const expectedMain = goesOn ? lastMain : 0;
    const along = model.signed(
      [question.along, question.alongSign], main - expectedMain,
      mix(stage, this.alongBits), mix(stage, mainBits), mix(mix(index, shape), count), mix(stage, mix(mainBits, sideBits)), mix(signs, mainBits),
    );
    const foundMain = along + expectedMain;
    const expectedSide = goesOn && lastMain !== 0 ? nearest(foundMain * lastSide, lastMain) : 0;
    const size = bitsOf(foundMain);
    this.alongBits = bitsOf(along);
    const across = model.signed(
      [question.across, question.acrossSign], side - expectedSide,
      mix(stage, goesOn ? mix(size, this.acrossBits) : mix(size, Math.abs(foundMain) >> Math.max(0, size - 2))), mix(stage, mix(sideBits, this.alongBits)),
      mix(mix(index, shape), this.alongBits), mix(stage, mix(mainBits, sideBits)), mix(signs, mix(Math.sign(along), sideBits)),
    );
    this.acrossBits = bitsOf(across);
    const foundSide = across + expectedSide;
    [this.east, this.north] = isTurned ? [foundSide, foundMain] : [foundMain, foundSide];
    return [this.east, this.north];
  }
}

/** The whole number nearest to a quotient: exact for steps within a city; beyond, rounded alike everywhere (IEEE 754). */
function nearest(dividend: number, divisor: number): number {
  return Math.floor((2 * dividend + divisor) / (2 * divisor));
}

const bitsOf = (value: number) => 32 - Math.clz32(Math.abs(value));
const millionthsOf = ([lon, lat]: Pair): Pair => [Math.round(lon * perDegree), Math.round(lat * perDegree)];
const degreesOf = ([lon, lat]: Pair): Pair => [lon / perDegree, lat / perDegree];

function isRing(line: readonly Pair[]): boolean {
  const [first, last] = [line[0], line.at(-1)];
  return line.length > 2 && first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}

/** Lists round a position: 0 for the position itself, -1 for what is not a list. */
function depthOf(value: Json): number {
  let depth = -1;
  for (let one: Json | undefined = value; Array.isArray(one) && depth <= deepest; one = one[0] as Json | undefined) depth += 1;
  return depth;
}

function isOfDepth(value: Json, depth: number): boolean {
  if (!Array.isArray(value)) return false;
  if (depth > 0) return value.length > 0 && value.length <= mostPlaces && value.every((one: Json) => isOfDepth(one, depth - 1));
  return value.length === 2 && value.every((degrees: Json) => typeof degrees === 'number' && Math.abs(degrees) <= 360 && Math.round(degrees * perDegree) / perDegree === degrees);
}
