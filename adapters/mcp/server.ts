/** The bot as assistants see it: tools and resources of the Model Context Protocol. */
import {
  type CallToolResult,
  fromJsonSchema,
  type JsonSchemaType,
  McpServer,
} from '@modelcontextprotocol/server';
import manifest from '../../package.json' with { type: 'json' };
import { type Options, type Reply, toPlainText } from '../../src/index.ts';
import { askBot } from './ask-bot.ts';
import { NOT_CHECKED_SCHEMA } from './passage-data.ts';
import { registerResources } from './resources.ts';
import { INSTRUCTIONS, NEVER_CHECKED, QUOTE_RULE } from './rules.ts';
import type { McpSource } from './source.ts';
import type { Tool } from './tool.ts';
import { TOOLS } from './tools/tools.ts';

/** Makes a server for each connection, or for each request over HTTP: it holds nothing. */
export function createMcpServers(source: McpSource): () => McpServer {
  // Schemas are compiled once, which takes longer than an answer.
  const tools = TOOLS.map(tool => ({
    tool,
    inputSchema: inputOf(tool, source),
    outputSchema: outputOf(tool),
  }));
  return () => {
    const server = new McpServer(
      { name: 'footnote', title: 'Footnote', version: manifest.version },
      { instructions: INSTRUCTIONS },
    );
    for (const { tool, ...schemas } of tools) {
      server.registerTool(
        tool.name,
        {
          title: tool.title,
          description: `${tool.description} ${QUOTE_RULE}`,
          ...schemas,
          annotations: READ_ONLY,
        },
        async input => resultOf(await askBot(source.bot, tool.command, input), tool, input),
      );
    }
    registerResources(server, source);
    return server;
  };
}

const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

function resultOf(reply: Reply, tool: Tool, input: Readonly<Record<string, string>>): CallToolResult {
  const outcome = tool.read(reply, input);
  // What the bot refuses is one sentence that says what to change.
  if (outcome === undefined) return { isError: true, content: [{ type: 'text', text: toPlainText(reply) }] };
  const notChecked = [...outcome.notChecked, ...NEVER_CHECKED];
  const text = [toPlainText(reply), `Not checked: ${notChecked.join(' ')}`, QUOTE_RULE].join('\n\n');
  return { content: [{ type: 'text', text }], structuredContent: { ...outcome.data, notChecked } };
}

/** What is needed, and how long it may be, is for the command to say. */
function inputOf({ command, input }: Tool, { bot }: McpSource) {
  const options: Options = bot.commands().find(({ name }) => name === command)?.options ?? {};
  const properties = Object.entries(input).map(([name, description]): [string, JsonSchemaType] => {
    const { maxLength = 0 } = options[name] ?? {};
    return [name, { type: 'string', description, maxLength }];
  });
  return fromJsonSchema<Record<string, string>>({
    type: 'object',
    properties: Object.fromEntries(properties),
    required: Object.keys(input).filter(name => options[name]?.required === true),
    additionalProperties: false,
  });
}

function outputOf({ output, always }: Tool) {
  return fromJsonSchema({
    type: 'object',
    properties: { ...output, notChecked: NOT_CHECKED_SCHEMA },
    required: [...always, 'notChecked'],
  });
}
