; kettle
(define (boil k . more)
  (let loop {inline|{punctuation|((}i 0) (s "str\\n"{punctuation|))}}
    (cond {inline|{punctuation|((}= i #xFF) #t) ((eq? s 'sym) #\\a) (else (loop (+ i 1/2) (string-append s "x"{punctuation|)))}}))
  {inline|{punctuation|#}\| block \|{punctuation|#}} (set! x `(a ,b ,@c)) (lambda (x) (vector-ref #(1 2.5e3) x)) [quote y])
