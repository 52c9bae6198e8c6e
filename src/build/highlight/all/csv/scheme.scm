{value|; kettle}
{value|(define (boil k . more)}
{value|  (let loop ((i 0) (s }{value|"str\\n"}{value|))}
{value|    (cond ((= i #xFF) #t) ((eq? s 'sym) #\\a) (else (loop (+ i 1/2) (string-append s }{value|"x"}{value|)))))}
{value|  #\| block \|# (set! x `(a }{punctuation|,}{value|b }{punctuation|,}{value|@c)) (lambda (x) (vector-ref #(1 2.5e3) x)) [quote y])}
