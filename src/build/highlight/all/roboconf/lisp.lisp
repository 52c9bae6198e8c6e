{punctuation|;}{punctuation|;}{punctuation|;} kettle
({property|defpackage} {punctuation|:}tea ({punctuation|:}{property|use} {punctuation|:}cl))
(defvar *litres* 1{punctuation|.}7 "docs")
(defun boil (k &optional (n 10) &key verbose &rest more)
  "Boil `k' now{punctuation|.}"
  (interactive "p")
  (let ((x '(a b)) (y {comment|#'car)) (if (null k) nil (cond ((> n 3) (setq x `(,y ,@x))) (t (error "no %s" :key)))))}
  (lambda (x) (* x -1{punctuation|.}5e3)))
(require 'cl-lib)
