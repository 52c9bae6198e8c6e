{entry string|; kettle}
{entry string|(ns kitchen.tea (:require {regex|[clojure.string :as str]}))}
{entry string|(defn boil "Docs" [\{:keys {regex|[litres name]} :or \{litres 1.7\}\} & more]}
  {entry string|(let {regex|[n (+ 0xFF 1/2 -3.5e3 2N) re #"^a\\d+" c \\a]}}
    {entry string|(when-not (nil{operator|?} n) (println (str "at \\"" name "\\"") #\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))}
    {entry string|(if true (recur false) (fn {regex|[x]} (-> x inc ({operator|*} 2))) #_(ignored) #(str %1))))}
{entry string|(defmacro m {regex|[]} ::ns{punctuation|/}key)}
