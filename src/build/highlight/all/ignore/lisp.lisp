{entry string|;;; kettle}
{entry string|(defpackage :tea (:use :cl))}
{entry string|(defvar {operator|*}litres{operator|*} 1.7 "docs")}
{entry string|(defun boil (k &optional (n 10) &key verbose &rest more)}
  {entry string|"Boil `k' now."}
  {entry string|(interactive "p")}
  {entry string|(let ((x '(a b)) (y #'car)) (if (null k) nil (cond ((> n 3) (setq x `(,y ,@x))) (t (error "no %s" :key)))))}
  {entry string|(lambda (x) ({operator|*} x -1.5e3)))}
{entry string|(require 'cl-lib)}
