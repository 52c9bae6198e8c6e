{punctuation|;} kettle
{punctuation|(}define {punctuation|(}boil k {builtin class-name|.} {function|more}{punctuation|)}
  {punctuation|(}let loop {variable|{punctuation|((}i {number|0}{punctuation|)} {punctuation|(}s "str\\n"{punctuation|))}}
    {punctuation|(}cond {variable|{punctuation|((}{operator|=} i #xFF{punctuation|)} #t{punctuation|)} {punctuation|((}eq{operator|?} s 'sym{punctuation|)} #\\a{punctuation|)} {punctuation|(}else {punctuation|(}loop {punctuation|(}{operator|+} i {number|1}{operator|/}{number|2}{punctuation|)} {punctuation|(}string{operator|-}append s "x"{punctuation|))}}{punctuation|))}{punctuation|)}
  {comment|#\| block \|# (set! x `(a ,b ,@c)) (lambda (x) (vector-ref #(1 2.5e3) x)) [quote y])}
