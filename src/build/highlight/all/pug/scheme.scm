; kettle
(define (boil k {punctuation|.} more)
  (let loop ((i 0) (s "str\\n"))
    (cond (({punctuation|=} i #xFF) #t) ((eq? s 'sym) #\\a) (else (loop (+ i 1/2) (string{punctuation|-}append s "x")))))
  #{punctuation|\|} block {punctuation|\|}# (set{punctuation|!} x `(a ,b ,@c)) (lambda (x) (vector{punctuation|-}ref #(1 2{punctuation|.}5e3) x)) [quote y])
