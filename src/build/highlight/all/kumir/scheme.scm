{punctuation|;} {name|kettle}
{punctuation|(}{name|define} {punctuation|(}{name|boil k} . {name|more}{punctuation|)}
  {punctuation|(}{name|let loop} {punctuation|(}{punctuation|(}{name|i 0}{punctuation|)} {punctuation|(}{name|s} {string|"str\\n"}{punctuation|)}{punctuation|)}
    {punctuation|(}{name|cond} {punctuation|(}{punctuation|(}{operator-char operator|=} {name|i} {prolog|#xFF) #t) ((eq? s 'sym) #\\a) (else (loop (+ i 1/2) (string-append s "x")))))}
  {prolog|#\| block \|# (set! x `(a ,b ,@c)) (lambda (x) (vector-ref #(1 2.5e3) x)) [quote y])}
