{comment|;;} {comment|kettle}
{comment|(module} {comment|(;} {comment|block} {comment|;)}
  {comment|(import} {comment|"env"} {comment|"log"} {comment|(func} {comment|$log} {comment|(param} {comment|i32)))}
  {comment|(memory} {comment|(export} {comment|"mem")} {comment|1)}
  {comment|(func} {comment|$boil} {comment|(export} {comment|"boil")} {comment|(param} {comment|$n} {comment|i32)} {comment|(result} {comment|f64)}
    {comment|local}{operator|.}{comment|get} {comment|$n} {comment|i32}{operator|.}{comment|const} {comment|0x1F} {comment|i32}{operator|.}{comment|add} {comment|drop}
    {comment|(if} {comment|(i32}{operator|.}{comment|eqz} {comment|(local}{operator|.}{comment|get} {comment|$n))} {comment|(then} {comment|f64}{operator|.}{comment|const} {comment|1}{operator|.}{comment|5e3} {comment|return)} {comment|(else} {comment|nan:0x1} {comment|inf))}
    {comment|(data} {comment|(i32}{operator|.}{comment|const} {comment|0)} {comment|"a\\00\\"q\\"")))}
