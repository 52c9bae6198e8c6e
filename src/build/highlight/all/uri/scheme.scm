{path|;} kettle
{path|(define} (boil k . more)
  (let loop ((i 0) (s "str\\n"))
    (cond ((= i {fragment|{fragment-delimiter|#}xFF)} {fragment|{fragment-delimiter|#}t)} ((eq{query|{query-delimiter|?}} s 'sym) {fragment|{fragment-delimiter|#}}\\a) (else (loop (+ i 1/2) (string-append s "x")))))
  {fragment|{fragment-delimiter|#}}\| block \|{fragment|{fragment-delimiter|#}} (set! x `(a ,b ,@c)) (lambda (x) (vector-ref {fragment|{fragment-delimiter|#}(1} 2.5e3) x)) [quote y])
