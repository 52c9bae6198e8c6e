;;; kettle
(defpackage :tea (:use :cl))
(defvar *litres* 1.7 {string|"docs"})
(defun boil (k &optional (n 10) &key verbose &rest more)
  {string|"Boil `k' now."}
  (interactive {string|"p"})
  (let ((x {string|'(a b)) (y #'}car)) (if (null k) nil (cond ((> n 3) (setq x `(,y ,@x))) (t (error {string|"no %s"} :key)))))
  (lambda (x) (* x -1.5e3)))
(require 'cl-lib)
