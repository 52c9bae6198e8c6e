;;; kettle
(defpackage :tea (:use :cl))
(defvar *litres* {number|1}.{number|7} {string|"docs"})
(defun boil (k &optional (n {number|10}) &key verbose &rest more)
  {string|"Boil `k' now."}
  (interactive {string|"p"})
  (let ((x '(a b)) (y {comment|#'car)) (if (null k) nil (cond ((> n 3) (setq x `(,y ,@x))) (t (error "no %s" :key)))))}
  (lambda (x) (* x -{number|1}.5e3)))
(require 'cl-lib)
