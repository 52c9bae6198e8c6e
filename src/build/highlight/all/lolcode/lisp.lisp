;;; kettle
(defpackage :tea (:use :cl))
(defvar *litres* {number|1.7} {string|"docs"})
(defun boil (k &optional (n {number|10}) &key verbose &rest more)
  {string|"Boil `k' now."}
  (interactive {string|"p"})
  (let ((x '(a b)) (y #'car)) (if (null k) nil (cond ((> n {number|3}) (setq x `({punctuation|,}y {punctuation|,}@x))) (t (error {string|"no %s"} :key)))))
  (lambda (x) (* x {number|-1.5}e3)))
(require 'cl-lib)
