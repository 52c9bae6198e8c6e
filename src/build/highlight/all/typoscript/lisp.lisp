{punctuation|;}{punctuation|;}{punctuation|;} {tag|kettle}
{punctuation|(}{tag|defpackage} {punctuation|:}{tag|tea} {punctuation|(}{punctuation|:}{tag|use} {punctuation|:}{tag|cl}{punctuation|)}{punctuation|)}
{punctuation|(}{tag|defvar} {operator|*}{tag|litres}{operator|*} {number|1{operator|.}}{tag|7} "{tag|docs}"{punctuation|)}
{punctuation|(}{tag|defun} {tag|boil} {punctuation|(}{tag|k} {operator|&}{tag|optional} {punctuation|(}{tag|n} {tag|10}{punctuation|)} {operator|&}{tag|key} {tag|verbose} {operator|&}{tag|rest} {tag|more}{punctuation|)}
  "{tag|Boil} `{tag|k}' {tag|now{punctuation|.}}"
  {punctuation|(}{tag|interactive} "{tag|p}"{punctuation|)}
  {punctuation|(}{tag|let} {punctuation|(}{punctuation|(}{tag|x} '{punctuation|(}{tag|a} {tag|b}{punctuation|)}{punctuation|)} {punctuation|(}{tag|y} {comment|#'car)) (if (null k) nil (cond ((> n 3) (setq x `(,y ,@x))) (t (error "no %s" :key)))))}
  {punctuation|(}{tag|lambda} {punctuation|(}{tag|x}{punctuation|)} {punctuation|(}{operator|*} {tag|x} {tag|-}{number|1{operator|.}}{tag|5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}{tag|require} '{tag|cl-lib}{punctuation|)}
