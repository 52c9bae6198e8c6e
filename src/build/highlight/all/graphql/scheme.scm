; {property-query|kettle}
{punctuation|(}{property-query|define} {punctuation|(}{property|boil} {property|k} . {property|more}{punctuation|)}
  {punctuation|(}{property|let} {property-query|loop} {punctuation|(}{punctuation|(}{property|i} {number|0}{punctuation|)} {punctuation|(}{property|s} {string|"str\\n"}{punctuation|)}{punctuation|)}
    {punctuation|(}{property-query|cond} {punctuation|(}{punctuation|(}{operator|=} {property|i} {comment|#xFF) #t) ((eq? s 'sym) #\\a) (else (loop (+ i 1/2) (string-append s "x")))))}
  {comment|#\| block \|# (set! x `(a ,b ,@c)) (lambda (x) (vector-ref #(1 2.5e3) x)) [quote y])}
