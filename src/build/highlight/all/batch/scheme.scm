; kettle
{punctuation|(}{command|{keyword|define} (boil k . more}{punctuation|)}
  {punctuation|(}{command|{keyword|let} loop ((i {number|0}}{punctuation|)} {punctuation|(}{command|{keyword|s} {string|"str\\n"}}{punctuation|)}{punctuation|)}
    {punctuation|(}{command|{keyword|cond} ((= i #xFF}{punctuation|)} #t{punctuation|)} {punctuation|(}{punctuation|(}{command|{keyword|eq}? s 'sym}{punctuation|)} #\\a{punctuation|)} {punctuation|(}{command|{keyword|else}} {punctuation|(}{command|{keyword|loop} (+ i {number|1}/{number|2}}{punctuation|)} {punctuation|(}{command|{keyword|string}-append s {string|"x"}}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  #\| block \|# {punctuation|(}{command|{keyword|set}! x `(a ,b ,@c}{punctuation|)}{punctuation|)} {punctuation|(}{command|{keyword|lambda} (x}{punctuation|)} {punctuation|(}{command|{keyword|vector}-ref #({number|1} {number|2}.5e3}{punctuation|)} x{punctuation|)}{punctuation|)} [quote y]{punctuation|)}
