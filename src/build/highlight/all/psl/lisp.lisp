{punctuation|;}{punctuation|;}{punctuation|;} {function|kettle}
{punctuation|(}defpackage {operator|:}{function|tea} {punctuation|(}{operator|:}use {operator|:}cl{punctuation|)}{punctuation|)}
{punctuation|(}defvar {operator|*}litres{operator|*} {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}defun {function|boil} {punctuation|(}k {operator|&}{function|optional} {punctuation|(}n {number|10}{punctuation|)} {operator|&}key verbose {operator|&}rest more{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}interactive {string|"p"}{punctuation|)}
  {punctuation|(}{function|let} {punctuation|(}{punctuation|(}x '{punctuation|(}a b{punctuation|)}{punctuation|)} {punctuation|(}y {comment|#'car)) (if (null k) nil (cond ((> n 3) (setq x `(,y ,@x))) (t (error "no %s" :key)))))}
  {punctuation|(}{function|lambda} {punctuation|(}x{punctuation|)} {punctuation|(}{operator|*} x {operator|-}{number|1}{operator|.}5e3{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}require 'cl{operator|-}lib{punctuation|)}
