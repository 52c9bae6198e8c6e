{punctuation|;} {identifier|kettle}
{punctuation|(}{identifier|define} {punctuation|(}{identifier|boil} {identifier|k} {operator|.} {identifier|more}{punctuation|)}
  {punctuation|(}{keyword|let} {keyword|loop} {punctuation|(}{punctuation|(}{identifier|i} {number|0}{punctuation|)} {punctuation|(}{identifier|s} {interpolated-string|{string|"str\\n"}}{punctuation|)}{punctuation|)}
    {punctuation|(}{identifier|cond} {punctuation|(}{punctuation|(}{operator|=} {identifier|i} {comment|#xFF) #t) ((eq? s 'sym) #\\a) (else (loop (+ i 1/2) (string-append s "x")))))}
  {comment|#\| block \|# (set! x `(a ,b ,@c)) (lambda (x) (vector-ref #(1 2.5e3) x)) [quote y])}
