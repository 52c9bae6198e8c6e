; kettle
(define (boil k . more)
  (let loop ((i {number|0}) (s {string|"str\\n"}))
    (cond ((= i #xFF) #t) ((eq? s 'sym) #\\a) (else (loop (+ i {number|1}/{number|2}) (string-append s {string|"x"})))))
  #\| block \|# (set{punctuation|!} x `(a {punctuation|,}b {punctuation|,}@c)) (lambda (x) (vector-ref #({number|1} {number|2.5}e3) x)) [quote y])
