import type { ArticleView, Cited } from '../article-view.ts';
import type { Frame } from './page.tsx';

export function CiteAs(_: { readonly frame: Frame; readonly view: ArticleView; readonly cited: Cited }) {
  return null;
}
