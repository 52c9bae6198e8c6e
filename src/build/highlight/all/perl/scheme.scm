{punctuation|;} kettle
{punctuation|(}define {punctuation|(}boil k {operator|.} more{punctuation|)}
  {punctuation|(}let loop {punctuation|(}{punctuation|(}i {number|0}{punctuation|)} {punctuation|(}{regex|s "str\\n"))
    (cond ((= i #xFF) #t) ((eq? s 'sym) #\\a) (else (loop (+ i 1/2) (string-append s "x}"{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {comment|#\| block \|# (set! x `(a ,b ,@c)) (lambda (x) (vector-ref #(1 2.5e3) x)) [quote y])}
