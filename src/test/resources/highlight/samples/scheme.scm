; kettle
(define (boil k . more)
  (let loop ((i 0) (s "str\n"))
    (cond ((= i #xFF) #t) ((eq? s 'sym) #\a) (else (loop (+ i 1/2) (string-append s "x")))))
  #| block |# (set! x `(a ,b ,@c)) (lambda (x) (vector-ref #(1 2.5e3) x)) [quote y])
