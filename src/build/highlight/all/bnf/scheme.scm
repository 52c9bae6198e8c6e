; kettle
{operator|(}define {operator|(}boil k . more{operator|)}
  {operator|(}let loop {operator|(}{operator|(}i 0{operator|)} {operator|(}s {string|"str\\n"}{operator|)}{operator|)}
    {operator|(}cond {operator|(}{operator|(}= i #xFF{operator|)} #t{operator|)} {operator|(}{operator|(}eq{operator|?} s 'sym{operator|)} #\\a{operator|)} {operator|(}else {operator|(}loop {operator|(}{operator|+} i 1/2{operator|)} {operator|(}string-append s {string|"x"}{operator|)}{operator|)}{operator|)}{operator|)}{operator|)}
  #{operator|\|} block {operator|\|}# {operator|(}set! x `{operator|(}a ,b ,@c{operator|)}{operator|)} {operator|(}lambda {operator|(}x{operator|)} {operator|(}vector-ref #{operator|(}1 2.5e3{operator|)} x{operator|)}{operator|)} {operator|[}quote y{operator|]}{operator|)}
