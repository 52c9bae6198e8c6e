{punctuation|;}{punctuation|;}{punctuation|;} kettle
{punctuation|(}defpackage :tea {punctuation|(}:use :cl{punctuation|))}
{punctuation|(}defvar *litres* {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}defun boil {punctuation|(}k {operator|&}optional {punctuation|(}n {number|10}{punctuation|)} {operator|&}key verbose {operator|&}rest {function|more}{punctuation|)}
  {string|"Boil {variable|{variable|`}k{string|' now."
  (interactive "p")
  (let ((x '}{punctuation|(}a b{punctuation|))} {punctuation|(}y {comment|#'car)) (if (null k) nil (cond ((> n 3) (setq x }{variable|`}}(,y ,@x))) (t (error "}no %s" :key{punctuation|))}{punctuation|))}{punctuation|)}
  {punctuation|(}lambda {punctuation|(}x{punctuation|)} {punctuation|(}* x -1.5e3{punctuation|))}{punctuation|)}
{punctuation|(}require 'cl-lib{punctuation|)}
