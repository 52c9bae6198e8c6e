; kettle
{punctuation|(}define {punctuation|(}boil k . more{punctuation|)}
  {punctuation|(}let {keyword|loop} {punctuation|(}{punctuation|(}i {number|0}{punctuation|)} {punctuation|(}s {string|"str\\n"}{punctuation|)}{punctuation|)}
    {punctuation|(}cond {punctuation|(}{punctuation|(}= i #xFF{punctuation|)} #t{punctuation|)} {punctuation|(}{punctuation|(}eq? s 'sym{punctuation|)} #\\a{punctuation|)} {punctuation|(}{keyword|else} {punctuation|(}{keyword|loop} {punctuation|(}+ i {number|1}/{number|2}{punctuation|)} {punctuation|(}string-append s {string|"x"}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  #\| {keyword|block} \|# {punctuation|(}set! x `{punctuation|(}a ,b ,@c{punctuation|)}{punctuation|)} {punctuation|(}lambda {punctuation|(}x{punctuation|)} {punctuation|(}vector-ref #{punctuation|(}{number|1} {number|2.5e3}{punctuation|)} x{punctuation|)}{punctuation|)} [quote y]{punctuation|)}
