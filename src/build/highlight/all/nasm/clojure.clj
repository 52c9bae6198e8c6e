{comment|; kettle}
(ns kitchen.tea (:require {operator|[}clojure.string :as str{operator|]}))
(defn boil {string|"Docs"} {operator|[}\{:keys {operator|[}litres name{operator|]} :or \{litres {number|1.7}\}\} {operator|&} more{operator|]}
  (let {operator|[}n ({operator|+} {number|0xFF} {number|1}{operator|/}{number|2} {operator|-}{number|3.5e3} 2N) re #{string|"^a\\d+"} c \\a{operator|]}
    (when{operator|-}not (nil? n) (println (str {string|"at \\""} name {string|"\\""}) #\{{number|1} {number|2}\} '(a b) `(~x ~@y) @z ^:meta m))
    (if true (recur false) (fn {operator|[}x{operator|]} ({operator|-}{operator|>} x inc ({operator|*} {number|2}))) #_(ignored) #(str {operator|%}{number|1}))))
(defmacro m {operator|[}{operator|]} ::ns{operator|/}key)
