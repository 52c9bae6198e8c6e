{punctuation|;} {function|kettle}
{punctuation|(}{function|define} {punctuation|(}boil k {punctuation|.} more{punctuation|)}
  {punctuation|(}let {function|loop} {punctuation|(}{punctuation|(}i {number|0}{punctuation|)} {punctuation|(}s "str\\n"{punctuation|)}{punctuation|)}
    {punctuation|(}{function|cond} {punctuation|(}{punctuation|(}= i #xFF{punctuation|)} #t{punctuation|)} {punctuation|(}{punctuation|(}eq? s 'sym{punctuation|)} #\\a{punctuation|)} {punctuation|(}{function|else} {punctuation|(}{function|loop} {punctuation|(}{operator|+} i {number|1}{operator|/}{number|2}{punctuation|)} {punctuation|(}string{operator|-}append s "x"{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {comment|#\| block \|# (set! x `(a ,b ,@c)) (lambda (x) (vector-ref #(1 2.5e3) x)) [quote y])}
