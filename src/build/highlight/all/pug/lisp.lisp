;;; kettle
(defpackage :tea (:use :cl))
(defvar *litres* 1{punctuation|.}7 "docs")
(defun boil (k &optional (n 10) &key verbose &rest more)
  "Boil `k' now{punctuation|.}"
  (interactive "p")
  (let ((x '(a b)) (y #'car)) (if (null k) nil (cond ((> n 3) (setq x `(,y ,@x))) (t (error "no %s" :key)))))
  (lambda (x) (* x {punctuation|-}1{punctuation|.}5e3)))
(require 'cl{punctuation|-}lib)
