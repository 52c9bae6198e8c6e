;; kettle
(module (; block ;)
{unchanged|{prefix unchanged| }{line| (import "env" "log" (func $log (param i32)))
}{prefix unchanged| }{line| (memory (export "mem") 1)
}{prefix unchanged| }{line| (func $boil (export "boil") (param $n i32) (result f64)
}{prefix unchanged| }{line|   local.get $n i32.const 0x1F i32.add drop
}{prefix unchanged| }{line|   (if (i32.eqz (local.get $n)) (then f64.const 1.5e3 return) (else nan:0x1 inf))
}{prefix unchanged| }{line|   (data (i32.const 0) "a\\00\\"q\\"")))
}}