/** Shows the web pages how the chat platforms would show a reply: platforms do not know each other. */
import type { Previews } from './web/play/previews.ts';

export const PREVIEWS: Previews = {
  async discord() {
    const { encodedOf, preview } = await import('./discord/preview.ts');
    return { message: preview, encodedOf };
  },
  async slack() {
    const { encodedOf, preview } = await import('./slack/preview.ts');
    return { message: preview, encodedOf };
  },
};
