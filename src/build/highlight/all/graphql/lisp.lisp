;;; {property-query|kettle}
{punctuation|(}{attr-name|defpackage} {punctuation|:}{property-query|tea} {punctuation|(}{punctuation|:}{attr-name|use} {punctuation|:}{property|cl}{punctuation|)}{punctuation|)}
{punctuation|(}{property|defvar} *{property|litres}* {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}{property|defun} {property-query|boil} {punctuation|(}{property|k} {operator|&}{property-query|optional} {punctuation|(}{property|n} {number|10}{punctuation|)} {operator|&}{property|key} {property|verbose} {operator|&}{property|rest} {property|more}{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}{property|interactive} {string|"p"}{punctuation|)}
  {punctuation|(}{property-query|let} {punctuation|(}{punctuation|(}{property|x} '{punctuation|(}{property|a} {property|b}{punctuation|)}{punctuation|)} {punctuation|(}{property|y} {comment|#'car)) (if (null k) nil (cond ((> n 3) (setq x `(,y ,@x))) (t (error "no %s" :key)))))}
  {punctuation|(}{property-query|lambda} {punctuation|(}{property|x}{punctuation|)} {punctuation|(}* {property|x} {number|-1.5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}{property|require} '{property|cl}-{property|lib}{punctuation|)}
