{punctuation|;} {reference|kettle}
{punctuation|(}{reference|define} {punctuation|(}{reference|boil} {reference|k} {punctuation|.} {reference|more}{punctuation|)}
  {punctuation|(}{reference|let} {reference|loop} {punctuation|(}{punctuation|(}{reference|i} {number|0}{punctuation|)} {punctuation|(}{reference|s} {string|"str\\n"}{punctuation|)}{punctuation|)}
    {punctuation|(}{reference|cond} {punctuation|(}{punctuation|(}{punctuation|=} {reference|i} {comment|#xFF) #t) ((eq? s 'sym) #\\a) (else (loop (+ i 1/2) (string-append s "x")))))}
  {comment|#\| block \|# (set! x `(a ,b ,@c)) (lambda (x) (vector-ref #(1 2.5e3) x)) [quote y])}
