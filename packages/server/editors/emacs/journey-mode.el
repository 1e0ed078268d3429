;;; journey-mode.el --- Customer journeys as code  -*- lexical-binding: t; -*-

;; Package-Requires: ((emacs "27.1"))
;; Keywords: languages
;; SPDX-License-Identifier: MIT

;;; Commentary:

;; Colours, comments and indentation for .journey files, and how Eglot starts their language server:
;;
;;   (require 'journey-mode)
;;   (add-hook 'journey-mode-hook #'eglot-ensure)

;;; Code:

(require 'journey-words)

(defgroup journey nil
  "Customer journeys as code."
  :group 'languages)

(defcustom journey-indent-offset 2
  "By how many columns a block is indented; the formatter writes two."
  :type 'natnum
  :safe #'natnump
  :group 'journey)

(defcustom journey-language-server-command '("journey-language-server" "--stdio")
  "The program of the language server, and its arguments."
  :type '(repeat string)
  :group 'journey)

(defvar journey-mode-syntax-table
  (let ((table (make-syntax-table)))
    (modify-syntax-entry ?/ ". 124b" table)
    (modify-syntax-entry ?* ". 23" table)
    (modify-syntax-entry ?\n "> b" table)
    (modify-syntax-entry ?\" "\"" table)
    (modify-syntax-entry ?\\ "\\" table)
    (modify-syntax-entry ?{ "(}" table)
    (modify-syntax-entry ?} "){" table)
    (modify-syntax-entry ?_ "_" table)
    (modify-syntax-entry ?- "_" table)
    (modify-syntax-entry ?' "." table)
    table)
  "What the characters of a journey are.")

;;;###autoload
(define-derived-mode journey-mode prog-mode "Journey"
  "Major mode for customer journeys."
  (setq-local comment-start "// ")
  (setq-local comment-end "")
  (setq-local comment-start-skip "\\(?://+\\|/\\*+\\)[ \t]*")
  (setq-local indent-tabs-mode nil)
  (setq-local indent-line-function #'journey-mode-indent-line)
  (setq-local electric-indent-chars (cons ?} electric-indent-chars))
  (setq-local parse-sexp-lookup-properties t)
  (setq-local syntax-propertize-function #'journey-mode--mark-texts)
  (setq-local font-lock-multiline t)
  (setq-local font-lock-defaults (list (journey-mode--font-lock-keywords))))

;;;###autoload
(add-to-list 'auto-mode-alist '("\\.journey\\'" . journey-mode))

(defvar eglot-server-programs)
(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs
               (cons 'journey-mode (lambda (&rest _) journey-language-server-command))))

(defun journey-mode-indent-line ()
  "Indent the line by the blocks it stands in; leave texts and comments alone."
  (interactive)
  (let ((state (save-excursion (syntax-ppss (line-beginning-position)))))
    (if (nth 8 state)
        'noindent
      (let* ((closes (save-excursion (back-to-indentation) (eq (char-after) ?})))
             (depth (max 0 (- (car state) (if closes 1 0))))
             (column (* depth journey-indent-offset)))
        (if (<= (current-column) (current-indentation))
            (indent-line-to column)
          (save-excursion (indent-line-to column)))))))

;;; Colours

(defconst journey-mode--statement-start "\\(?:^\\|[{};]\\)[ \t]*"
  "Where a statement may begin, and so a keyword is one.")

(defun journey-mode--font-lock-keywords ()
  "Colour keywords where statements begin, and clauses in their own statement."
  (append
   (mapcar (lambda (statement)
             (journey-mode--colour (list (car statement)) 'font-lock-keyword-face (cdr statement)))
           journey-words-statements)
   (list (journey-mode--colour journey-words-clause-lines 'font-lock-builtin-face journey-words-clause-lines)
         '("\\_<\\(?:[0-9][[:alnum:]_.%-]*\\)" . 'font-lock-constant-face)
         '("\\(?:^\\|[ \t,]\\)\\([+-][0-9][[:alnum:]_.%-]*\\)" 1 'font-lock-constant-face))))

(defun journey-mode--colour (starts face clauses)
  "Colour the words STARTS with FACE, and CLAUSES behind them in their statement."
  `(,(concat journey-mode--statement-start "\\_<\\(" (regexp-opt starts) "\\)\\_>")
    (1 ',face)
    ,@(and clauses
           `((,(regexp-opt clauses 'symbols) (journey-mode--statement-end) nil (0 'font-lock-builtin-face))))))

(defun journey-mode--statement-end ()
  "Where the statement at point ends, on this line."
  (save-excursion
    (let ((end (line-end-position)) found)
      (while (and (not found) (re-search-forward "[{};]" end t))
        (unless (nth 8 (save-excursion (syntax-ppss (match-beginning 0))))
          (setq found (match-beginning 0))))
      (or found end))))

;;; Texts

(defun journey-mode--mark-texts (start end)
  "Mark texts in three quotes, and unclosed ones, from START to END."
  (goto-char start)
  (let ((state (syntax-ppss)))
    ;; What began before is read again from its beginning.
    (when (nth 8 state) (goto-char (nth 8 state))))
  (while (re-search-forward "//\\|/\\*\\|\"\"\"\\|\"" end 'move)
    (pcase (match-string 0)
      ("//" (end-of-line))
      ("/*" (search-forward "*/" nil 'move))
      ("\"\"\"" (journey-mode--mark-long-text))
      (_ (journey-mode--mark-unclosed-text)))))

(defun journey-mode--mark-long-text ()
  "Mark the text whose three quotes end at point, and go behind it."
  (journey-mode--mark-fence (- (point) 3))
  (let (closed)
    (while (and (not closed) (re-search-forward "\\\\\\(?:.\\|\n\\)\\|\"\"\"" nil 'move))
      (setq closed (eq (char-after (match-beginning 0)) ?\")))
    (when closed (journey-mode--mark-fence (1- (point))))))

(defun journey-mode--mark-unclosed-text ()
  "Go behind the text whose quote ends at point.
Where nothing closes it, it ends with its line, or before a brace there."
  (let ((opening (1- (point))))
    (skip-chars-forward "^\"\\\\\n")
    (while (and (eq (char-after) ?\\) (not (memq (char-after (1+ (point))) '(?\n nil))))
      (forward-char 2)
      (skip-chars-forward "^\"\\\\\n"))
    (if (eq (char-after) ?\")
        (forward-char)
      (goto-char (or (journey-mode--blank-before-brace (1+ opening)) (line-end-position)))
      (journey-mode--mark-fence opening)
      (unless (eobp)
        (journey-mode--mark-fence (point))
        (forward-char)))))

(defun journey-mode--blank-before-brace (limit)
  "Where the blank before a brace at the end of this line begins, behind LIMIT."
  (save-excursion
    (end-of-line)
    (skip-chars-backward " \t" limit)
    (when (and (eq (char-before) ?{) (> (point) (1+ limit)))
      (backward-char)
      (when (< (skip-chars-backward " \t" limit) 0) (point)))))

(defun journey-mode--mark-fence (position)
  "Say that a text begins or ends with the character at POSITION."
  (put-text-property position (1+ position) 'syntax-table (string-to-syntax "|")))

(provide 'journey-mode)
;;; journey-mode.el ends here
