{normal-word|;} {normal-word|kettle}
{normal-word|(ns} {normal-word|kitchen.tea} {normal-word|(:require} {normal-word|[clojure.string} {normal-word|:as} {normal-word|str]))}
{normal-word|(defn} {normal-word|boil} {string|"Docs"} {normal-word|[\{:keys} {normal-word|[litres} {normal-word|name]} {normal-word|:or} {normal-word|\{litres} {normal-word|1.7\}\}} {normal-word|&} {normal-word|more]}
  {normal-word|(let} {normal-word|[n} {normal-word|(+} {number|0xFF} {number|1/2} {number|-3.5e3} {normal-word|2N)} {normal-word|re} {normal-word|#"^a\\d+"} {normal-word|c} {normal-word|\\a]}
    {normal-word|(when-not} {conventionally-named-word keyword|(nil?} {normal-word|n)} {normal-word|(println} {normal-word|(str} {string|"at {number|\\"}"} {normal-word|name} {string|"{number|\\"}"}) {normal-word|#\{1} {normal-word|2\}} {normal-word|'(a} {normal-word|b)} {normal-word|`(~x} {normal-word|~@y)} {normal-word|@z} {normal-word|^:meta} {normal-word|m))}
    {normal-word|(if} {normal-word|true} {normal-word|(recur} {normal-word|false)} {normal-word|(fn} {normal-word|[x]} {conventionally-named-word keyword|(->} {normal-word|x} {normal-word|inc} {conventionally-named-word keyword|(*} {normal-word|2)))} {normal-word|#_(ignored)} {normal-word|#(str} {normal-word|%1))))}
{normal-word|(defmacro} {normal-word|m} {normal-word|[]} {normal-word|::ns/key)}
