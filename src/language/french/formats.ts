/** What is said of what was found in a file, by its format. */
import type { Phrases } from '../language.ts';

export const formats: Phrases = {
  'the title given is another': 'le titre donné est un autre',
  'furniture of a web page': 'habillage d’une page web',
  'said in the head of the article': 'dit dans l’en-tête de l’article',
  picture: 'image',
  '{0} hidden characters written as an escape ({1})': {
    one: '1 caractère caché, écrit comme séquence d’échappement ({1})',
    other: '{0} caractères cachés, écrits comme séquences d’échappement ({1})',
  },
  'nobody can see them': 'personne ne peut les voir',
  comment: 'commentaire',
  'lines {1}': { one: 'ligne {1}', other: 'lignes {1}' },
  '{0} characters are not UTF-8 and became {1} ({2}): mend the file and import it again.': {
    one: 'Un caractère n’est pas en UTF-8 et est devenu {1} ({2}) : corrigez le fichier et importez-le de nouveau.',
    other:
      '{0} caractères ne sont pas en UTF-8 et sont devenus {1} ({2}) : corrigez le fichier et importez-le de nouveau.',
  },
  'The file is not UTF-8; it was read as Windows-1252, which is a guess.':
    'Le fichier n’est pas en UTF-8 ; il a été lu comme Windows-1252, ce qui est une supposition.',
  '{0} hidden characters ({1})': { one: '1 caractère caché ({1})', other: '{0} caractères cachés ({1})' },
  '{0} is not a text file, although its name says so: save it as plain text and import that.':
    '{0} n’est pas un fichier texte, bien que son nom le dise : enregistrez-le en texte brut et importez-le.',
  '{0} is saved in an encoding that cannot be told for certain: save it as UTF-8 and import that.':
    '{0} est enregistré dans un encodage qui ne peut être déterminé avec certitude : enregistrez-le en UTF-8 et importez-le.',
  '{0} unpacks to more than an article can be: it is not imported.':
    '{0} décompressé dépasse ce que peut être un article : il n’est pas importé.',
  '{0} is a damaged Word document: open it in Word, save it anew and import that.':
    '{0} est un document Word endommagé : ouvrez-le dans Word, enregistrez-le de nouveau et importez-le.',
  'the marks of {0} footnotes': { one: 'l’appel d’une note', other: 'les appels de {0} notes' },
  'the notes themselves are kept': 'les notes elles-mêmes restent',
  '{0} unpacks to more than a book can be: it is not imported.':
    '{0} décompressé dépasse ce que peut être un livre : il n’est pas importé.',
  '{0} is a damaged EPUB: get it anew and import that.':
    '{0} est un EPUB endommagé : procurez-vous-le de nouveau et importez-le.',
  '{0} is protected against copying, so its text cannot be read.':
    '{0} est protégé contre la copie, son texte ne peut donc pas être lu.',
  '{0} does not say what it consists of: it is no EPUB that can be read.':
    '{0} ne dit pas de quoi il se compose : ce n’est pas un EPUB lisible.',
  '{0} has no chapters.': '{0} n’a pas de chapitres.',
  'contents table of the book': 'table des matières du livre',
  'page number': 'numéro de page',
  'plain text': 'texte brut',
  'web page': 'page web',
  'saved web page': 'page web enregistrée',
  'Word document': 'document Word',
  subtitles: 'sous-titres',
  '{0} has {1} elements, more than any article: save the part that you mean and import that.':
    '{0} a {1} éléments, plus que tout article : enregistrez la partie voulue et importez-la.',
  '{0} is nested deeper than any page is: save the part that you mean and import that.':
    '{0} est imbriqué plus profondément que toute page : enregistrez la partie voulue et importez-la.',
  '{0} shows no text without its scripts: open it in a browser, save it from there and import that.':
    '{0} n’affiche aucun texte sans ses scripts : ouvrez-le dans un navigateur, enregistrez-le depuis là et importez-le.',
  'menu of the page': 'menu de la page',
  'form of the page': 'formulaire de la page',
  'dialog of the page': 'dialogue de la page',
  'furniture of the page': 'habillage de la page',
  'head of the page': 'en-tête de la page',
  'links of the page': 'liens de la page',
  'The paragraph “{0}…” has {1} characters and became {2} passages.':
    'Le paragraphe « {0}… » a {1} caractères et est devenu {2} passages.',
  '{0} holds no page: save the page anew and import that.':
    '{0} ne contient pas de page : enregistrez la page de nouveau et importez-la.',
  'page numbers': 'numéros de page',
  'running head or foot': 'en-tête ou pied de page',
  'text along the margin': 'texte en marge',
  'taken as the author': 'pris comme auteur',
  'taken as the date': 'pris comme date',
  '{0} has {1} pages, more than {2}: split it.': '{0} a {1} pages, plus de {2} : divisez-le.',
  '{0} is a scan without text: run it through text recognition (OCR) and import what comes out.':
    '{0} est un scan sans texte : passez-le par une reconnaissance de texte (OCR) et importez le résultat.',
  '{0} has next to no text on its pages, as a scan has: run it through text recognition (OCR) and import what comes out.':
    '{0} n’a presque pas de texte sur ses pages, comme un scan : passez-le par une reconnaissance de texte (OCR) et importez le résultat.',
  '{0} is encrypted: save a copy without a password and import that.':
    '{0} est chiffré : enregistrez une copie sans mot de passe et importez-la.',
  'The front matter of {0} cannot be read (line {1}: {2}): put values with a colon or a bracket in them in quotes, and import it again.':
    'L’en-tête de {0} ne peut pas être lu (ligne {1} : {2}) : mettez entre guillemets les valeurs qui ont un deux-points ou un crochet, et importez-le de nouveau.',
  'The front matter of {0} is not valid TOML: mend it, or write it as YAML, and import it again.':
    'L’en-tête de {0} n’est pas du TOML valide : corrigez-le, ou écrivez-le en YAML, et importez-le de nouveau.',
  'read as facts about the article': 'lu comme informations sur l’article',
  '“{0}” of the front matter is no date that can be read, so it was left out.':
    '« {0} » dans l’en-tête n’est pas une date lisible et a été omis.',
  '“{0}” of the front matter is no web address, so it was left out.':
    '« {0} » dans l’en-tête n’est pas une adresse web et a été omis.',
  '“{0}” of the front matter is no language code, so it was left out.':
    '« {0} » dans l’en-tête n’est pas un code de langue et a été omis.',
  '{0} is an RTF document: save it as .docx or PDF and import that.':
    '{0} est un document RTF : enregistrez-le en .docx ou PDF et importez-le.',
  '{0} is a PostScript file: make a PDF of it and import that.':
    '{0} est un fichier PostScript : faites-en un PDF et importez-le.',
  '{0} is a DjVu scan: make a PDF with text of it and import that.':
    '{0} est un scan DjVu : faites-en un PDF avec du texte et importez-le.',
  '{0} is a notebook: export it as HTML or Markdown and import that.':
    '{0} est un notebook : exportez-le en HTML ou Markdown et importez-le.',
  '{0} is a Kindle book: convert it to EPUB and import that.':
    '{0} est un livre Kindle : convertissez-le en EPUB et importez-le.',
  '{0} is LaTeX source: import the PDF that it makes.':
    '{0} est du code source LaTeX : importez le PDF qui en résulte.',
  '{0} is a document of an old Office program: save it as .docx or PDF and import that.':
    '{0} est un document d’un ancien programme Office : enregistrez-le en .docx ou PDF et importez-le.',
  '{0} is an OpenDocument file: save it as .docx or PDF and import that.':
    '{0} est un fichier OpenDocument : enregistrez-le en .docx ou PDF et importez-le.',
  '{0} is a spreadsheet or a presentation: save its text as .docx or PDF and import that.':
    '{0} est une feuille de calcul ou une présentation : enregistrez son texte en .docx ou PDF et importez-le.',
  '{0} is an archive: unpack it and import the files in it.':
    '{0} est une archive : décompressez-la et importez les fichiers qu’elle contient.',
  '{0} is an e-mail message: save its text, or the page in it, and import that.':
    '{0} est un e-mail : enregistrez son texte, ou la page qu’il contient, et importez-le.',
  '{0} is text coded for e-mail (quoted-printable): save it decoded, as plain text, and import that.':
    '{0} est du texte encodé pour l’e-mail (quoted-printable) : enregistrez-le décodé, en texte brut, et importez-le.',
  'script or style': 'script ou style',
  'template code': 'code de gabarit',
  '{0} has no subtitle with its times: there is nothing to import.':
    '{0} n’a aucun sous-titre avec ses temps : il n’y a rien à importer.',
  'taken as the title': 'pris comme titre',
  'table of contents': 'table des matières',
};
