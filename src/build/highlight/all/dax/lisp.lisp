{punctuation|;}{punctuation|;}{punctuation|;} kettle
{punctuation|(}defpackage :tea {punctuation|(}:use :cl{punctuation|)}{punctuation|)}
{punctuation|(}defvar {operator|*}litres{operator|*} {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}defun boil {punctuation|(}k {operator|&}optional {punctuation|(}n {number|10}{punctuation|)} {operator|&}key verbose {operator|&}rest more{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}interactive {string|"p"}{punctuation|)}
  {punctuation|(}let {punctuation|(}{punctuation|(}x '{punctuation|(}a b{punctuation|)}{punctuation|)} {punctuation|(}y #{data-field symbol|'car)) (if (null k) nil (cond ((> n 3) (setq x `(,y ,@x))) (t (error "no %s" :key)))))
  (lambda (x) (* x -1.5e3)))
(require '}cl{operator|-}lib{punctuation|)}
