/** `footnote eval …`: what measures the answers, the checks and the readers of formats. */
import { type Command, Option } from 'commander';
import type { ExitCode } from '../exit-code.ts';
import type { EvaluationOptions } from './evaluate.ts';
import type { Session } from './surroundings.ts';

type Choose = (run: (session: Session) => Promise<ExitCode>) => void;

export function addEval(program: Command, choose: Choose): void {
  const evaluate = program
    .command('eval')
    .helpCommand(false)
    .description('measure the answers on all question sets of tests/eval and FOOTNOTE_EVAL_DIR')
    .option('--json', 'print the figures as JSON')
    .option('--no-vectors', 'measure words alone, without meaning')
    .option('--beside <dir>', 'put the articles of another question set into the library too')
    .option('--off-topic <file>', 'ask these questions too, one a line, to which nothing should be shown')
    .action(() => {
      const options = evaluationOptions(evaluate);
      choose(async session => {
        const { evaluateStandard } = await import('./evaluate.ts');
        return evaluateStandard(options, session);
      });
    });
  evaluate
    .command('questions')
    .description('measure the answers on one question set')
    .argument('<dir>', 'a folder with queries.jsonl')
    .action((dir: string) => {
      const options = evaluationOptions(evaluate);
      choose(async session => {
        const { evaluateFolder } = await import('./evaluate.ts');
        return evaluateFolder(dir, options, session);
      });
    });
  evaluate
    .command('claims')
    .description('measure the claim check on pairs of claim and evidence, or on claims and passages')
    .argument('<path>', 'a .jsonl file of pairs or of claims typed at the library, or a folder with passages')
    .option('--judge', 'ask the judge that is set up too, and let it speak only if it is right')
    .addOption(new Option('--rules', 'say what each rule and guard is worth').conflicts('judge'))
    .action((path: string, options: { judge?: boolean; rules?: boolean }) => {
      const json = evaluate.opts().json === true;
      choose(async session => {
        const { evaluateClaimSet } = await import('./evaluate-claims.ts');
        const { judge = false, rules = false } = options;
        return evaluateClaimSet(path, { json, judge, rules }, session);
      });
    });
  evaluate
    .command('followups')
    .description('measure how questions of a conversation are read with what was shown before')
    .argument('<file>', 'a .jsonl file of lines typed before, and the question')
    .action((file: string) => {
      const options = evaluationOptions(evaluate);
      choose(async session => {
        const { evaluateFollowUpSet } = await import('./evaluate-follow-ups.ts');
        return evaluateFollowUpSet(file, options, session);
      });
    });
  addEvalQuotes(evaluate, choose);
  addEvalImport(evaluate, choose);
}

function addEvalQuotes(evaluate: Command, choose: Choose): void {
  evaluate
    .command('quotes')
    .description('measure the quotation check on labelled quotations')
    .argument('<dir>', 'a folder with quotes.jsonl and passages.jsonl')
    .action((dir: string) => {
      const json = evaluate.opts().json === true;
      choose(async session => {
        const { evaluateQuoteSet } = await import('./evaluate-quotes.ts');
        return evaluateQuoteSet(dir, json, session);
      });
    });
}

function addEvalImport(evaluate: Command, choose: Choose): void {
  evaluate
    .command('import')
    .description('measure the readers of formats on files whose words are known')
    .argument('[dir]', 'a folder with cases.jsonl and its files, instead of tests/fixtures/import')
    .action((dir: string | undefined) => {
      const json = evaluate.opts().json === true;
      choose(async session => {
        const { evaluateImportSet } = await import('./evaluate-import.ts');
        return evaluateImportSet(dir, json, session);
      });
    });
}

function evaluationOptions(evaluate: Command): EvaluationOptions {
  const { json, ...others } = evaluate.opts<Partial<EvaluationOptions> & { vectors: boolean }>();
  return { json: json === true, ...others };
}
