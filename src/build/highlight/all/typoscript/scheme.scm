{punctuation|;} {tag|kettle}
{punctuation|(}{tag|define} {punctuation|(}{tag|boil} {tag|k} {punctuation|.} {tag|more}{punctuation|)}
  {punctuation|(}{tag|let} {tag|loop} {punctuation|(}{punctuation|(}{tag|i} {tag|0}{punctuation|)} {punctuation|(}{tag|s} "{tag|str\\n}"{punctuation|)}{punctuation|)}
    {punctuation|(}{tag|cond} {punctuation|(}{punctuation|(}{operator|=} {string|i }{comment|#xFF) #t) ((eq? s 'sym) #\\a) (else (loop (+ i 1/2) (string-append s "x")))))}
  {comment|#\| block \|# (set! x `(a ,b ,@c)) (lambda (x) (vector-ref #(1 2.5e3) x)) [quote y])}
