{punctuation|;}{punctuation|;}{punctuation|;} kettle
(defpackage {punctuation|:}{javascript-expression language-javascript|{function|tea} {punctuation|(}{operator|:}use {operator|:}cl{punctuation|)}})
(defvar *litres* 1.7 {string|"docs"})
(defun boil (k &optional (n 10) &key verbose &rest more)
  {string|"Boil `k' now."}
  (interactive {string|"p"})
  (let ((x '(a b)) (y #'car)) (if (null k) nil (cond ((> n 3) (setq x `({punctuation|,}y {punctuation|,}@x))) (t (error {string|"no %s"} {punctuation|:}{javascript-expression language-javascript|key})))))
  (lambda (x) (* x -1.5e3)))
(require 'cl-lib)
