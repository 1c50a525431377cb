/** Everyday phrases that say the same, with the words of english/same-phrases.ts: a verb by its lemma. */

/** Each row says one thing. */
export const EVERYDAY = `
  go up|rise|increase
  go down|fall|decrease|drop
  raise|increase|put up
  cut|reduce|lower|bring down
  be banned|be forbidden|be prohibited|be outlawed|be not allowed|be not permitted
  be allowed|be permitted
  consist of|be made up of|be composed of
  put off|postpone
  call off|cancel
  speed up|accelerate
  slow down|slow
  begin|start|commence|kick off|break out|get under way|get underway
  end|stop|put an end to|bring to an end
  end|finish|come to an end
  carry on|continue|go on|keep on
  choose|pick|select
  run|operate
  put up|build|erect|construct
  tear down|demolish|pull down|knock down
  burn down|be destroyed by fire|be destroyed in a fire|be destroyed by a fire
  blow up|explode
  fall apart|collapse
  shoot down|down
  give up|abandon|relinquish
  get rid of|do away with|abolish|scrap
  look into|investigate
  look for|search for
  look after|take care of|care for
  make use of|use|utilize
  pay for|fund|finance
  hand in|submit
  break up|disband|split up
  fire|sack|dismiss
  lose their life|lose his life|lose her life|be killed
  lose their life|lose his life|lose her life|die
  receive|get|be given|be awarded
  grow up|be raised|be brought up
  be named after|be named for
  beat|defeat
  hire|take on
  hand to|hand over to
  come out|be released|be published
  be released|be freed|be set free
  be jailed|be imprisoned|be put in prison|be sent to prison|be put in jail|be sent to jail|go to jail|go to prison
  ban|forbid|prohibit|outlaw
  be illegal|be against the law|be unlawful
  be allowed to|be permitted to
  have the right to|be entitled to
  say sorry|apologise|apologize
  try to|attempt to
  want to|wish to|would like to
  aim to|seek to|be intended to|be meant to|be designed to
  plan to|intend to
  decide to|make the decision to|take the decision to
  ask for|request
  call for|demand
  insist on|demand
  call on|urge|appeal to
  make fun of|mock|ridicule
  take effect|come into force|come into effect|go into effect|enter into force|become effective
  go into operation|become operational|go into service|enter service
  cause|lead to|result in|bring about|give rise to
  be caused by|result from|be due to|be the result of|stem from
  because of|due to|owing to|on account of|as a result of|as a consequence of|thanks to
  affect|have an effect on|have an impact on|impact
  play a part in|play a role in
  work together|cooperate|collaborate
  get sick|fall ill|fall sick|get ill|become ill
  get better|improve
  get worse|worsen|deteriorate|become worse
  get married to|marry
  join|become a member of
  pull out of|withdraw from|drop out of|opt out of
  come back|return|go back
  arrive in|arrive at|reach|get to
  come from|be from|hail from
  live in|reside in
  be based in|be headquartered in|have its headquarters in|have their headquarters in
  belong to|be owned by
  be in charge of|lead|head|be the leader of|be the head of
  be in charge of|manage|run
  be in charge of|be responsible for
  be one of the founders of|be a co-founder of|help found|help to found|co-found
  be famous for|be well known for|be known for|be renowned for|be noted for
  be best known for|be most famous for|be most noted for
  be scheduled for|be planned for|be set for
  be afraid of|fear|be scared of
  be aware of|know of|know about
  be similar to|resemble
  differ from|be different from
  depend on|be dependent on|rely on
  make sure that|ensure that
  make sure|ensure
  close down|shut down|close|shut
  find out|discover|learn
  hand out|give out|distribute
  lose to|be beaten by|be defeated by
  come off the rails|derail|be derailed
  manage to|be able to|succeed in
  move to|relocate to
  play|portray
  write|pen
  be hurt|be injured|get hurt|get injured
  be forced to|be made to|be compelled to
  at first|initially|in the beginning
  in the end|finally|eventually|ultimately|at last
  later|later on|afterwards|afterward|after that|subsequently
  currently|at present|at the moment|right now|now
  once more|once again|again
  by accident|accidentally
  on purpose|deliberately|intentionally
  fast|quickly
  for a short time|for a short while|briefly
  from the start|from the beginning|from the outset|right from the start
  so far|until now|up to now|to date
  at the same time|simultaneously
  in total|altogether|in all
  as a result|consequently|therefore
  in part|partly|partially
  mainly|mostly|largely|chiefly|primarily|for the most part
  for free|free of charge|at no cost
  step by step|little by little|gradually
  in public|publicly
  in secret|secretly
  for ever|forever|for good|permanently
  every year|each year|once a year|annually|yearly
  every day|each day|once a day|daily
  every week|each week|once a week|weekly
  every month|each month|once a month|monthly
  all over the world|around the world|throughout the world|across the world|worldwide|globally
  in spite of|despite
  most important|main
  reopen|open again
  look at|examine
  belong to|be part of
  carry out|conduct|perform|undertake
  get through|pass through
  meet|sit down together|get together|come together|hold a meeting
  meet|meet with|hold talks with|sit down with
  on board|aboard
  make a living|earn a living|make his living|earn his living|make her living|earn her living
  be kept in|be preserved in|be housed in|be stored in
  many|numerous|a large number of|a great number of|a wide variety of|a wide range of|a lot of|lots of|a great many
  such as|like
  point out|note|remark
  take over|take control of
  make up|constitute|account for
  give in|give way|back down
  put out|extinguish
  bring in|introduce
  turn into|become|change into
  turn up|show up|appear
  take away|take out|take off|remove
  throw away|throw out|discard
  get through|survive
  go through|undergo
  go ahead with|press ahead with|proceed with
  leave out|omit
  stand for|represent
  think about|consider
  talk about|speak about|discuss
  sign up for|register for
  enrol in|enroll in|enrol at|enroll at
  stick to|keep to|adhere to|abide by
  cut back on|cut down on|reduce
  run out of|use up|exhaust
  refer to|mention
  have trouble|have difficulty
  make public|disclose
  reach an agreement|come to an agreement
  come up with|devise|think up
  take advantage of|exploit
  take account of|take into account
  pay attention to|heed
  be behind schedule|be late|be delayed
  on time|on schedule
  be in use|be used
  at the start of|at the beginning of
  before long|soon
  in order to|so as to
  for example|for instance
  more and more|increasingly
  in general|generally|as a rule
  in fact|actually
  in advance|beforehand
  in the past|in past times|in former times|in earlier times
  in the near future|soon|shortly
  in recent years|recently|lately
  nowadays|these days|today
  in full|completely|fully|entirely
  at fault|to blame
  in trouble|in difficulties
  in the middle of|in the centre of|in the center of|in the heart of|at the heart of`;
