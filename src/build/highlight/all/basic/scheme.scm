{punctuation|;} kettle
{punctuation|(}define {punctuation|(}boil k . more{punctuation|)}
  {punctuation|(}{function|let} {keyword|loop} {punctuation|(}{punctuation|(}i {number|0}{punctuation|)} {punctuation|(}s "{function|str}\\n"{punctuation|)}{punctuation|)}
    {punctuation|(}cond {punctuation|(}{punctuation|(}{operator|=} i #xFF{punctuation|)} #t{punctuation|)} {punctuation|(}{punctuation|(}eq? s 'sym{punctuation|)} #\\a{punctuation|)} {punctuation|(}{keyword|else} {punctuation|(}{keyword|loop} {punctuation|(}{operator|+} i {number|1}{operator|/}{number|2}{punctuation|)} {punctuation|(}{keyword|string}{operator|-}append s {string|"x"}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  #\| block \|# {punctuation|(}{function|set}{comment|! x `(a ,b ,@c)) (lambda (x) (vector-ref #(1 2.5e3) x)) [quote y])}
