{punctuation|;} kettle
{punctuation|(}define {punctuation|(}boil k {dyadic-operator operator|.} more{punctuation|)}
  {punctuation|(}let loop {punctuation|(}{punctuation|(}i {number|0}{punctuation|)} {punctuation|(}s "str{monadic-operator operator|\\}n"{punctuation|)}{punctuation|)}
    {punctuation|(}cond {punctuation|(}{punctuation|(}{function|=} i {constant|#}xFF{punctuation|)} {constant|#}t{punctuation|)} {punctuation|(}{punctuation|(}eq{function|?} s 'sym{punctuation|)} {constant|#}{monadic-operator operator|\\}a{punctuation|)} {punctuation|(}else {punctuation|(}loop {punctuation|(}{function|+} i {number|1}{monadic-operator operator|/}{number|2}{punctuation|)} {punctuation|(}string{function|-}append s "x"{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {constant|#}{function|\|} block {function|\|}{comment|# (set! x `(a ,b ,@c)) (lambda (x) (vector-ref #(1 2.5e3) x)) [quote y])}
