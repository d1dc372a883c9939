/**
 * Draws the ways in and the cut of an answer in the frame that follows it, in two layers of the map's own order. A source of the map
 * would have them cut into tiles by a worker first, and be some frames behind the verdict. The look is that of `checkLayers`.
 */
import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import type { LonLat } from '../../geo/types.ts';
import type { Theme } from '../../scenario/view.ts';
import type { CheckOverlay, SpotProperties } from '../../scene/check/overlay.ts';
import { arrowSpacing, cutSizeAt, grownAt, wayDash, wayWidths } from '../../scene/layers/checkLayers.ts';
import { palettes } from '../../scene/palette.ts';
import { symbolName } from '../../scene/symbolName.ts';
import { createPictures, type Pictures } from './markPictures.ts';
import { type GroundWay, groundPoint, groundWay, onScreen, type Projection, screenSegments, segmentSize } from './screenWays.ts';
import { linkSegments, type Program } from './wayPrograms.ts';

export interface WaysLayer {
  /** In the next frame. `revision` of the answer; told as `data-check-drawn` of the map once it is drawn. */
  show(overlay: CheckOverlay, revision: string | number): void;
  /** By how much of its period the dash is shifted, from 0 to 1. */
  shift(part: number): void;
}

/** Layers of the scene under which the two are put: the lines under every mark, the marks under those of the replay. */
const above = { lines: 'way-casing', marks: 'replay-line' } as const;

type Spot = Pick<SpotProperties, 'what' | 'number' | 'bearing'> & { readonly at: readonly [number, number] };

const arrowReach = 7;

/** `refused` is called where the browser does not take the programs: the scene has to draw the ways then. */
export function createWaysLayer(map: MapLibreMap, theme: () => Theme, refused: () => void): WaysLayer {
  let ways: readonly GroundWay[] = [];
  let spots: readonly Spot[] = [];
  let revision: string | number | null = null;
  let told: string | number | null = null;
  let shifted = 0;
  let isRefused = false;
  let lines: { readonly program: Program; readonly array: WebGLVertexArrayObject; readonly buffer: WebGLBuffer } | null = null;
  let pictures: Pictures | null = null;
  const isReady = ({ state }: Pick<Program, 'state'>): boolean => {
    if (isRefused) return false;
    const now = state();
    if (now === 'refused') {
      isRefused = true;
      refused();
    }
    if (now === 'linking' && ways.length > 0) map.triggerRepaint();
    return now === 'ready';
  };
  const tell = () => {
    if (told === revision) return;
    told = revision;
    Object.assign(map.getContainer().dataset, { checkDrawn: String(revision), checkWays: String(ways.length) });
  };
  const projection = (gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): Projection =>
    ({ matrix: defaultProjectionData.mainMatrix, width: gl.drawingBufferWidth, height: gl.drawingBufferHeight });
  const layers: readonly (CustomLayerInterface & { readonly id: keyof typeof above })[] = [
    {
      id: 'lines', type: 'custom',
      onAdd: (_, gl) => { lines = prepareLines(gl as WebGL2RenderingContext); },
      onRemove: () => { lines = null; },
      render: (context, input) => {
        const gl = context as WebGL2RenderingContext;
        if (!lines || !isReady(lines.program)) return;
        if (ways.length > 0) drawLines(gl, lines, { ways, projection: projection(gl, input), zoom: map.getZoom(), pixel: map.getPixelRatio(), theme: theme(), shifted });
        tell();
      },
    },
    {
      id: 'marks', type: 'custom',
      onAdd: (_, gl) => { pictures = createPictures(gl as WebGL2RenderingContext); },
      onRemove: () => { pictures = null; },
      render: (context, input) => {
        const gl = context as WebGL2RenderingContext;
        if (!pictures || spots.length === 0 || !isReady(pictures)) return;
        const onto = projection(gl, input);
        const zoom = map.getZoom();
        for (const { what, number, bearing, at } of spots) {
          const name = what === 'cut' ? symbolName(theme(), { shape: 'cut' }) : symbolName(theme(), { shape: 'way-number', number });
          const middle = onScreen(at, onto);
          if (middle[2] <= 0) continue;
          const up = what === 'cut' ? towards(at, bearing, onto, middle) : ([0, -1] as const);
          pictures.draw(name, { middle, up, pixel: map.getPixelRatio() * (what === 'cut' ? cutSizeAt(zoom) : 1), canvas: onto });
        }
      },
    },
  ];
  const isPut = () => layers.every(({ id }) => map.getLayer(`check-${id}`));
  // As soon as the layers of answers are there, so that the programs are linked before a line is dragged; and again when the map's context was lost.
  const put = () => {
    if (!map.getLayer(above.lines) || isPut()) return;
    for (const layer of layers) if (!map.getLayer(`check-${layer.id}`)) map.addLayer({ ...layer, id: `check-${layer.id}` }, above[layer.id]);
  };
  map.on('styledata', put);
  put();
  return {
    show: ({ features }, of) => {
      const wasEmpty = ways.length + spots.length === 0;
      revision = of;
      told = null;
      ways = features.flatMap(({ geometry, properties: { what } }) => (what === 'way' && geometry.type === 'LineString' ? [groundWay(geometry.coordinates as unknown as readonly LonLat[])] : []));
      spots = features.flatMap(({ geometry, properties }) => (geometry.type === 'Point' && (properties.what === 'cut' || properties.what === 'number')
        ? [{ what: properties.what, number: properties.number, bearing: properties.bearing, at: groundPoint(geometry.coordinates as unknown as LonLat) }] : []));
      put();
      // Nothing in the place of nothing is no other picture.
      if (wasEmpty && ways.length + spots.length === 0 && isPut()) tell();
      else map.triggerRepaint();
    },
    shift: (part) => {
      if (part === shifted) return;
      shifted = part;
      map.triggerRepaint();
    },
  };
}

