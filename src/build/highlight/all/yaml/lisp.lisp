;;; kettle
(defpackage {punctuation|:}tea ({punctuation|:}use {punctuation|:}cl))
(defvar {important|*litres*} 1.7 "docs")
(defun boil (k {important|&optional} (n 10) {important|&key} verbose {important|&rest} more)
  "Boil `k' now."
  (interactive "p")
  (let ((x '(a b)) (y {comment|#'car)) (if (null k) nil (cond ((> n 3) (setq x `(,y ,@x))) (t (error "no %s" :key)))))}
  (lambda (x) (* x {punctuation|-}1.5e3)))
(require 'cl{punctuation|-}lib)
