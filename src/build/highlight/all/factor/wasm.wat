{normal-word|;;} {normal-word|kettle}
{normal-word|(module} {normal-word|(;} {normal-word|block} {normal-word|;)}
  {normal-word|(import} {string|"env"} {string|"log"} {normal-word|(func} {conventionally-named-word keyword|$log} {normal-word|(param} {normal-word|i32)))}
  {normal-word|(memory} {normal-word|(export} {string|"mem"}) {normal-word|1)}
  {normal-word|(func} {conventionally-named-word keyword|$boil} {normal-word|(export} {string|"boil"}) {normal-word|(param} {conventionally-named-word keyword|$n} {normal-word|i32)} {normal-word|(result} {normal-word|f64)}
    {normal-word|local.get} {conventionally-named-word keyword|$n} {normal-word|i32.const} {number|0x1F} {normal-word|i32.add} {kernel-builtin variable|drop}
    {normal-word|(if} {normal-word|(i32.eqz} {normal-word|(local.get} {conventionally-named-word keyword|$n))} {normal-word|(then} {normal-word|f64.const} {number|1.5e3} {normal-word|return)} {normal-word|(else} {normal-word|nan:0x1} {normal-word|inf))}
    {normal-word|(data} {normal-word|(i32.const} {normal-word|0)} {string|"a{number|\\0}0{number|\\"}q{number|\\"}"})))
