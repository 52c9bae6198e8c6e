{literal string|; kettle}
{punctuation|(}{literal string|define} {punctuation|(}{literal string|boil k . more}{punctuation|)}
  {punctuation|(}{literal string|let loop} {punctuation|(}{punctuation|(}{literal string|i} {number|0}{punctuation|)} {punctuation|(}{literal string|s} {string|"str\\n"}{punctuation|)}{punctuation|)}
    {punctuation|(}{literal string|cond} {punctuation|(}{punctuation|(}{punctuation|=} {literal string|i} {comment|#xFF) #t) ((eq? s 'sym) #\\a) (else (loop (+ i 1/2) (string-append s "x")))))}
  {comment|#\| block \|# (set! x `(a ,b ,@c)) (lambda (x) (vector-ref #(1 2.5e3) x)) [quote y])}
