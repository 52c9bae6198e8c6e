{value|;; kettle}
{value|(module (; block ;)}
{value|  (import }{value|"env"}{value| }{value|"log"}{value| (func $log (param i32)))}
{value|  (memory (export }{value|"mem"}{value|) 1)}
{value|  (func $boil (export }{value|"boil"}{value|) (param $n i32) (result f64)}
{value|    local.get $n i32.const 0x1F i32.add drop}
{value|    (if (i32.eqz (local.get $n)) (then f64.const 1.5e3 return) (else nan:0x1 inf))}
{value|    (data (i32.const 0) }{value|"a\\00\\"}{value|q\\}{value|""}{value|)))}
