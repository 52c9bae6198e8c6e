;; kettle
(module (; block ;)
  (import "env" "log" (func $log (param i32)))
  (memory (export "mem") 1)
  (func $boil (export "boil") (param $n i32) (result f64)
    local.get $n i32.const 0x1F i32.add drop
    (if (i32.eqz (local.get $n)) (then f64.const 1.5e3 return) (else nan:0x1 inf))
    (data (i32.const 0) "a\00\"q\"")))
