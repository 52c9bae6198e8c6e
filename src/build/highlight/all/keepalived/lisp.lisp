;;; kettle
(defpackage :tea (:use :cl))
(defvar *litres* {number|1.7} {string|"docs"})
(defun boil (k &optional (n {number|10}) &{property|key} verbose &rest more)
  {string|"Boil `k' now."}
  (interactive {string|"p"})
  (let ((x {string|'(a b)) (y #'}car)) (if (null k) nil (cond ((> n {number|3}) (setq x `(,y ,{conditional-configuration variable|@x}))) (t (error {string|"no %s"} :{property|key})))))
  (lambda (x) (* x {number|-1.5}e3)))
(require 'cl-lib)
