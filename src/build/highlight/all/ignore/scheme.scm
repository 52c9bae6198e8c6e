{entry string|; kettle}
{entry string|(define (boil k . more)}
  {entry string|(let loop ((i 0) (s "str\\n"))}
    {entry string|(cond ((= i #xFF) #t) ((eq{operator|?} s 'sym) #\\a) (else (loop (+ i 1{punctuation|/}2) (string-append s "x")))))}
  {entry string|#\| block \|# (set! x `(a ,b ,@c)) (lambda (x) (vector-ref #(1 2.5e3) x)) {regex|[quote y]})}
