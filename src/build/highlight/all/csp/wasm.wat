{punctuation|;}{punctuation|;} kettle
(module ({punctuation|;} block {punctuation|;})
  (import "env" "log" (func $log (param i32)))
  (memory (export "mem") 1)
  (func $boil (export "boil") (param $n i32) (result f64)
    {host url|local.get} $n {host url|i32.const} 0x1F {host url|i32.add} drop
    (if (i32.eqz (local.get $n)) (then {host url|f64.const} {host url|1.5e3} return) (else nan:0x1 inf))
    (data (i32.const 0) "a\\00\\"q\\"")))
