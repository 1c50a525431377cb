import { type Frame, Page } from './page.tsx';

export function ProblemPage({ frame, title, text }: { frame: Frame; title: string; text: string }) {
  return (
    <Page frame={frame} title={`${title} · Footnote`}>
      <h1>{title}</h1>
      <p>{text}</p>
    </Page>
  );
}
