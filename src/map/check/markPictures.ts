/** The small pictures of a check on the map's canvas: each drawn once from its name, the way every mark is, and kept as a texture. */
import { drawLateMark } from '../images/drawLateMark.ts';
import { linkPictures, type ProgramState } from './wayPrograms.ts';

export interface PicturePlace {
  /** Right and down, in pixels of the canvas. */
  readonly middle: readonly [number, number, ...unknown[]];
  /** Where the top of the picture points, of length 1. */
  readonly up: readonly [number, number];
  /** Pixels of the canvas a pixel of the picture. */
  readonly pixel: number;
  readonly canvas: { readonly width: number; readonly height: number };
}

export interface Pictures {
  readonly state: () => ProgramState;
  /** Nothing for a name that nobody draws. */
  draw(name: string, place: PicturePlace): void;
}

export function createPictures(gl: WebGL2RenderingContext): Pictures {
  const { program, at, state } = linkPictures(gl);
  const scale = Math.max(1, Math.min(3, window.devicePixelRatio));
  const known = new Map<string, { readonly texture: WebGLTexture; readonly width: number; readonly height: number } | null>();
  const pictureOf = (name: string) => {
    const image = drawLateMark(name, scale);
    if (!image) return null;
    const texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, image);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    for (const side of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, side, gl.CLAMP_TO_EDGE);
    for (const way of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.texParameteri(gl.TEXTURE_2D, way, gl.LINEAR);
    return { texture, width: image.width / scale, height: image.height / scale };
  };
  return {
    state,
    draw: (name, { middle, up, pixel, canvas }) => {
      gl.activeTexture(gl.TEXTURE0);
      if (!known.has(name)) known.set(name, pictureOf(name));
      const picture = known.get(name);
      if (!picture) return;
      gl.useProgram(program);
      gl.bindVertexArray(null);
      gl.bindTexture(gl.TEXTURE_2D, picture.texture);
      gl.enable(gl.BLEND);
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
      gl.uniform1i(at('u_picture'), 0);
      gl.uniform2f(at('u_canvas'), canvas.width, canvas.height);
      gl.uniform2f(at('u_middle'), middle[0], middle[1]);
      gl.uniform2f(at('u_up'), up[0], up[1]);
      gl.uniform2f(at('u_size'), picture.width * pixel, picture.height * pixel);
      gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
    },
  };
}
