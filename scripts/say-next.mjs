// The last line of an installation: what to do now that everything is there.
process.stdout.write(
  'Footnote is ready: npm start opens the chat, and README.md says how to bring an article of your own.\n',
);
