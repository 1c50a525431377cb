/** All that adapters may import of the core. */
export type * from './answer/answer.ts';
export { answerByMeaning } from './answer/answer-by-meaning.ts';
export { cite, citeAlone, originalLink, sentenceOf } from './answer/cite.ts';
export { withoutTextFragment } from './answer/text-fragment.ts';
export { topicLead } from './answer/topic-lead.ts';
export {
  type Bibliography,
  type BibliographyEntry,
  createBibliography,
} from './bibliography/bibliography.ts';
export { type CitedWork, citedArticle, citedWorks } from './bibliography/cited-work.ts';
export type { Run, Runs } from './bibliography/runs.ts';
export { CITE_STYLES, type CiteStyle } from './bibliography/style.ts';
export { type Bot, createBot, type HandleOptions } from './bot.ts';
export type { JudgeOptions } from './claims/judge/ask-judge.ts';
export { type Calibration, maySpeak, parseCalibration } from './claims/judge/calibration.ts';
export { type ChatJudgeSettings, createChatJudge } from './claims/judge/chat-judge.ts';
export type * from './claims/judge/judge.ts';
export { judgeOf, keepCalibration, measuredJudge } from './claims/judge/measured-judge.ts';
export { addressedLine } from './commands/addressed-line.ts';
export { INPUT_MAX } from './commands/check-input.ts';
export type * from './commands/command.ts';
export { type Completing, completeLine, type LineCompletion } from './commands/complete-line.ts';
export { isRemark } from './commands/is-remark.ts';
export { BUILT_IN_COMMANDS, createCommands } from './commands/list.ts';
export { readTypedInput } from './commands/parse-line.ts';
export { typedLine } from './commands/present-help.ts';
export type { Suggestion, SuggestRequest } from './commands/suggest.ts';
export { groupOf, isPart, partName, typedNames } from './commands/typed-names.ts';
export * from './community/articles.ts';
export { type Communities, createCommunities } from './community/communities.ts';
export type * from './community/digest.ts';
export type * from './community/feedback.ts';
export type * from './community/pins.ts';
export type * from './community/ports.ts';
export { StoreUnavailable } from './community/ports.ts';
export type * from './community/settings.ts';
export type * from './community/unanswered.ts';
export { type Config, configFrom, configSecrets, type LogLevel } from './config.ts';
export type * from './context.ts';
export { createContext, type WholeContext } from './context.ts';
export { createConversations } from './conversations.ts';
export { type Corpus, createCorpus, type OpenMeaning } from './corpus.ts';
export { createLogger, type LoggerRequest } from './create-logger.ts';
export { ConfigError, formatProblem, LibraryError, type Problem } from './errors.ts';
export { type ClaimSet, readClaimSet } from './eval/claim-set.ts';
export type { ClaimReport } from './eval/evaluate-claims.ts';
export { evaluateFollowUps, type FollowUpReport, readFollowUps } from './eval/evaluate-follow-ups.ts';
export { evaluateImport, type ImportReport } from './eval/evaluate-import.ts';
export { evaluateQuestions, type QuestionReport } from './eval/evaluate-questions.ts';
export { evaluateQuotes, type QuoteReport } from './eval/evaluate-quotes.ts';
export type { TypedClaimReport } from './eval/evaluate-typed-claims.ts';
export { findQuestionSets } from './eval/find-question-sets.ts';
export { formatClaimReport, formatTypedClaimReport } from './eval/format-claim-report.ts';
export { formatImportReport } from './eval/format-import-report.ts';
export { formatQuoteReport } from './eval/format-quote-report.ts';
export { formatQuestionReport } from './eval/format-report.ts';
export { formatRulesReport } from './eval/format-rules-report.ts';
export { type ImportCase, readImportSet } from './eval/import-set.ts';
export { evaluateClaims, evaluateRules, evaluateTypedClaims } from './eval/on-demand.ts';
export { type QuestionSet, readPassages, readQuestionSet, readQuestions } from './eval/question-set.ts';
export { type QuoteSet, readQuoteSet } from './eval/quote-set.ts';
export type { Fetched } from './import/fetch-page.ts';
export type { GivenMetadata } from './import/formats/reader.ts';
export type { TopicsRequest } from './import/host-topics.ts';
export type { ImportedArticle, ImportRequest, ImportResult } from './import/import-request.ts';
export {
  fetchPage,
  importArticle,
  importArticles,
  listImportable,
  removeArticle,
  suggestTopics,
  turnOnTopics,
} from './import/on-demand.ts';
export type { SourceBytes } from './import/read-source.ts';
export type { Attachment, AttachmentRead, Invocation, Origin, Standing } from './invocation.ts';
export { inEveryLanguage } from './language/every-language.ts';
export type { Language } from './language/language.ts';
export { LANGUAGES, languageOf } from './language/languages.ts';
export {
  currentLanguage,
  inLanguage,
  said,
  say,
  sayCount,
  sayList,
  sayNumber,
  toSay,
} from './language/say.ts';
export { ownTitleOf } from './library/distinct-titles.ts';
export { type ExportFolder, openExportFolder } from './library/export-files.ts';
export { programBuild, programPath, readBytes, readProgramFile } from './library/files.ts';
export { canHoldFiles, keptSecret, readLines, writeNewFile } from './library/kept-files.ts';
export { throughFile } from './library/lent-files.ts';
export {
  checkLibrary,
  type LibraryCheck,
  type LibraryFolder,
  type LoadOptions,
  loadLibrary,
} from './library/load-library.ts';
export { createNoteFile, type NoteFile } from './library/note-file.ts';
export { articlePacks, isHelp, ofArticles } from './library/roles.ts';
export type { Watch } from './library/watched-files.ts';
export type { LogFields, Logger } from './logger.ts';
export type * from './model.ts';
export { checkQuotation, type QuotationOptions } from './quotations/check-quotation.ts';
export {
  type Environment,
  httpUrl,
  matching,
  onOrOff,
  type Parse,
  plain,
  portNumber,
  readVariables,
  secret,
  startingWith,
  type VariableReader,
} from './read-variables.ts';
export { articlePath, citationPath, LINK_KEYS, passagePath } from './reader/page-path.ts';
export { createPages, type Pages } from './reader/pages.ts';
export { publicLibrary } from './reader/public-library.ts';
export { createSeal, type Seal } from './reader/seal.ts';
export { createShelf, type Opened, type Shelf } from './reader/shelf.ts';
export type * from './reply/action.ts';
export { decodeAction, ENCODED_ACTION_MAX, encodeAction } from './reply/encode-action.ts';
export { inLanguageOf } from './reply/in-language-of.ts';
export { isFeedback } from './reply/is-feedback.ts';
export { aboutLibrary } from './reply/lines/about-library.ts';
export { alsoLine } from './reply/lines/also-line.ts';
export { ASKER_LINE, askerLine, wayToShow } from './reply/lines/asker-line.ts';
export { coverageLine } from './reply/lines/coverage-line.ts';
export { formatDate } from './reply/lines/format-date.ts';
export {
  type Bracket,
  bracketed,
  type MarkedRow,
  markedRows,
  notMetLine,
} from './reply/lines/marked-rows.ts';
export { toPlainText } from './reply/lines/plain-text.ts';
export {
  CUT_MARK,
  type QuotationPart,
  quotationParts,
  quotationText,
} from './reply/lines/quotation-parts.ts';
export { omittedLine } from './reply/lines/reference-lines.ts';
export { articleLine, sourceLine } from './reply/lines/source-line.ts';
export { needsCarried } from './reply/needs-carried.ts';
export {
  fitAudience,
  forAsker,
  forOneAlone,
  withDismiss,
} from './reply/present/audience.ts';
export { citationBlocks } from './reply/present/citation-block.ts';
export { answerNumber } from './reply/present/join-replies.ts';
export { presentAnswer } from './reply/present/present-answer.ts';
export { objectionText, reasonText } from './reply/present/verdict-words.ts';
export type * from './reply/reply.ts';
export type { ReplyFile } from './reply/reply-file.ts';
export { cutQuotation } from './reply/shorten/cut-quotation.ts';
export { cutWords } from './reply/shorten/cut-words.ts';
export { fit, type LengthOf, type Limits } from './reply/shorten/fit.ts';
export { removeAddedVectors } from './search/added-vectors.ts';
export { BUNDLED_ENGLISH } from './search/bundled-english.ts';
export type { Embedder } from './search/embedder.ts';
export { createHttpEmbedder } from './search/http-embedder.ts';
export { createSearchIndex } from './search/lexical-index.ts';
export type { Meaning, MeaningState } from './search/meaning.ts';
export { createNames, type Names } from './search/names.ts';
export { createMeaningOpener, type MeaningSettings } from './search/open-meaning.ts';
export type * from './search/search-index.ts';
export { createWorkerEmbedder } from './search/worker-embedder.ts';
export { removeAddedSnapshots } from './snapshot/added-snapshots.ts';
export { followLibrary, type LibraryNews } from './snapshot/follow-library.ts';
export type { LibraryChange } from './snapshot/library-change.ts';
export {
  examineSnapshot,
  openCorpus,
  type SnapshotSettings,
  type SnapshotUse,
} from './snapshot/open-corpus.ts';
export { fromLines, toLines } from './store/exchange-format.ts';
export { openStore, type StoreRequest } from './store/on-demand.ts';
export { createTurns, type Turns } from './turns.ts';
export type { Postbox, Posted } from './unanswered/send-digests.ts';
export { VARIABLES, type Variable } from './variables.ts';
export type * from './verdict.ts';
export { citationsOf } from './verdict-hash.ts';
