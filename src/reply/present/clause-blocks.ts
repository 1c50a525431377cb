/** The statements of a claim that makes several, each over the sentence that comes closest to it. */
import { say } from '../../language/say.ts';
import type { ClauseVerdict, Evidence, Verdict } from '../../verdict.ts';
import type { Block } from '../reply.ts';
import { claimComparison } from './comparison-block.ts';
import { relatedText, speakerText } from './verdict-words.ts';

/**
 * None where the outcome is not made up of its parts. The outcome of each part is the label of its row, so that
 * neither is ever seen without the other.
 */
export function clauseBlocks(verdict: Verdict): readonly Block[] {
  switch (verdict.kind) {
    case 'stated':
    case 'differs':
    case 'sourcesDiffer':
      return partByPart(verdict.clauses);
    case 'related':
      // What the whole says otherwise than its parts is shown as a whole.
      return verdict.reason === 'clauses' ? partByPart(verdict.clauses) : [];
    case 'notInSources':
    case 'reviewed':
    case 'notChecked':
      return [];
  }
}

function partByPart(clauses: readonly ClauseVerdict[]): readonly Block[] {
  return clauses.length < 2 ? [] : clauses.flatMap(clauseBlock);
}

function clauseBlock({ text, verdict }: ClauseVerdict): readonly Block[] {
  switch (verdict.kind) {
    case 'stated':
      return labelled(say`stated`, verdict.evidence[0]);
    case 'differs':
      return labelled(say`differs`, { ...verdict.evidence[0], notMet: [] });
    case 'sourcesDiffer':
      return verdict.sides.flatMap(side => labelled(say`sources differ`, { ...side, notMet: [] }));
    case 'related': {
      const [closest] = verdict.evidence;
      return [...labelled(say`not settled`, closest), ...note(relatedText(verdict))];
    }
    case 'notInSources':
      return [
        {
          kind: 'comparison',
          rows: [{ label: say`not in these sources`, parts: [{ text, mark: 'plain' }] }],
          notMet: [],
          sources: [],
        },
      ];
  }
}

function labelled(word: string, evidence: Evidence): readonly Block[] {
  const block = claimComparison(evidence);
  const [claim, ...others] = block.rows;
  return [{ ...block, rows: [{ ...claim, label: word }, ...others] }, ...note(speakerText(evidence))];
}

function note(text: string | undefined): readonly Block[] {
  return text === undefined ? [] : [{ kind: 'note', text }];
}
