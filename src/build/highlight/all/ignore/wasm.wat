{entry string|;; kettle}
{entry string|(module (; block ;)}
  {entry string|(import "env" "log" (func $log (param i32)))}
  {entry string|(memory (export "mem") 1)}
  {entry string|(func $boil (export "boil") (param $n i32) (result f64)}
    {entry string|local.get $n i32.const 0x1F i32.add drop}
    {entry string|(if (i32.eqz (local.get $n)) (then f64.const 1.5e3 return) (else nan:0x1 inf))}
    {entry string|(data (i32.const 0) "a\\00\\"q\\"")))}
