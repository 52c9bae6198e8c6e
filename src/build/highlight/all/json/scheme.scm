; kettle
(define (boil k . more)
  (let loop ((i {number|0}) (s {string|"str\\n"}))
    (cond ((= i #xFF) #t) ((eq? s 'sym) #\\a) (else (loop (+ i {number|1}/{number|2}) (string-append s {string|"x"})))))
  #\| block \|# (set! x `(a {punctuation|,}b {punctuation|,}@c)) (lambda (x) (vector-ref #({number|1} {number|2.5e3}) x)) {punctuation|[}quote y{punctuation|]})
