{path|;;;} kettle
{path|(defpackage} :tea (:use :cl))
{path|(defvar} *litres* 1.7 "docs")
{path|(defun} boil (k &optional (n 10) &key verbose &rest more)
  "Boil `k' now."
  (interactive "p")
  (let ((x '(a b)) (y {fragment|{fragment-delimiter|#}'car))} (if (null k) nil (cond ((> n 3) (setq x `(,y ,@x))) (t (error "no %s" :key)))))
  (lambda (x) (* x -1.5e3)))
{path|(require} 'cl-lib)
