{comment|; kettle}
{comment|(define (boil k . more)}
  {comment|(let loop ((i 0)} {comment|(s "str\\n")})
    {comment|(cond ((= i #xFF)} #t) {comment|((eq? s 'sym)} #\\a) {comment|(else (loop (+ i 1/2)} {comment|(string-append s "x")}))))
  #\| block \|# {comment|(set! x `(a ,b ,@c)}) {comment|(lambda (x)} {comment|(vector-ref #(1 2.5e3)} x)) [quote y])
