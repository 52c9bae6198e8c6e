{comment|; kettle}
(define (boil k . more)
  (let loop ((i {number|0}) (s {string|"str\\n"}))
    (cond (({operator|=} i #xFF) #t) ((eq? s 'sym) #\\a) (else (loop ({operator|+} i {number|1}{operator|/}{number|2}) (string{operator|-}append s {string|"x"})))))
  #{operator|\|} block {operator|\|}# (set{operator|!} x `(a ,b ,@c)) (lambda (x) (vector{operator|-}ref #({number|1} {number|2.5e3}) x)) {operator|[}quote y{operator|]})
