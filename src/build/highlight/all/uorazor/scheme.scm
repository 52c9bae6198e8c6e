; kettle
{punctuation|(}define {punctuation|(}boil k {punctuation|.} more{punctuation|)}
  {punctuation|(}let {keyword|loop} {punctuation|(}{punctuation|(}i {number|0}{punctuation|)} {punctuation|(}s {string|{punctuation|"}str\\n{punctuation|"}}{punctuation|)}{punctuation|)}
    {punctuation|(}cond {punctuation|(}{punctuation|(}{operator|=} i {comment-hash comment|#xFF) #t) ((eq? s 'sym) #\\a) (else (loop (+ i 1/2) (string-append s "x")))))}
  {comment-hash comment|#\| block \|# (set! x `(a ,b ,@c)) (lambda (x) (vector-ref #(1 2.5e3) x)) [quote y])}
