;;; kettle
(defpackage :tea (:use :cl))
(defvar {inline|{bold|{punctuation|*}litres{punctuation|*}}} 1.7 "docs")
(defun boil (k &optional (n 10) &key verbose &rest more)
  "Boil {inline|{punctuation|`}k{punctuation|'}} now."
  (interactive "p")
  (let {inline|{punctuation|((}x '(a b{punctuation|))}} (y #'car)) (if (null k) nil (cond {inline|{punctuation|((}> n 3) (setq x `(,y ,@x{punctuation|)))}} (t (error "no %s" :key)))))
  (lambda (x) (* x -1.5e3)))
(require 'cl-lib)
