{selector|; kettle}
{selector|(define (boil k . more)}
  {selector|(let loop ((i 0) (s "str\\n"))}
    {selector|(cond ((= i #xFF) #t) ((eq? s 'sym) #\\a) (else (loop (+ i 1/2) (string-append s "x")))))}
  {selector|#\| block \|# (set! x `(a ,b ,@c)) (lambda (x) (vector-ref #(1 2.5e3) x)) [quote y])}
