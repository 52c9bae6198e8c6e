{comment|;; kettle}
{comment|(module (; block ;)}
  {comment|(import "env" "log" (func $log (param i32)}))
  {comment|(memory (export "mem")} 1)
  {comment|(func $boil (export "boil")} {comment|(param $n i32)} {comment|(result f64)}
    local.get $n i32.const 0x1F i32.add drop
    {comment|(if (i32.eqz (local.get $n)}) {comment|(then f64.const 1.5e3 return)} {comment|(else nan:0x1 inf)})
    {comment|(data (i32.const 0)} {string|"a\\00\\"}q\\{string|""})))
