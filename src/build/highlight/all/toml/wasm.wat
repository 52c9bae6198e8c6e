;; kettle
(module (; block ;)
  (import {string|"env"} {string|"log"} (func $log (param i32)))
  (memory (export {string|"mem"}) {number|1})
  (func $boil (export {string|"boil"}) (param $n i32) (result f64)
    local{punctuation|.}get $n i32{punctuation|.}const {number|0x1F} i32{punctuation|.}add drop
    (if (i32{punctuation|.}eqz (local{punctuation|.}get $n)) (then f64{punctuation|.}const {number|1.5e3} return) (else {number|nan}:{number|0x1} {number|inf}))
    (data (i32{punctuation|.}const {number|0}) {string|"a\\00\\"q\\""})))
