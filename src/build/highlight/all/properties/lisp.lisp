{key attr-name|;;;} {value attr-value|kettle}
{key attr-name|(defpackage} {punctuation|:}{value attr-value|tea (:use :cl))}
{key attr-name|(defvar} {value attr-value|*litres* 1.7 "docs")}
{key attr-name|(defun} {value attr-value|boil (k &optional (n 10) &key verbose &rest more)}
{key attr-name|  "Boil} {value attr-value|`k' now."}
{key attr-name|  (interactive} {value attr-value|"p")}
{key attr-name|  (let} {value attr-value|((x '(a b)) (y #'car)) (if (null k) nil (cond ((> n 3) (setq x `(,y ,@x))) (t (error "no %s" :key)))))}
{key attr-name|  (lambda} {value attr-value|(x) (* x -1.5e3)))}
{key attr-name|(require} {value attr-value|'cl-lib)}
