{punctuation|;} kettle
{punctuation|(}define {expression|{punctuation|(}boil k . more{punctuation|)}}
  {punctuation|(}let loop {expression|{punctuation|(}{punctuation|(}i {number|0}{punctuation|)} {punctuation|(}s {string|"str\\n"}{punctuation|)}{punctuation|)}}
    {punctuation|(}cond {expression|{punctuation|(}{punctuation|(}= i #xFF{punctuation|)} #t{punctuation|)}} {expression|{punctuation|(}{punctuation|(}{operator|eq}? s 'sym{punctuation|)} #{operator|\\}a{punctuation|)}} {expression|{punctuation|(}else {punctuation|(}loop {punctuation|(}{operator|+} i {number|1}{operator|/}{number|2}{punctuation|)} {punctuation|(}string{operator|-}append s {string|"x"}{punctuation|)}{punctuation|)}{punctuation|)}}{punctuation|)}{punctuation|)}
  {parser-comment comment|#\| block \|# (set! x `(a ,b ,@c)) (lambda (x) (vector-ref #(1 2.5e3) x)) [quote y])}
