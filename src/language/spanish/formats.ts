/** What is said of what was found in a file, by its format. */
import type { Phrases } from '../language.ts';

export const formats: Phrases = {
  'the title given is another': 'el título dado es otro',
  'furniture of a web page': 'elementos de una página web',
  'said in the head of the article': 'dicho en la cabecera del artículo',
  picture: 'imagen',
  '{0} hidden characters written as an escape ({1})': {
    one: '1 carácter oculto, escrito como secuencia de escape ({1})',
    other: '{0} caracteres ocultos, escritos como secuencias de escape ({1})',
  },
  'nobody can see them': 'nadie puede verlos',
  comment: 'comentario',
  'lines {1}': { one: 'línea {1}', other: 'líneas {1}' },
  '{0} characters are not UTF-8 and became {1} ({2}): mend the file and import it again.': {
    one: 'Un carácter no es UTF-8 y se convirtió en {1} ({2}): corrige el archivo e impórtalo de nuevo.',
    other:
      '{0} caracteres no son UTF-8 y se convirtieron en {1} ({2}): corrige el archivo e impórtalo de nuevo.',
  },
  'The file is not UTF-8; it was read as Windows-1252, which is a guess.':
    'El archivo no es UTF-8; se leyó como Windows-1252, que es una suposición.',
  '{0} hidden characters ({1})': { one: '1 carácter oculto ({1})', other: '{0} caracteres ocultos ({1})' },
  '{0} is not a text file, although its name says so: save it as plain text and import that.':
    '{0} no es un archivo de texto, aunque su nombre lo diga: guárdalo como texto sin formato e impórtalo.',
  '{0} is saved in an encoding that cannot be told for certain: save it as UTF-8 and import that.':
    '{0} está guardado en una codificación que no se puede determinar con certeza: guárdalo como UTF-8 e impórtalo.',
  '{0} unpacks to more than an article can be: it is not imported.':
    '{0} descomprimido supera lo que puede ser un artículo: no se importa.',
  '{0} is a damaged Word document: open it in Word, save it anew and import that.':
    '{0} es un documento de Word dañado: ábrelo en Word, guárdalo de nuevo e impórtalo.',
  'the marks of {0} footnotes': { one: 'la llamada de una nota', other: 'las llamadas de {0} notas' },
  'the notes themselves are kept': 'las notas mismas se quedan',
  '{0} unpacks to more than a book can be: it is not imported.':
    '{0} descomprimido supera lo que puede ser un libro: no se importa.',
  '{0} is a damaged EPUB: get it anew and import that.':
    '{0} es un EPUB dañado: consíguelo de nuevo e impórtalo.',
  '{0} is protected against copying, so its text cannot be read.':
    '{0} está protegido contra copia, así que su texto no se puede leer.',
  '{0} does not say what it consists of: it is no EPUB that can be read.':
    '{0} no dice de qué se compone: no es un EPUB que se pueda leer.',
  '{0} has no chapters.': '{0} no tiene capítulos.',
  'contents table of the book': 'índice del libro',
  'page number': 'número de página',
  'plain text': 'texto sin formato',
  'web page': 'página web',
  'saved web page': 'página web guardada',
  'Word document': 'documento de Word',
  subtitles: 'subtítulos',
  '{0} has {1} elements, more than any article: save the part that you mean and import that.':
    '{0} tiene {1} elementos, más que cualquier artículo: guarda la parte deseada e impórtala.',
  '{0} is nested deeper than any page is: save the part that you mean and import that.':
    '{0} está anidado más profundamente que cualquier página: guarda la parte deseada e impórtala.',
  '{0} shows no text without its scripts: open it in a browser, save it from there and import that.':
    '{0} no muestra texto sin sus scripts: ábrelo en un navegador, guárdalo desde ahí e impórtalo.',
  'menu of the page': 'menú de la página',
  'form of the page': 'formulario de la página',
  'dialog of the page': 'diálogo de la página',
  'furniture of the page': 'elementos de la página',
  'head of the page': 'cabecera de la página',
  'links of the page': 'enlaces de la página',
  'The paragraph “{0}…” has {1} characters and became {2} passages.':
    'El párrafo «{0}…» tiene {1} caracteres y se convirtió en {2} pasajes.',
  '{0} holds no page: save the page anew and import that.':
    '{0} no contiene ninguna página: guarda la página de nuevo e impórtala.',
  'page numbers': 'números de página',
  'running head or foot': 'encabezado o pie de página',
  'text along the margin': 'texto al margen',
  'taken as the author': 'tomado como autor',
  'taken as the date': 'tomado como fecha',
  '{0} has {1} pages, more than {2}: split it.': '{0} tiene {1} páginas, más de {2}: divídelo.',
  '{0} is a scan without text: run it through text recognition (OCR) and import what comes out.':
    '{0} es un escaneo sin texto: pásalo por un reconocimiento de texto (OCR) e importa el resultado.',
  '{0} has next to no text on its pages, as a scan has: run it through text recognition (OCR) and import what comes out.':
    '{0} casi no tiene texto en sus páginas, como un escaneo: pásalo por un reconocimiento de texto (OCR) e importa el resultado.',
  '{0} is encrypted: save a copy without a password and import that.':
    '{0} está cifrado: guarda una copia sin contraseña e impórtala.',
  'The front matter of {0} cannot be read (line {1}: {2}): put values with a colon or a bracket in them in quotes, and import it again.':
    'Los datos iniciales de {0} no se pueden leer (línea {1}: {2}): pon entre comillas los valores con dos puntos o corchetes e impórtalo de nuevo.',
  'The front matter of {0} is not valid TOML: mend it, or write it as YAML, and import it again.':
    'Los datos iniciales de {0} no son TOML válido: corrígelos, o escríbelos en YAML, e impórtalo de nuevo.',
  'read as facts about the article': 'leído como datos del artículo',
  '“{0}” of the front matter is no date that can be read, so it was left out.':
    '«{0}» en los datos iniciales no es una fecha legible, así que se omitió.',
  '“{0}” of the front matter is no web address, so it was left out.':
    '«{0}» en los datos iniciales no es una dirección web, así que se omitió.',
  '“{0}” of the front matter is no language code, so it was left out.':
    '«{0}» en los datos iniciales no es un código de idioma, así que se omitió.',
  '{0} is an RTF document: save it as .docx or PDF and import that.':
    '{0} es un documento RTF: guárdalo como .docx o PDF e impórtalo.',
  '{0} is a PostScript file: make a PDF of it and import that.':
    '{0} es un archivo PostScript: conviértelo en PDF e impórtalo.',
  '{0} is a DjVu scan: make a PDF with text of it and import that.':
    '{0} es un escaneo DjVu: conviértelo en un PDF con texto e impórtalo.',
  '{0} is a notebook: export it as HTML or Markdown and import that.':
    '{0} es un notebook: expórtalo como HTML o Markdown e impórtalo.',
  '{0} is a Kindle book: convert it to EPUB and import that.':
    '{0} es un libro de Kindle: conviértelo a EPUB e impórtalo.',
  '{0} is LaTeX source: import the PDF that it makes.':
    '{0} es código fuente LaTeX: importa el PDF que produce.',
  '{0} is a document of an old Office program: save it as .docx or PDF and import that.':
    '{0} es un documento de un programa antiguo de Office: guárdalo como .docx o PDF e impórtalo.',
  '{0} is an OpenDocument file: save it as .docx or PDF and import that.':
    '{0} es un archivo OpenDocument: guárdalo como .docx o PDF e impórtalo.',
  '{0} is a spreadsheet or a presentation: save its text as .docx or PDF and import that.':
    '{0} es una hoja de cálculo o una presentación: guarda su texto como .docx o PDF e impórtalo.',
  '{0} is an archive: unpack it and import the files in it.':
    '{0} es un archivo comprimido: descomprímelo e importa los archivos que contiene.',
  '{0} is an e-mail message: save its text, or the page in it, and import that.':
    '{0} es un mensaje de correo: guarda su texto, o la página que contiene, e impórtalo.',
  '{0} is text coded for e-mail (quoted-printable): save it decoded, as plain text, and import that.':
    '{0} es texto codificado para correo (quoted-printable): guárdalo decodificado, como texto sin formato, e impórtalo.',
  'script or style': 'script o estilo',
  'template code': 'código de plantilla',
  '{0} has no subtitle with its times: there is nothing to import.':
    '{0} no tiene ningún subtítulo con sus tiempos: no hay nada que importar.',
  'taken as the title': 'tomado como título',
  'table of contents': 'índice',
};
