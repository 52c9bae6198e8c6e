{punctuation|;} {word-name symbol|kettle}
{punctuation|(}{word-name symbol|define} {punctuation|(}{word-name symbol|boil} {word-name symbol|k} {punctuation|.} {word-name symbol|more}{punctuation|)}
  {punctuation|(}{word-name symbol|let} {word-name symbol|loop} {punctuation|(}{punctuation|(}{word-name symbol|i} {word-number number|0}{punctuation|)} {punctuation|(}{word-name symbol|s} {string-literal string|"str\\n"}{punctuation|)}{punctuation|)}
    {punctuation|(}{word-name symbol|cond} {punctuation|(}{punctuation|(}{primitive-functions operator|=} {word-name symbol|i} {comment|#xFF) #t) ((eq? s 'sym) #\\a) (else (loop (+ i 1/2) (string-append s "x")))))}
  {comment|#\| block \|# (set! x `(a ,b ,@c)) (lambda (x) (vector-ref #(1 2.5e3) x)) [quote y])}
