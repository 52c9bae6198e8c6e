{selector|;; kettle}
{selector|(module (; block ;)}
  {selector|(import "env" "log" (func $log (param i32)))}
  {selector|(memory (export "mem") 1)}
  {selector|(func $boil (export "boil") (param $n i32) (result f64)}
    {selector|local.get $n i32.const 0x1F i32.add drop}
    {selector|(if (i32.eqz (local.get $n)) (then f64.const 1.5e3 return) (else nan:0x1 inf))}
    {selector|(data (i32.const 0) "a\\00\\"q\\"")))}
