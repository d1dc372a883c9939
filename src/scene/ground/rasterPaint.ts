/** Pictures of a ground as they are; greyed and drawn towards the paper where the ground is to step back. */
import type { RasterLayerSpecification } from 'maplibre-gl';
import type { GroundVariant, Theme } from '../../scenario/view.ts';

export function rasterPaint(variant: GroundVariant, theme: Theme): NonNullable<RasterLayerSpecification['paint']> {
  const still = { 'raster-fade-duration': 0 };
  if (variant === 'plain') return still;
  if (variant === 'print') return { ...still, 'raster-saturation': -0.75, 'raster-brightness-min': 0.55, 'raster-contrast': -0.1 };
  return { ...still, 'raster-saturation': -0.9, ...(theme === 'light' ? { 'raster-brightness-min': 0.35 } : { 'raster-brightness-max': 0.5 }), 'raster-contrast': -0.15 };
}
