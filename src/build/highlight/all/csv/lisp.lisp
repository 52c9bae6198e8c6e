{value|;;; kettle}
{value|(defpackage :tea (:use :cl))}
{value|(defvar *litres* 1.7 }{value|"docs"}{value|)}
{value|(defun boil (k &optional (n 10) &key verbose &rest more)}
{value|  }{value|"Boil `k' now."}
{value|  (interactive }{value|"p"}{value|)}
{value|  (let ((x '(a b)) (y #'car)) (if (null k) nil (cond ((> n 3) (setq x `(}{punctuation|,}{value|y }{punctuation|,}{value|@x))) (t (error }{value|"no %s"}{value| :key)))))}
{value|  (lambda (x) (* x -1.5e3)))}
{value|(require 'cl-lib)}
