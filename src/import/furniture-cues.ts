/** What gives away the furniture of a web page: lines that serve the site, not the article. */

/** Longer than this, a paragraph is prose, whatever words it has. */
const FURNITURE_MAX = 300;
const LABEL_MAX = 80;

/** An ellipsis ends no sentence here: buttons and cut-off titles have one too. */
const SENTENCE_END = /(?:(?<!\.\.)\.|[!?])["'”’»)\]]*$/u;

/** Buttons and menu entries: a line of nothing else is furniture. */
const SITE_WORDS = new Set(
  `home about contact search menu login logout subscribe donate share tweet print email e-mail facebook twitter x
   linkedin whatsapp telegram reddit pinterest instagram youtube rss feed copy link save bookmark comments comment
   news archive archives events blog shop jobs careers press newsletter newsletters podcast podcasts faq help
   privacy terms sitemap imprint cookies next previous prev older newer top back more advertisement sponsored
   listen download pdf and us post article page`.split(/\s+/),
);

/** The same in German, French, Spanish, Portuguese and Russian. */
const SITE_WORDS_ELSEWHERE = new Set(
  `startseite über uns kontakt suche suchen menü anmelden abmelden abonnieren spenden teilen drucken datenschutz
   impressum agb newsletter archiv mehr zurück weiter nach oben kommentare karriere presse hilfe
   accueil à propos rechercher recherche connexion s'abonner partager imprimer mentions légales confidentialité
   plan du site précédent suivant haut commentaires aide boutique
   inicio acerca de contacto buscar menú iniciar sesión suscribirse compartir imprimir privacidad aviso legal
   anterior siguiente arriba comentarios ayuda tienda
   início sobre contato contacto buscar pesquisar entrar assinar partilhar compartilhar privacidade termos
   anterior próximo próxima topo comentários ajuda loja
   главная о нас контакты поиск меню войти вход подписаться поделиться печать распечатать архив назад вперёд
   далее наверх комментарии помощь магазин`.split(/\s+/),
);

const RIGHTS: readonly RegExp[] = [
  /\b(?:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados)\.?$/iu,
  /все права защищены\.?$/iu,
  /^(?:©|\(c\)|copyright\b).{0,120}\b\d{4}\b/i,
  /^(?:©|\(c\))\s/i,
  /\ball rights reserved\.?$/i,
];

const WHOLE_LINE: readonly RegExp[] = [
  /^skip to (?:main )?(?:content|navigation)\b/i,
  /^(?:advertisement|sponsored(?: content)?|promoted)$/i,
  /^(?:related|recommended|more|popular|latest|most read|trending|further)\s+(?:articles?|posts?|stories|reading|news|content|topics|from)\b.{0,60}$/i,
  /^(?:read|see|learn) (?:more|next|also)\b.{0,100}$/i,
  /^you (?:may|might) also (?:like|enjoy|be interested in)\b/i,
  /^(?:filed under|posted in|tags?|tagged|categor(?:y|ies))\s*:/i,
  /^(?:back to top|leave a (?:comment|reply)|post a comment|load more|show comments|view (?:all )?comments)\b/i,
  /^(?:\d+|no) comments?$/i,
  /^(?:log|sign) ?(?:in|out|up)(?: (?:or|to|for)\b.*)?$/i,
  /^(?:share|tweet|print|e-?mail|save|bookmark|pin) (?:this|on|via|with|it)\b.{0,80}$/i,
  /^(?:\d+|one|two|three|four|five) min(?:ute)?s? read$/i,
  /^(?:privacy policy|cookie (?:policy|settings|notice)|terms (?:of (?:use|service)|and conditions))\b/i,
  /^(?:enter|type) your e-?mail\b/i,
  /^i['’]m interested in\b/i,
  /^(?:accept|reject|manage) (?:all )?cookies$/i,
];

const WHOLE_LINE_ELSEWHERE: readonly RegExp[] = [
  /^(?:zum inhalt springen|direkt zum inhalt|anzeige|werbung|nach oben|mehr zum thema|das könnte sie auch interessieren|lesen sie auch|weiterlesen|schlagwörter|kategorien?|\d+ kommentare?|kommentar schreiben)\b.{0,80}$/iu,
  /^(?:aller au contenu|publicité|haut de page|lire aussi|à lire aussi|en savoir plus|articles liés|sur le même sujet|mots[- ]clés|catégories?|\d+ commentaires?|laisser un commentaire)(?![\p{L}]).{0,80}$/iu,
  /^(?:ir al contenido|saltar al contenido|publicidad|volver arriba|leer más|lea también|te puede interesar|artículos relacionados|etiquetas|categorías?|\d+ comentarios?|deja un comentario)(?![\p{L}]).{0,80}$/iu,
  /^(?:ir para o conteúdo|pular para o conteúdo|publicidade|voltar ao topo|leia mais|leia também|artigos relacionados|categorias?|\d+ comentários?|deixe um comentário)(?![\p{L}]).{0,80}$/iu,
  /^(?:перейти к содержанию|реклама|наверх|читать далее|читайте также|по теме|похожие статьи|теги|метки|рубрики?|\d+ комментари\p{L}+|оставить комментарий)(?![\p{L}]).{0,80}$/iu,
  /^(?:teilen|drucken|partager|imprimer|compartir|compartilhar|partilhar|поделиться)(?:\s+(?:auf|sur|en|no|в)\s+.{0,40})?$/iu,
];

const INVITES_ELSEWHERE =
  /^(?:abonnieren sie|jetzt abonnieren|melden sie sich|folgen sie uns|unterstützen sie uns|diese (?:website|seite) verwendet|wir verwenden cookies|abonnez-vous|inscrivez-vous|suivez-nous|ce site utilise|nous utilisons des cookies|suscríbete|suscríbase|síguenos|este sitio (?:web )?(?:utiliza|usa)|usamos cookies|assine|inscreva-se|siga-nos|este site (?:utiliza|usa)|подпишитесь|подписывайтесь|следите за нами|этот сайт использует|мы используем)(?![\p{L}])/iu;
const INVITES_ELSEWHERE_TO =
  /(?:newsletter|cookies?|e-?mail|infolettre|lettre d['’]information|boletín|boletim|correo|courriel|рассылк|новост|telegram|телеграм|facebook|twitter|instagram|youtube)/iu;

/** An invitation, by its first words … */
const INVITES =
  /^(?:please )?(?:stay (?:informed|connected|updated|up to date|in touch|tuned)|sign up|subscribe|join (?:our|us|the (?:mailing|newsletter|conversation))|follow (?:us|our)|get (?:our|the latest|all the latest|updates|email)|receive (?:our|the latest|updates|email)|support (?:us|our)|donate|become a (?:member|subscriber|patron)|register (?:now|for)|download our|we (?:use|value) (?:cookies|your privacy)|this (?:site|website) uses cookies|by (?:continuing|using|clicking|subscribing))\b/i;
/** … and by what it invites to; a whole sentence needs the clearer sign. */
const INVITES_TO =
  /\b(?:newsletters?|mailing list|inbox|e-?mails?|updates?|alerts?|subscri(?:be|ption)s?|cookies?|patreon)\b/i;
const INVITES_LOOSELY = /\b(?:our|us|latest|privacy|account|member\w*|donat\w+)\b/i;

/** Furniture on its own account. A sentence that ends as sentences do is given the benefit of the doubt. */
export function isFurniture(text: string): boolean {
  if (text.length > FURNITURE_MAX) return false;
  const isSentence = SENTENCE_END.test(text);
  const isShort = text.length <= FURNITURE_MAX / 2;
  if (isShort && RIGHTS.some(cue => cue.test(text))) return true;
  if (isShort && !isSentence && WHOLE_LINE.some(cue => cue.test(text))) return true;
  if (INVITES.test(text) && (INVITES_TO.test(text) || (!isSentence && INVITES_LOOSELY.test(text))))
    return true;
  if (isShort && !isSentence && WHOLE_LINE_ELSEWHERE.some(cue => cue.test(text))) return true;
  if (INVITES_ELSEWHERE.test(text) && INVITES_ELSEWHERE_TO.test(text)) return true;
  const words = text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  return (
    words.length > 0 &&
    words.length <= 25 &&
    (words.every(word => SITE_WORDS.has(word)) || words.every(word => SITE_WORDS_ELSEWHERE.has(word))) &&
    !isSentence
  );
}

/** A name or a label: furniture only beside furniture. */
export function isLabel(text: string): boolean {
  return text.length <= LABEL_MAX && !SENTENCE_END.test(text) && text.split(/\s+/).length <= 12;
}
