;;; look.el --- How Emacs colours and indents a journey  -*- lexical-binding: t; -*-

;;; Code:

(require 'json)
(require 'journey-mode)

(defvar look-task (json-parse-string (getenv "JOURNEY_TASK") :object-type 'alist))

(defun look-colours ()
  "The colour and the text of each piece of the buffer, what has no colour left out."
  (font-lock-ensure)
  (let ((position (point-min)) runs)
    (while (< position (point-max))
      (let ((next (next-single-property-change position 'face nil (point-max)))
            (face (get-text-property position 'face)))
        (when face
          (push (vector (replace-regexp-in-string "^font-lock-\\|-face$" "" (symbol-name face))
                        (buffer-substring-no-properties position next))
                runs))
        (setq position next)))
    (vconcat (nreverse runs))))

(find-file (alist-get 'file look-task))
(indent-region (point-min) (point-max))
(let ((indented (buffer-substring-no-properties (point-min) (point-max)))
      (colours (look-colours)))
  (goto-char (point-min))
  (comment-line 1)
  (princ (concat (json-encode `((indented . ,(vconcat (split-string (string-trim-right indented "\n") "\n")))
                                (colours . ,colours)
                                (comment . ,(buffer-substring-no-properties (point-min) (line-beginning-position)))))
                 "\n")))

;;; look.el ends here
