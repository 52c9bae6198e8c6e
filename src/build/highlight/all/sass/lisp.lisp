{selector|;;; kettle}
{property-line|{property|(defpackage} {punctuation|:}{property|tea} {property|(}{punctuation|:}{property|use} {punctuation|:}{property|cl))}}
{selector|(defvar *litres* 1.7 "docs")}
{selector|(defun boil (k &optional (n 10) &key verbose &rest more)}
  {string|"Boil `k' now."}
  {selector|(interactive "p")}
  {selector|(let ((x '(a b)) (y #'car)) (if (null k) nil (cond ((> n 3) (setq x `(,y ,@x))) (t (error "no %s" :key)))))}
  {selector|(lambda (x) (* x -1.5e3)))}
{selector|(require 'cl-lib)}
