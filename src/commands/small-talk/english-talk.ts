import { type Form, form, pointing } from './form.ts';

const ALL = '(?: (?:there|all|everyone|everybody|again|folks|guys|team|now|then))*';
const HERE = '(?: (?:here|in here|there|right now))?';
const IS = '(?: is| s|s| are)';
const ARTICLES = '(?:articles?|sources?|texts?|documents?|library)';
const TOPICS = '(?:topics|subjects|themes)';
const HAVE =
  '(?: (?:are there|are these|do you (?:have|know|use|cover)|have you got|have you read|can i ask about))?';
const LIST = '(?:list|show|show me|list all|give me|name)(?: the| all| all the| your)?';
const BOT = '(?:you|u|it|this|this thing|this bot|footnote)';

export const ENGLISH_TALK: readonly Form[] = [
  form('greeting', `(?:hi+|hey+|hello+|hallo|hiya|yo|howdy|greetings|oh hi|hey hi)${ALL}`),
  form('greeting', `good (?:morning|afternoon|evening|day)${ALL}`),
  form(
    'greeting',
    'how are you(?: doing| today)*|how(?: is| s|s) it going|what s up|whats up|(?:are you|anyone|anybody) there',
  ),
  form(
    'thanks',
    '(?:(?:ok|okay|great|perfect|cool|oh|awesome|nice|many) )*(?:thanks|thank (?:you|u)|thankyou|thx|ty|tysm|cheers)' +
      '(?: (?:a lot|a bunch|a million|so much|very much|again|all|man|mate|for (?:that|this|it|the (?:help|answer|info|quote)|your (?:help|answer))))*',
  ),
  form(
    'thanks',
    '(?:much )?appreciated|appreciate it|that help(?:s|ed)|very helpful|good bot|well done|good job|nice work',
  ),
  form(
    'farewell',
    `quit|exit|log ?out|(?:ok )?(?:good ?)?bye${ALL}|bye bye|good night${ALL}|see (?:you|ya)(?: later)?|cya`,
  ),
  form(
    'remark',
    '(?:(?:ok|okay|okey|oh|ah|aha|cool|great|nice|perfect|awesome|amazing|interesting|wow|lol|haha|hehe|sure|alright|all right|got it|i see' +
      '|i understand|(?:that )?makes sense|understood|never ?mind|sorry|my bad|yes|yep|yeah|no|nope) ?)+',
  ),
  form(
    'about',
    `what${IS}? (?:this|that|it|these|this all|all this|this thing)${HERE} (?:all )?about${HERE}`,
  ),
  form('about', `what${IS}? (?:the|your|these|this|those) ${ARTICLES}(?: all)? about`),
  form(
    'about',
    `what (?:do you know|can you tell (?:me|us)|do you have|have you got|have you read)(?: about)?${HERE}`,
  ),
  form('about', `what (?:can|could|should|may) (?:i|we) ask(?: you)?(?: about)?${HERE}`),
  form('about', `what${IS} (?:in )?here`),
  pointing('about', `what${IS} (?:this|that|it)(?: for)?`),
  form(
    'who',
    '(?:who|what)(?: are| re|re) (?:you|u)(?: exactly)?|who(?: is| s|s) (?:there|footnote)|who r u',
  ),
  form(
    'who',
    `what${IS} (?:footnote|your (?:name|purpose|job))|who (?:made|built|wrote|created|programmed|runs) you`,
  ),
  form(
    'who',
    'are you (?:an? |the )?(?:real )?(?:bot|ai|human|person|robot|machine|llm|chatbot|real)(?: or (?:an? )?\\w+)?',
  ),
  form(
    'who',
    'tell (?:me|us) (?:something )?about (?:yourself|you|footnote)|introduce yourself|about (?:you|footnote)',
  ),
  form(
    'help',
    '(?:i need )?help(?: (?:me|us|pls|out))*|(?:can|could) (?:you|u) help(?: me| us| out)*|i am lost|im lost',
  ),
  form(
    'help',
    'what (?:can|do|could) (?:you|u|this bot|footnote) do(?: for (?:me|us))?|what are you (?:good )?for|what can i do here',
  ),
  form(
    'help',
    `how (?:do|does|can|should) (?:i|we|one|you) (?:use|ask|start with) ${BOT}|how to (?:use|ask) ${BOT}`,
  ),
  form(
    'help',
    'how (?:do|does) (?:you|u|this bot|footnote) work|how (?:do|can) i (?:start|begin|get started|ask(?: (?:a )?questions?)?)',
  ),
  form(
    'help',
    `(?:what|which)(?: are| is)?(?: the| your)? commands(?: are there| do you (?:have|know))?|commands|usage|get started`,
  ),
  pointing('help', 'how (?:do|does) (?:it|this|this thing) work|what (?:does|can) (?:it|this|this thing) do'),
  form('topics', `(?:what|which) ${TOPICS}${HAVE}${HERE}|${LIST} ${TOPICS}|what are (?:the|your) ${TOPICS}`),
  form(
    'sources',
    `(?:what|which) ${ARTICLES}${HAVE}${HERE}|${LIST} ${ARTICLES}|what(?: are| is) (?:the|your) ${ARTICLES}`,
  ),
  form('sources', `what${IS} in (?:the|your|this) library`),
];
