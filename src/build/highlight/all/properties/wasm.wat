{key attr-name|;;} {value attr-value|kettle}
{key attr-name|(module} {value attr-value|(; block ;)}
{key attr-name|  (import} {value attr-value|"env" "log" (func $log (param i32)))}
{key attr-name|  (memory} {value attr-value|(export "mem") 1)}
{key attr-name|  (func} {value attr-value|$boil (export "boil") (param $n i32) (result f64)}
{key attr-name|    local.get} {value attr-value|$n i32.const 0x1F i32.add drop}
{key attr-name|    (if} {value attr-value|(i32.eqz (local.get $n)) (then f64.const 1.5e3 return) (else nan:0x1 inf))}
{key attr-name|    (data} {value attr-value|(i32.const 0) "a\\00\\"q\\"")))}
