{punctuation|;}{punctuation|;} kettle
(module ({punctuation|;} block {punctuation|;})
  ({keyword|import} {string|"env"} {string|"log"} (func $log (param i32)))
  (memory (export {string|"mem"}) 1)
  (func $boil (export {string|"boil"}) (param $n i32) (result f64)
    local.get $n i32.const 0x1F i32.add drop
    (if (i32.eqz (local.get $n)) (then f64.const 1.5e3 return) (else nan{punctuation|:}{javascript-expression language-javascript|{number|0x1} inf}))
    (data (i32.const 0) {string|"a\\00\\"q\\""})))
