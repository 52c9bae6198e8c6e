{punctuation|;}{punctuation|;} kettle
(module ({punctuation|;} block {punctuation|;})
  (import "env" "log" (func $log (param i32)))
  (memory (export "mem") 1)
  (func $boil (export "boil") (param $n i32) (result f64)
    local{punctuation|.}get $n i32{punctuation|.}const 0x1F i32{punctuation|.}add drop
    (if (i32{punctuation|.}eqz (local{punctuation|.}get $n)) (then f64{punctuation|.}const 1{punctuation|.}5e3 return) (else {property|nan}{punctuation|:}0x1 inf))
    (data (i32{punctuation|.}const 0) "a\\00\\"q\\"")))
