/** A press on “Show it to me”: the question is read back from where it was asked, and answered to its asker alone. */
import { type APIMessage, type ButtonInteraction, Routes } from 'discord.js';
import { ASKER_LINE, addressedLine, type Reply, said, say } from '../../src/index.ts';
import { readWords } from './addressed.ts';
import { CODE, codeOf, withoutRequest } from './api-error.ts';
import type { AskedIn } from './asker-line.ts';
import { deliver, tell, waitFor } from './deliver.ts';
import type { Desk } from './desk.ts';
import { originOf } from './invocation.ts';
import { targetLine } from './message-target.ts';

export async function showAnswer(interaction: ButtonInteraction, asked: AskedIn, desk: Desk): Promise<void> {
  if (interaction.user.id !== asked.asker) return tell(interaction, said(ASKER_LINE.notYours));
  const { value, deferred } = await waitFor(() => answerAgain(interaction, asked, desk), interaction, desk);
  if (value.kind === 'told') return tell(interaction, value.sentence, deferred);
  const { reply } = value;
  const target = { messageId: asked.messageId, into: 'reply' } as const;
  // What is picked, read on and shared from here belongs to the question.
  const frame = reply.actions.length === 0 ? {} : { below: [targetLine(target, interaction)] };
  return deliver(interaction, { reply, deferred }, desk, frame);
}

type Answered =
  | { readonly kind: 'answered'; readonly reply: Reply }
  /** One sentence on why there is no answer. */
  | { readonly kind: 'told'; readonly sentence: string };

async function answerAgain(interaction: ButtonInteraction, asked: AskedIn, desk: Desk): Promise<Answered> {
  const question = await readQuestion(interaction, asked, desk);
  if (question.kind === 'told') return question;
  const text = addressedLine(question.words);
  const reply = await desk.bot.handle({ ...originOf(interaction), kind: 'text', text, private: true });
  return { kind: 'answered', reply };
}

type Question =
  | { readonly kind: 'read'; readonly words: string }
  | { readonly kind: 'told'; readonly sentence: string };

/** As it reads now: somebody who edits a question means the new one. */
async function readQuestion(
  { client, channelId, user }: ButtonInteraction,
  { messageId }: AskedIn,
  { logger }: Desk,
): Promise<Question> {
  try {
    const route = Routes.channelMessage(channelId, messageId);
    const { author, content } = (await client.rest.get(route)) as APIMessage;
    if (author.id !== user.id) return told(said(ASKER_LINE.notYours));
    // An edit has taken the name out, and with it what Discord lets the bot read.
    if (content === '') return told(said(ASKER_LINE.unreadable));
    return { kind: 'read', words: readWords(content, client.user.id) };
  } catch (error) {
    switch (codeOf(error)) {
      case CODE.unknownMessage:
        return told(said(ASKER_LINE.gone));
      case CODE.unknownChannel:
      case CODE.missingAccess:
      case CODE.missingPermissions:
      case CODE.noHistory:
        logger.warn('questionNotRead', {
          code: codeOf(error),
          advice: 'give the bot Read Message History in this channel',
        });
        return told(said(ASKER_LINE.unreadable));
      default:
        logger.error('questionNotRead', {}, withoutRequest(error));
        return told(say`Discord did not give your question back. Press the button again in a moment.`);
    }
  }
}

function told(sentence: string): Question & { kind: 'told' } {
  return { kind: 'told', sentence };
}
