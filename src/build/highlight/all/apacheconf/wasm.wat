;; kettle
(module (; block ;)
  (import {string|"env" "log"} (func {variable|$log} (param i32)))
  (memory (export {string|"mem"}) 1)
  (func {variable|$boil} (export {string|"boil"}) (param {variable|$n} i32) (result f64)
    local.get {variable|$n} i32.const 0x1F i32.add drop
    (if (i32.eqz (local.get {variable|$n})) (then f64.const 1.5e3 return) (else nan:0x1 inf))
    (data (i32.const 0) {string|"a\\00\\"q\\""})))
