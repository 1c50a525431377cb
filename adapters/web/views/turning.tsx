/** From one page of something long to the next. */
import type { Frame } from './page.tsx';

interface TurningProps {
  readonly frame: Frame;
  readonly label: string;
  /** What a page is called here. */
  readonly noun?: string;
  readonly number: number;
  readonly of: number;
  readonly pathOf: (number: number) => string;
}

export function Turning({ frame, label, noun = 'Page', number, of, pathOf }: TurningProps) {
  if (of === 1) return null;
  return (
    <nav class="turning" aria-label={label}>
      {number > 1 && (
        <a rel="prev" href={frame.links.to(pathOf(number - 1))}>
          ← {noun} {number - 1}
        </a>
      )}
      <span>
        {noun} {number} of {of}
      </span>
      {number < of && (
        <a rel="next" href={frame.links.to(pathOf(number + 1))}>
          {noun} {number + 1} →
        </a>
      )}
    </nav>
  );
}
