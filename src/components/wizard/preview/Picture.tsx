import { type ComponentChild, h } from 'preact';
import type { Drawing } from '../../../plan/drawings/drawing';
import { type SvgElement, svgOf } from '../../../plan/drawings/svg';

/** A drawing as SVG. */
export const Picture = ({ drawing }: { drawing: Drawing }) => element(svgOf(drawing));

const element = ({ tag, attributes, children }: SvgElement): ComponentChild =>
  h(tag, attributes, typeof children === 'string' ? children : children.map(element));
