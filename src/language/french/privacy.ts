/** What is kept. */
import type { Phrases } from '../language.ts';

export const privacy: Phrases = {
  'for half an hour': 'pendant une demi-heure',
  'which passages you were shown where, in memory alone, so that you can ask on; /privacy forget drops it':
    'quels passages vous ont été montrés et où, en mémoire vive seulement, pour pouvoir enchaîner les questions ; /privacy forget l’efface',
  'the log': 'le journal',
  'names of commands, outcomes and durations': 'noms de commandes, résultats et durées',
  'What Footnote keeps here:': 'Ce que Footnote conserve ici :',
  'your words': 'vos mots',
  'not kept, but in pinned answers': 'non conservés, sauf dans les réponses épinglées',
  'not kept': 'non conservés',
  'never kept': 'jamais conservés',
  '{0}; what you checked only if you agree to it, for a verdict that you call wrong':
    '{0} ; ce que vous avez vérifié seulement avec votre accord, pour un verdict que vous dites erroné',
  '{0}; and what you checked only if you agree to it, for a verdict that you call wrong':
    '{0} ; et ce que vous avez vérifié seulement avec votre accord, pour un verdict que vous dites erroné',
  'only those of a question that gets no sure answer, for the hosts, who have them posted once a week in a channel: with the channel, the time and a code in place of who you are; not what you ask in private or in a private thread; each goes after {0} days, and what is yours with /privacy forget':
    {
      one: 'seulement ceux d’une question sans réponse sûre, pour les hôtes, qui les font publier une fois par semaine dans un salon : avec le salon, l’heure et un code à la place de votre identité ; pas ce que vous demandez en privé ou dans un fil privé ; chacune est effacée après {0} jour, et les vôtres avec /privacy forget',
      other:
        'seulement ceux d’une question sans réponse sûre, pour les hôtes, qui les font publier une fois par semaine dans un salon : avec le salon, l’heure et un code à la place de votre identité ; pas ce que vous demandez en privé ou dans un fil privé ; chacune est effacée après {0} jours, et les vôtres avec /privacy forget',
    },
  'only those of a question that gets no sure answer, for the hosts: with the channel, the time and a code in place of who you are; not what you ask in private or in a private thread; each goes after {0} days, and what is yours with /privacy forget':
    {
      one: 'seulement ceux d’une question sans réponse sûre, pour les hôtes : avec le salon, l’heure et un code à la place de votre identité ; pas ce que vous demandez en privé ou dans un fil privé ; chacune est effacée après {0} jour, et les vôtres avec /privacy forget',
      other:
        'seulement ceux d’une question sans réponse sûre, pour les hôtes : avec le salon, l’heure et un code à la place de votre identité ; pas ce que vous demandez en privé ou dans un fil privé ; chacune est effacée après {0} jours, et les vôtres avec /privacy forget',
    },
  '{0} now': '{0} actuellement',
  'passages shown': 'passages montrés',
  settings: 'réglages',
  'what hosts have set, and by their ids who the hosts are and who changed what':
    'ce que les hôtes ont réglé et, par leurs identifiants, qui est hôte et qui a modifié quoi',
  '{0} hosts': { one: '{0} hôte', other: '{0} hôtes' },
  'articles added': 'articles ajoutés',
  'the articles that hosts add here, until they remove them; a preview that is not added goes after an hour':
    'les articles que les hôtes ajoutent ici, jusqu’à ce qu’ils les retirent ; un aperçu qui n’est pas ajouté est effacé après une heure',
  'pinned answers': 'réponses épinglées',
  'which passage hosts show for which question, in words that somebody may have asked it in, with nothing of who did: until a host removes it, also after /privacy forget':
    'quel passage les hôtes montrent pour quelle question, dans des mots que quelqu’un a pu employer, sans rien qui dise qui : jusqu’à ce qu’un hôte le retire, même après /privacy forget',
  'all of it': 'tout cela',
  'is deleted seven days after Footnote was taken out of this community':
    'est effacé sept jours après le retrait de Footnote de cette communauté',
  'which passages everyone was shown, where and when, not who asked; each goes after {0} days': {
    one: 'quels passages ont été montrés à tous, où et quand, sans dire qui a posé la question ; chacun est effacé après {0} jour',
    other:
      'quels passages ont été montrés à tous, où et quand, sans dire qui a posé la question ; chacun est effacé après {0} jours',
  },
  'not kept any more; the rest goes within {0} days': {
    one: 'plus conservés ; le reste est effacé d’ici {0} jour',
    other: 'plus conservés ; le reste est effacé d’ici {0} jours',
  },
  'what is pressed under answers and checks, with a code in place of who pressed it, and a claim only where its sender agreed, for hosts alone; each goes after {0} days, and what is yours with /privacy forget':
    {
      one: 'sur quoi l’on appuie sous les réponses et les vérifications, avec un code à la place de la personne, et une affirmation seulement avec l’accord de qui l’a envoyée, pour les hôtes seuls ; chaque avis est effacé après {0} jour, et les vôtres avec /privacy forget',
      other:
        'sur quoi l’on appuie sous les réponses et les vérifications, avec un code à la place de la personne, et une affirmation seulement avec l’accord de qui l’a envoyée, pour les hôtes seuls ; chaque avis est effacé après {0} jours, et les vôtres avec /privacy forget',
    },
  'not kept any more; the rest goes within {0} days, and what is yours with /privacy forget': {
    one: 'plus conservés ; le reste est effacé d’ici {0} jour, et ce qui vient de vous avec /privacy forget',
    other:
      'plus conservés ; le reste est effacé d’ici {0} jours, et ce qui vient de vous avec /privacy forget',
  },
  feedback: 'avis',
  'That you are host stays, and what you have set: other hosts rely on it.':
    'Votre rôle d’hôte reste, ainsi que vos réglages : d’autres hôtes en dépendent.',
  'Nothing else here is yours.': 'Rien d’autre ici ne vient de vous.',
  'What you were shown here is forgotten.': 'Ce qui vous a été montré ici est oublié.',
  'What you were shown here is forgotten, and what you asked without a sure answer, with what you have said of answers and checks.':
    'Ce qui vous a été montré ici est oublié, tout comme vos questions sans réponse sûre et vos avis sur les réponses et les vérifications.',
  'What you were shown here is forgotten, with what you have said of answers and checks.':
    'Ce qui vous a été montré ici est oublié, avec vos avis sur les réponses et les vérifications.',
  'A question that hosts have pinned an answer to stays in its words, with nothing of who asked it.':
    'Une question à laquelle les hôtes ont épinglé une réponse reste telle quelle, sans rien qui dise qui l’a posée.',
};