/** The way on the screen from a place along a bearing on the ground, of length 1. */
function towards([x, y]: readonly [number, number], bearing: number, onto: Projection, [fromX, fromY]: readonly [number, number, number]): readonly [number, number] {
  const turn = (bearing * Math.PI) / 180;
  const [toX, toY] = onScreen([x + Math.sin(turn) * 1e-7, y - Math.cos(turn) * 1e-7], onto);
  const length = Math.hypot(toX - fromX, toY - fromY) || 1;
  return [(toX - fromX) / length, (toY - fromY) / length];
}

function prepareLines(gl: WebGL2RenderingContext) {
  const array = gl.createVertexArray();
  const buffer = gl.createBuffer();
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  for (const [place, size, offset] of [[0, 4, 0], [1, 2, 16]] as const) {
    gl.enableVertexAttribArray(place);
    gl.vertexAttribPointer(place, size, gl.FLOAT, false, segmentSize * 4, offset);
    gl.vertexAttribDivisor(place, 1);
  }
  gl.bindVertexArray(null);
  return { program: linkSegments(gl), array, buffer };
}

interface LinesShown {
  readonly ways: readonly GroundWay[];
  readonly projection: Projection;
  readonly zoom: number;
  readonly pixel: number;
  readonly theme: Theme;
  readonly shifted: number;
}

function drawLines(gl: WebGL2RenderingContext, { program: { program, at }, array, buffer }: ReturnType<typeof prepareLines>, { ways, projection, zoom, pixel, theme, shifted }: LinesShown): void {
  const [line, casing] = [grownAt(zoom, wayWidths.line) * pixel, grownAt(zoom, wayWidths.casing) * pixel];
  const segments = screenSegments(ways, projection, { worldSize: 512 * 2 ** zoom * pixel, margin: casing + arrowReach * pixel });
  const { way, halo } = palettes[theme];
  const [dash, gap] = [(wayDash[0] ?? 1) * line, (wayDash[1] ?? 1) * line];
  gl.useProgram(program);
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.bufferData(gl.ARRAY_BUFFER, segments, gl.STREAM_DRAW);
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  gl.uniform2f(at('u_canvas'), projection.width, projection.height);
  gl.uniform1f(at('u_pixel'), pixel);
  gl.uniform1f(at('u_shift'), shifted * (dash + gap));
  gl.uniform3f(at('u_halo'), ...parts(halo));
  const draw = (part: number, half: number, color: string, [drawn, period]: readonly [number, number]) => {
    gl.uniform1i(at('u_part'), part);
    gl.uniform1f(at('u_half'), half);
    gl.uniform1f(at('u_reach'), half + 1);
    gl.uniform3f(at('u_color'), ...parts(color));
    gl.uniform2f(at('u_dash'), drawn, period);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, segments.length / segmentSize);
  };
  draw(0, casing / 2, halo, [1, 1]);
  draw(1, line / 2, way, [dash, dash + gap]);
  draw(2, arrowReach * pixel, way, [0, arrowSpacing * pixel]);
  gl.bindVertexArray(null);
}

/** Of "#RRGGBB", from 0 to 1. */
function parts(color: string): [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
