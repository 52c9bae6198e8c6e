; kettle
{operator|(}ns kitchen.tea {operator|(}:require {operator|[}clojure.string :as str{operator|]}{operator|)}{operator|)}
{operator|(}defn boil {string|"Docs"} {operator|[}{operator|\{}:keys {operator|[}litres name{operator|]} :or {operator|\{}litres 1.7{operator|\}}{operator|\}} & more{operator|]}
  {operator|(}let {operator|[}n {operator|(}{operator|+} 0xFF 1/2 -3.5e3 2N{operator|)} re #{string|"^a\\d+"} c \\a{operator|]}
    {operator|(}when-not {operator|(}nil{operator|?} n{operator|)} {operator|(}println {operator|(}str {string|"at \\"}{string|" name "}\\{string|""}{operator|)} #{operator|\{}1 2{operator|\}} '{operator|(}a b{operator|)} `{operator|(}~x ~@y{operator|)} @z ^:meta m{operator|)}{operator|)}
    {operator|(}if true {operator|(}recur false{operator|)} {operator|(}fn {operator|[}x{operator|]} {operator|(}-> x inc {operator|(}{operator|*} 2{operator|)}{operator|)}{operator|)} #_{operator|(}ignored{operator|)} #{operator|(}str %1{operator|)}{operator|)}{operator|)}{operator|)}
{operator|(}defmacro m {operator|[}{operator|]} ::ns/key{operator|)}
