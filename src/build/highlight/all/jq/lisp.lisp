{punctuation|;}{punctuation|;}{punctuation|;} {c-style-function function|kettle}
{punctuation|(}{property-literal property|defpackage} {punctuation|:}{c-style-function function|tea} {punctuation|(}{punctuation|:}{property-literal property|use} {punctuation|:}cl{punctuation|)}{punctuation|)}
{punctuation|(}defvar {operator|*}litres{operator|*} {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}defun {c-style-function function|boil} {punctuation|(}k &{c-style-function function|optional} {punctuation|(}n {number|10}{punctuation|)} &key verbose &rest more{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}interactive {string|"p"}{punctuation|)}
  {punctuation|(}{c-style-function function|let} {punctuation|(}{punctuation|(}x '{punctuation|(}a b{punctuation|)}{punctuation|)} {punctuation|(}y {comment|#'car)) (if (null k) nil (cond ((> n 3) (setq x `(,y ,@x))) (t (error "no %s" :key)))))}
  {punctuation|(}{c-style-function function|lambda} {punctuation|(}x{punctuation|)} {punctuation|(}{operator|*} x {operator|-}{number|1.5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}require 'cl{operator|-}lib{punctuation|)}
