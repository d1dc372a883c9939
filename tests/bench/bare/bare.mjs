/**
 * The bare page's whole script. `?box=left,top,width,height` puts the map where the app has it, so that both draw the
 * same number of pixels; `?all` shows every layer, `?at=lat,lon,zoom` another place, `?sketch=count` a plan of so many features, of which `moveOne` moves one. style.mjs and images.mjs are written by prepareBare.ts.
 */
import { Map as MapLibreMap, setWorkerUrl } from './maplibre-gl.mjs';
import { drawSymbol } from './images.mjs';
import { home, layers, layersAll, mapOptions, sources } from './style.mjs';

setWorkerUrl(new URL('./maplibre-gl-worker.mjs', import.meta.url).href);
const query = new URLSearchParams(location.search);
const [left, top, width, height] = (query.get('box') ?? `0,0,${innerWidth},${innerHeight}`).split(',').map(Number);
const container = document.querySelector('#map');
Object.assign(container.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });

const plan = query.get('sketch');
if (plan) sources.sketch.data = `./data/sketch-${plan}.geojson`;

// Labels are drawn with the page's fonts, so these have to be there first, as in the app.
await Promise.all([...document.fonts].map((font) => font.load()));

const map = new MapLibreMap({
  container,
  style: { version: 8, sources, layers: query.has('all') ? layersAll : layers },
  ...mapOptions,
  bounds: home,
  fitBoundsOptions: { padding: { top: height * 0.07, bottom: height * 0.07, left: width * 0.06, right: width * 0.06 } },
});
map.setMissingStyleImageResolver(async (name) => {
  const image = drawSymbol(name, devicePixelRatio);
  if (image && !map.hasImage(name)) map.addImage(name, image, { pixelRatio: devicePixelRatio });
});
const at = query.get('at')?.split(',').map(Number);
if (at) map.jumpTo({ center: [at[1], at[0]], zoom: at[2] });
let idles = 0;
const markBusy = () => { container.dataset.mapBusy = ''; };
map.on('dataloading', markBusy);
map.on('render', markBusy);
map.on('idle', () => {
  delete container.dataset.mapBusy;
  idles += 1;
  container.dataset.mapIdle = String(idles);
  if (map.queryRenderedFeatures().length > 0) document.documentElement.dataset.mapStatus = 'ready';
});

/** As a show would: at once, or by a flight of so many milliseconds; with what a posture changes sent anew. */
const sent = Object.fromEntries(await Promise.all(['barriers', 'sketch'].map(async (id) => [id, await (await fetch(sources[id].data)).json()])));
window.showSlide = (target, duration, sends) => {
  if (sends) for (const [id, data] of Object.entries(sent)) map.getSource(id).setData({ ...data });
  if (duration > 0) map.flyTo({ ...target, duration, essential: true });
  else map.jumpTo(target);
};

/** Milliseconds from the call that moves one site of the plan to the map's next rest. */
window.moveOne = async (run) => {
  const source = map.getSource('sketch');
  const site = (await source.getData()).features.find(({ geometry, properties }) => geometry.type === 'Point' && properties.kind === 'site');
  const [lon, lat] = map.getCenter().toArray();
  const start = performance.now();
  const rest = new Promise((resolve) => { map.once('idle', () => resolve(performance.now() - start)); });
  void source.updateData({ add: [{ ...site, geometry: { type: 'Point', coordinates: [lon + run * 1e-4, lat] } }] });
  return rest;
};

/** Four ways of forty corners and a number each, as a check draws them, changed with every movement of the pointer; what is under way comes first. */
window.leadWays = async () => {
  const { lng, lat } = map.getCenter();
  const waysAt = (shift) => ({
    type: 'FeatureCollection',
    features: [0, 1, 2, 3].flatMap((way) => {
      const coordinates = Array.from({ length: 40 }, (_, corner) => [lng + (corner - 20) * 4e-4 + shift, lat + (way - 1.5) * 1e-3 + Math.sin(corner) * 1e-4]);
      return [{ type: 'Feature', geometry: { type: 'LineString', coordinates }, properties: {} }, { type: 'Feature', geometry: { type: 'Point', coordinates: coordinates[0] }, properties: {} }];
    }),
  });
  map.addSource('ways', { type: 'geojson', data: waysAt(0), tolerance: 0.2 });
  map.addLayer({ id: 'ways-casing', type: 'line', source: 'ways', paint: { 'line-color': '#fff', 'line-width': 10 } });
  map.addLayer({ id: 'ways', type: 'line', source: 'ways', paint: { 'line-color': '#B3093C', 'line-width': 5, 'line-dasharray': [2.4, 1.4] } });
  map.addLayer({ id: 'ways-number', type: 'circle', source: 'ways', filter: ['==', ['geometry-type'], 'Point'], paint: { 'circle-radius': 10 } });
  await map.once('idle');
  const { answers, maps } = window.cordonChecks;
  let revision = 0;
  let pending = null;
  map.on('mousemove', ({ point }) => {
    if (pending) return;
    revision += 1;
    const now = { revision: String(revision), isSent: false };
    pending = now;
    answers.push({ revision: now.revision, answeredAt: performance.now(), frame: window.cordonNextFrame() - 1 });
    map.getSource('ways').setData(waysAt(point.x * 1e-6)).then(() => { now.isSent = true; });
  });
  map.on('render', () => {
    if (!pending?.isSent || !map.isSourceLoaded('ways')) return;
    maps.push({ revision: pending.revision, frame: window.cordonNextFrame() });
    pending = null;
  });
};
