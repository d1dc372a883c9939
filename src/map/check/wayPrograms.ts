/** The two small programs that draw a check on the map's own canvas: a line with dashes or arrows, and a picture turned to a side. Colours come in as red, green and blue from 0 to 1. */

/** A segment as a box with room for round ends; `v_at` in pixels along and across it. */
const segmentVertex = `#version 300 es
layout(location = 0) in vec4 a_ends;
layout(location = 1) in vec2 a_along;
uniform vec2 u_canvas;
uniform float u_reach;
out vec2 v_at;
flat out float v_length;
flat out vec2 v_along;
void main() {
  vec2 way = a_ends.zw - a_ends.xy;
  float extent = max(length(way), 1e-4);
  vec2 ahead = way / extent;
  v_at = vec2((gl_VertexID & 1) == 0 ? -u_reach : extent + u_reach, (gl_VertexID & 2) == 0 ? -u_reach : u_reach);
  v_length = extent;
  v_along = a_along;
  vec2 place = (a_ends.xy + ahead * v_at.x + vec2(-ahead.y, ahead.x) * v_at.y) / u_canvas * 2.0 - 1.0;
  gl_Position = vec4(place.x, -place.y, 0.0, 1.0);
}`;

/** u_part 0: the casing, 1: dashes of u_dash.x in every u_dash.y pixels, 2: arrows every u_dash.y pixels, u_pixel pixels of the canvas a pixel of their picture. */
const segmentFragment = `#version 300 es
precision highp float;
in vec2 v_at;
flat in float v_length;
flat in vec2 v_along;
uniform int u_part;
uniform float u_half;
uniform float u_shift;
uniform float u_pixel;
uniform vec2 u_dash;
uniform vec3 u_color;
uniform vec3 u_halo;
out vec4 color;
float toStroke(vec2 at, vec2 from, vec2 to) {
  vec2 way = to - from;
  return distance(at, from + way * clamp(dot(at - from, way) / dot(way, way), 0.0, 1.0));
}
float within(float edge, float at) {
  return clamp(edge - at + 0.5, 0.0, 1.0);
}
void main() {
  float along = v_along.x + v_at.x / v_length * v_along.y;
  if (u_part == 2) {
    if (v_at.x < 0.0 || v_at.x > v_length) discard;
    float beside = (mod(along, u_dash.y) - u_dash.y / 2.0) * v_length / v_along.y;
    vec2 at = vec2(beside, v_at.y) / u_pixel;
    float apart = min(toStroke(at, vec2(-2.5, -3.5), vec2(2.5, 0.0)), toStroke(at, vec2(2.5, 0.0), vec2(-2.5, 3.5))) * u_pixel;
    float halo = within(2.5 * u_pixel, apart);
    color = vec4(mix(u_halo, u_color, within(1.125 * u_pixel, apart)), 1.0) * halo;
    return;
  }
  float solid = within(u_half, distance(v_at, vec2(clamp(v_at.x, 0.0, v_length), 0.0)));
  if (u_part == 1) {
    float at = mod(along - u_shift, u_dash.y);
    solid *= max(within(u_dash.x, at) * min(1.0, at + 0.5), within(at, u_dash.y));
  }
  color = vec4(u_color, 1.0) * solid;
}`;

const pictureVertex = `#version 300 es
uniform vec2 u_canvas;
uniform vec2 u_middle;
uniform vec2 u_up;
uniform vec2 u_size;
out vec2 v_at;
void main() {
  v_at = vec2(float(gl_VertexID & 1), float((gl_VertexID >> 1) & 1));
  vec2 from = (v_at - 0.5) * u_size;
  vec2 place = (u_middle - u_up * from.y + vec2(-u_up.y, u_up.x) * from.x) / u_canvas * 2.0 - 1.0;
  gl_Position = vec4(place.x, -place.y, 0.0, 1.0);
}`;

const pictureFragment = `#version 300 es
precision highp float;
in vec2 v_at;
uniform sampler2D u_picture;
out vec4 color;
void main() {
  color = texture(u_picture, v_at);
}`;

export type ProgramState = 'linking' | 'ready' | 'refused';

export interface Program {
  readonly program: WebGLProgram;
  /** Linking takes long where it is done in software: until then asking more of the program would hold the page. */
  readonly state: () => ProgramState;
  /** Null for one that the program does not use. */
  readonly at: (uniform: string) => WebGLUniformLocation | null;
}

function link(gl: WebGL2RenderingContext, vertex: string, fragment: string): Program {
  const beside = gl.getExtension('KHR_parallel_shader_compile');
  const program = gl.createProgram();
  for (const [type, source] of [[gl.VERTEX_SHADER, vertex], [gl.FRAGMENT_SHADER, fragment]] as const) {
    const shader = gl.createShader(type);
    if (!shader) continue;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  let state: ProgramState = 'linking';
  const places = new Map<string, WebGLUniformLocation | null>();
  return {
    program,
    state: () => {
      if (state !== 'linking' || gl.isContextLost() || (beside && !gl.getProgramParameter(program, beside.COMPLETION_STATUS_KHR))) return state;
      state = gl.getProgramParameter(program, gl.LINK_STATUS) ? 'ready' : 'refused';
      return state;
    },
    at: (uniform) => {
      if (!places.has(uniform)) places.set(uniform, gl.getUniformLocation(program, uniform));
      return places.get(uniform) ?? null;
    },
  };
}

export const linkSegments = (gl: WebGL2RenderingContext): Program => link(gl, segmentVertex, segmentFragment);
export const linkPictures = (gl: WebGL2RenderingContext): Program => link(gl, pictureVertex, pictureFragment);
