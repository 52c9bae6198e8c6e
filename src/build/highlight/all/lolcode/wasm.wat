;; kettle
(module (; block ;)
  (import {string|"env"} {string|"log"} (func $log (param i32)))
  (memory (export {string|"mem"}) {number|1})
  (func $boil (export {string|"boil"}) (param $n i32) (result f64)
    local.get $n i32.const {number|0}x1F i32.add drop
    (if (i32.eqz (local.get $n)) (then f64.const {number|1.5}e3 return) (else nan:{number|0}x1 inf))
    (data (i32.const {number|0}) {string|"a\\00\\"}q\\{string|""})))
