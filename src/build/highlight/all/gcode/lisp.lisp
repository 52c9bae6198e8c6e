{comment|;;; kettle}
{comment|(defpackage :tea (:use :cl)})
{comment|(defvar *litres* 1.7 "docs")}
{comment|(defun boil (k &optional (n 10)} &key verbose &rest more)
  {string|"Boil `k' now."}
  {comment|(interactive "p")}
  {comment|(let ((x '(a b)}) {comment|(y #'car)}) {comment|(if (null k)} nil {comment|(cond ((> n 3)} {comment|(setq x `(,y ,@x)})) {comment|(t (error "no %s" :key)}))))
  {comment|(lambda (x)} {comment|(* x -1.5e3)}))
{comment|(require 'cl-lib)}
