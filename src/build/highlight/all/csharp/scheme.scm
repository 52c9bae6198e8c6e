{punctuation|;} kettle
{punctuation|(}define {punctuation|(}boil k {punctuation|.} more{punctuation|)}
  {punctuation|(}{keyword|let} loop {punctuation|(}{punctuation|(}i {number|0}{punctuation|)} {punctuation|(}s {string|"str\\n"}{punctuation|)}{punctuation|)}
    {punctuation|(}cond {punctuation|(}{punctuation|(}{operator|=} i #xFF{punctuation|)} #t{punctuation|)} {punctuation|(}{punctuation|(}eq{punctuation|?} s 'sym{punctuation|)} #\\a{punctuation|)} {punctuation|(}{keyword|else} {punctuation|(}loop {punctuation|(}{operator|+} i {number|1}{operator|/}{number|2}{punctuation|)} {punctuation|(}{keyword|string}{operator|-}append s {string|"x"}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {preprocessor property|#\| block \|# (set! x `(a ,b ,@c)) (lambda (x) (vector-ref #(1 2.5e3) x)) [quote y])}
