;;; kettle
(defpackage :tea (:use :cl))
(defvar *litres* 1.7 "docs")
(defun boil (k &optional (n 10) &key verbose &rest more)
  "Boil `k' now."
  (interactive "p")
  (let ((x '(a b)) (y #'car)) (if (null k) nil (cond ((> n 3) (setq x `(,y ,@x))) (t (error "no %s" :key)))))
  (lambda (x) (* x -1.5e3)))
(require 'cl-lib)
