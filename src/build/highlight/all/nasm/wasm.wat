{comment|;; kettle}
(module ({comment|; block ;)}
  (import {string|"env"} {string|"log"} (func {operator|$}log (param i32)))
  (memory (export {string|"mem"}) {number|1})
  (func {operator|$}boil (export {string|"boil"}) (param {operator|$}n i32) (result f64)
    local.get {operator|$}n i32.const {number|0x1F} i32.add drop
    (if (i32.eqz (local.get {operator|$}n)) (then f64.const {number|1.5e3} return) (else nan:{number|0x1} inf))
    (data (i32.const {number|0}) {string|"a\\00\\"q\\""})))
