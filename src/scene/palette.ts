/**
 * The colours of the map, one set a theme. Categories differ in lightness and in shape as well as in hue, so that
 * they survive colour-blindness and a poor projector.
 */
import type { Theme } from '../scenario/view.ts';

export interface Palette {
  /** Ground outside and inside the zone. */
  readonly land: string;
  readonly paper: string;
  readonly water: string;
  readonly waterEdge: string;
  readonly waterInk: string;
  readonly roadCasing: string;
  readonly roadMajor: string;
  readonly roadMinor: string;
  readonly roadIllustrative: string;
  readonly roadLabelHalo: string;
  readonly bridgeCasing: string;
  readonly neighbourhoodLine: string;
  readonly zoneLine: string;
  readonly runway: string;
  /** Labels, their quieter form, and the halo round them. */
  readonly ink: string;
  readonly muted: string;
  readonly halo: string;
  readonly facility: string;
  readonly landmark: string;
  readonly held: string;
  readonly checkpoint: string;
  readonly barrier: string;
  readonly barrierCasing: string;
  readonly incident: string;
  readonly connector: string;
  readonly uncertainty: string;
  /** Areas, sites and other points of a planner's own; movements. */
  readonly plan: string;
  readonly planMovement: string;
  /** A way in that nothing stops. */
  readonly way: string;
  /** Five classes of minutes, the nearest first: one row of lightness, from blue to yellow. */
  readonly reach: readonly string[];
  /** Under everything a planner draws: an area to look at. */
  readonly highlight: string;
  readonly selection: string;
  /** Inside hollow marks, and the glyph on filled ones. */
  readonly markGround: string;
}

export const palettes: Record<Theme, Palette> = {
  light: {
    land: '#E9E4D9', paper: '#F8F5EF', water: '#B7CEDA', waterEdge: '#8FB0BF', waterInk: '#3C6478',
    roadCasing: '#C6BDAC', roadMajor: '#FFFFFF', roadMinor: '#FFFFFF', roadIllustrative: '#A79C88', roadLabelHalo: '#FFFFFF', bridgeCasing: '#6F6757',
    neighbourhoodLine: '#CFC7B8', zoneLine: '#6A5F4E', runway: '#D3CBBB',
    ink: '#23282D', muted: '#5A5F63', halo: '#F8F5EF',
    facility: '#25466F', landmark: '#5B6670', held: '#9A1F45', checkpoint: '#735500', barrier: '#D9480F', barrierCasing: '#FFFFFF',
    incident: '#6A3D9A', connector: '#8C8475', uncertainty: '#4B5A68', plan: '#1F6B45', planMovement: '#3A49B8', way: '#B3093C', reach: ['#00204D', '#2E466F', '#575C66', '#7A7048', '#B08500'], highlight: '#F2C318', selection: '#0B5F73', markGround: '#FFFFFF',
  },
  dark: {
    land: '#171B20', paper: '#222930', water: '#1F3642', waterEdge: '#3A5B6C', waterInk: '#8DB6C9',
    roadCasing: '#0D1013', roadMajor: '#4A545D', roadMinor: '#3E474F', roadIllustrative: '#6A737B', roadLabelHalo: '#14181C', bridgeCasing: '#98A3AB',
    neighbourhoodLine: '#2E363D', zoneLine: '#C9BFA9', runway: '#333C44',
    ink: '#F0EDE6', muted: '#A9B0B5', halo: '#14181C',
    facility: '#9CC4F2', landmark: '#A8B3BC', held: '#F58CA6', checkpoint: '#E6C45F', barrier: '#FF9A5A', barrierCasing: '#14181C',
    incident: '#CBB0F5', connector: '#77818A', uncertainty: '#9FB0BF', plan: '#7ED3A4', planMovement: '#AEB9FF', way: '#FF8FA3', reach: ['#FFE9A8', '#E0C55B', '#B0A97F', '#8791A3', '#5575BE'], highlight: '#A8860B', selection: '#6CC3D5', markGround: '#1B2127',
  },
};
