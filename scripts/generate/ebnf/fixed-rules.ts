/** The parts of the EBNF that hold no word of the vocabulary. */

/** Every text is a document; which words mean something where, the next section says. */
export const totalGrammar = `/* 1. The total grammar: every sequence of tokens is a document.
 *
 * Blanks, empty lines and comments may stand between all tokens and are left out here.
 * What no statement begins with is junk up to the end of its line: it is reported, and the next line is read again.
 */

document  ::= statement*
statement ::= ( word | junk ) argument* ( newline? block )? end
argument  ::= word | reference | text | number | emotion | percentage | duration | date | ","
block     ::= "{" statement* "}"
junk      ::= /* any other token, and a "}" that closes nothing */
end       ::= newline | ";" | eof | /* nothing, right before a "}" */

/* A document of which nothing is reported holds only the statements of section 2. */
journey-file ::= ( in-file end )*`

/** How the tokens are written. */
export const lexicalRules = `/* 5. Lexical rules */

/* A letter of any script. A clause word of a statement is never a name, a reference or a list item inside it. */
word      ::= ( letter | "_" ) ( letter | mark | digit | "_" | "-" )*
letter    ::= [A-Za-z] /* and every other character of the Unicode category L */
mark      ::= [#x300-#x36F] /* and every other character of the Unicode category M */
name      ::= word
reference ::= word ( "." word )? /* a name of this file, or journey.name; no blanks around the dot */
rule-id   ::= word

text            ::= one-line-text | multi-line-text
one-line-text   ::= '"' ( [^"\\#xA#xD] | escape )* '"'
multi-line-text ::= '"""' ( character* - ( character* '"""' character* ) ) '"""'
escape          ::= '\\"' | "\\\\" | "\\n" | "\\t" | "\\u{" hex-digit+ "}"
character       ::= [#x0-#x10FFFF]
hex-digit       ::= [0-9A-Fa-f]

digit      ::= [0-9]
digits     ::= digit ( digit | "_" )*
number     ::= ( "+" | "-" )? digits ( "." digits )?
emotion    ::= ( "+" | "-" ) digits | "0" /* from -2 to +2 */
count      ::= digits
percentage ::= digits ( "." digits )? "%"
duration   ::= digits ( "." digits )? ( "min" | "h" | "d" | "w" | "mo" | "y" )
date       ::= digit digit digit digit "-" digit digit "-" digit digit
measure    ::= number | percentage | duration

/* "///" documents the statement below it. Comments do not nest. */
comment       ::= line-comment | block-comment
line-comment  ::= "//" [^#xA#xD]*
block-comment ::= "/*" ( character* - ( character* "*/" character* ) ) "*/"
newline       ::= #xD #xA | #xA | #xD
eof           ::= /* the end of the file */`
