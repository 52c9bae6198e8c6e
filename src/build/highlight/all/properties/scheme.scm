{key attr-name|;} {value attr-value|kettle}
{key attr-name|(define} {value attr-value|(boil k . more)}
{key attr-name|  (let} {value attr-value|loop ((i 0) (s "str\\n"))}
{key attr-name|    (cond} {value attr-value|((= i #xFF) #t) ((eq? s 'sym) #\\a) (else (loop (+ i 1/2) (string-append s "x")))))}
{comment|  #\| block \|# (set! x `(a ,b ,@c)) (lambda (x) (vector-ref #(1 2.5e3) x)) [quote y])}
