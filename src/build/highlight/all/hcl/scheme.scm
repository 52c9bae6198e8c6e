; kettle
(define (boil k . more)
  (let loop ((i {number|0}) (s {string|"str\\n"}))
    (cond (({punctuation|=} i {comment|#xFF) #t) ((eq? s 'sym) #\\a) (else (loop (+ i 1/2) (string-append s "x")))))}
  {comment|#\| block \|# (set! x `(a ,b ,@c)) (lambda (x) (vector-ref #(1 2.5e3) x)) [quote y])}
