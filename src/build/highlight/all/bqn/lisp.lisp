{punctuation|;}{punctuation|;}{punctuation|;} {word-name symbol|kettle}
{punctuation|(}{word-name symbol|defpackage} {punctuation|:}{word-name symbol|tea} {punctuation|(}{punctuation|:}{word-name symbol|use} {punctuation|:}{word-name symbol|cl}{punctuation|)}{punctuation|)}
{punctuation|(}{word-name symbol|defvar} *{word-name symbol|litres}* {word-number number|1.7} {string-literal string|"docs"}{punctuation|)}
{punctuation|(}{word-name symbol|defun} {word-name symbol|boil} {punctuation|(}{word-name symbol|k} &{word-name symbol|optional} {punctuation|(}{word-name symbol|n} {word-number number|10}{punctuation|)} &{word-name symbol|key} {word-name symbol|verbose} &{word-name symbol|rest} {word-name symbol|more}{punctuation|)}
  {string-literal string|"Boil `k' now."}
  {punctuation|(}{word-name symbol|interactive} {string-literal string|"p"}{punctuation|)}
  {punctuation|(}{word-name symbol|let} {punctuation|(}{punctuation|(}{word-name symbol|x} '{punctuation|(}{word-name symbol|a} {word-name symbol|b}{punctuation|)}{punctuation|)} {punctuation|(}{word-name symbol|y} {comment|#'car)) (if (null k) nil (cond ((> n 3) (setq x `(,y ,@x))) (t (error "no %s" :key)))))}
  {punctuation|(}{word-name symbol|lambda} {punctuation|(}{word-name symbol|x}{punctuation|)} {punctuation|(}* {word-name symbol|x} {primitive-functions operator|-}{word-number-scientific number|1.5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}{word-name symbol|require} '{word-name symbol|cl}{primitive-functions operator|-}{word-name symbol|lib}{punctuation|)}
