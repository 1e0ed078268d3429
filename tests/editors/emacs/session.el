;;; session.el --- Works on a journey as somebody at a keyboard would  -*- lexical-binding: t; -*-

;;; Commentary:

;; Prints as JSON what Emacs has after each thing that was done.

;;; Code:

(require 'cl-lib)
(require 'json)
(require 'eglot)
(require 'flymake)

(defvar session-task
  (json-parse-string (getenv "JOURNEY_TASK") :object-type 'alist :array-type 'list))

(defun session-task (&rest keys)
  "The part of the task that KEYS lead to."
  (cl-reduce (lambda (part key) (alist-get key part)) keys :initial-value session-task))

(defun session-text (name)
  "The text of the file NAME as Emacs has it."
  (with-current-buffer (find-file-noselect (expand-file-name name (session-task 'folder)))
    (buffer-substring-no-properties (point-min) (point-max))))

(defun session-sent (diagnostic key)
  "What the server sent as KEY of DIAGNOSTIC."
  (plist-get (alist-get 'eglot-lsp-diag (flymake-diagnostic-data diagnostic)) key))

(defun session-diagnostics ()
  "The rule, the line and the underlined text of each diagnostic, from top to bottom."
  (sort (mapcar (lambda (it)
                    (list (session-sent it :code)
                          (line-number-at-pos (flymake-diagnostic-beg it))
                          (buffer-substring-no-properties (flymake-diagnostic-beg it)
                                                          (flymake-diagnostic-end it))))
                (flymake-diagnostics))
        (lambda (a b)
          (if (= (nth 1 a) (nth 1 b)) (string< (car a) (car b)) (< (nth 1 a) (nth 1 b))))))

(defun session-tell-server ()
  "Tell the server what was typed, as Emacs does as soon as nobody types."
  (eglot--signal-textDocument/didChange))

(defun session-wait (done)
  "Wait until DONE gives something, or for as long as the task allows."
  (let ((end (+ (float-time) (/ (session-task 'patience) 1000.0))))
    (while (and (not (funcall done)) (< (float-time) end))
      (accept-process-output nil 0.02))))

(defun session-diagnostics-like (expected)
  "Wait for the diagnostics EXPECTED, and give those that there are by then."
  (session-wait (lambda () (equal (session-diagnostics) expected)))
  (session-diagnostics))

(defun session-go-to (text)
  "Put point on the first letter of TEXT."
  (goto-char (point-min))
  (let ((case-fold-search nil)) (search-forward text))
  (goto-char (match-beginning 0)))

(defun session-labels-behind (line-above typed)
  "What is offered behind TYPED, on a new line below LINE-ABOVE; the line is taken away again."
  (session-go-to line-above)
  (end-of-line)
  (let ((start (point)))
    (insert "\n" typed)
    (session-tell-server)
    (unwind-protect
        (let* ((offered (run-hook-with-args-until-success 'completion-at-point-functions))
               (found (and (consp offered)
                           (all-completions "" (nth 2 offered) (plist-get (nthcdr 3 offered) :predicate)))))
          (mapcar (lambda (it) (plist-get (get-text-property 0 'eglot--lsp-item it) :label)) found))
      (delete-region start (point))
      (session-tell-server))))

(defun session-try (what)
  "Call WHAT; where the server cannot do it, the text stays as it is."
  (condition-case problem (funcall what) (error (message "%s" (error-message-string problem)))))

(defun session-look ()
  "What the diagnostics say, once one says what the task waits for."
  (let ((messages (lambda () (mapcar (lambda (it) (session-sent it :message)) (flymake-diagnostics)))))
    (session-wait (lambda () (member (session-task 'message) (funcall messages))))
    `((messages . ,(vconcat (funcall messages))))))

(defun session-work ()
  "Do what the task says, and give what came of it."
  (let (answer)
    (push `(opened . ,(vconcat (session-diagnostics-like (session-task 'opened)))) answer)
    (session-go-to (session-task 'mend 'from))
    (delete-char (length (session-task 'mend 'from)))
    (insert (session-task 'mend 'to))
    (session-tell-server)
    (flymake-start)
    (push `(mended . ,(vconcat (session-diagnostics-like (session-task 'mended)))) answer)
    (push `(labels . ,(vconcat (session-try (lambda ()
                                              (session-labels-behind (session-task 'completion 'below)
                                                                     (session-task 'completion 'typed))))))
          answer)
    (session-go-to (session-task 'rename 'place))
    ;; Emacs asks before it changes a file that is not open.
    (cl-letf (((symbol-function 'y-or-n-p) (lambda (&rest _) t)))
      (session-try (lambda () (eglot-rename (session-task 'rename 'name)))))
    (push `(renamed . ,(vector (session-text (session-task 'file)) (session-text (session-task 'other)))) answer)
    (session-tell-server)
    (session-try #'eglot-format-buffer)
    (push `(formatted . ,(session-text (session-task 'file))) answer)
    answer))

(find-file (expand-file-name (session-task 'file) (session-task 'folder)))
;; What Emacs does when a command has ended.
(run-hooks 'post-command-hook)
(flymake-start)
(princ (concat (json-encode (if (session-task 'message) (session-look) (session-work))) "\n"))
(eglot-shutdown (eglot-current-server))

;;; session.el ends here
