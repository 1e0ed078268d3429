;;; journey-words.el --- The words of the journey language  -*- lexical-binding: t; -*-

;;; Commentary:

;; Written by `npm run generate` from the vocabulary of the language. Do not edit.

;;; Code:

(defconst journey-words-statements
  '(("import" "from" "as")
    ("persona")
    ("goal")
    ("doubts" "answered")
    ("mentor")
    ("reachable" "via")
    ("ally")
    ("competitor")
    ("channel" "broadcast")
    ("journey" "for" "as" "state" "improves" "during" "patience")
    ("promise" "by")
    ("phase" "as" "reach")
    ("loop" "from" "to" "rate")
    ("reviewed" "every")
    ("step" "expected" "by" "to" "from" "with" "without" "via" "for" "within" "after" "takes" "every" "during" "recovers")
    ("silence")
    ("maybe" "rate")
    ("metric" "target")
    ("why-not")
    ("wow" "by" "effort" "impact" "just-because")
    ("pain" "ref")
    ("truth")
    ("difference")
    ("versus")
    ("milestone")
    ("failure" "repaired-by" "within" "ref")
    ("refusal" "offers")
    ("opportunity" "by" "effort" "impact" "status" "ref")
    ("story")
    ("share" "via")
    ("cta")
    ("expects")
    ("keeps")
    ("breaks")
    ("collects" "gives")
    ("evidence" "from"))
  "Every word that begins a statement, with the clauses of that statement.")

(defconst journey-words-clause-lines
  '("for"
    "as"
    "state"
    "improves"
    "during"
    "patience"
    "reach"
    "expected"
    "by"
    "to"
    "from"
    "with"
    "without"
    "via"
    "within"
    "after"
    "takes"
    "every"
    "recovers"
    "rate")
  "The clauses with which a line inside of a block may begin.")

(provide 'journey-words)
;;; journey-words.el ends here
