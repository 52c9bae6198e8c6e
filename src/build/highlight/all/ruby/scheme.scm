{punctuation|;} kettle
{punctuation|(}define {punctuation|(}boil k {punctuation|.} more{punctuation|)}
  {punctuation|(}let loop {punctuation|(}{punctuation|(}i {number|0}{punctuation|)} {punctuation|(}s {string-literal|{string|"str\\n"}}{punctuation|)}{punctuation|)}
    {punctuation|(}cond {punctuation|(}{punctuation|(}{operator|=} i {comment|#xFF) #t) ((eq? s 'sym) #\\a) (else (loop (+ i 1/2) (string-append s "x")))))}
  {comment|#\| block \|# (set! x `(a ,b ,@c)) (lambda (x) (vector-ref #(1 2.5e3) x)) [quote y])}
