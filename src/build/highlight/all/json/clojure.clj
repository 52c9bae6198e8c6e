; kettle
(ns kitchen.tea ({operator|:}require {punctuation|[}clojure.string {operator|:}as str{punctuation|]}))
(defn boil {string|"Docs"} {punctuation|[}{punctuation|\{}{operator|:}keys {punctuation|[}litres name{punctuation|]} {operator|:}or {punctuation|\{}litres {number|1.7}{punctuation|\}}{punctuation|\}} & more{punctuation|]}
  (let {punctuation|[}n (+ 0xFF {number|1}/{number|2} {number|-3.5e3} 2N) re #{string|"^a\\d+"} c \\a{punctuation|]}
    (when-not (nil? n) (println (str {string|"at \\""} name {string|"\\""}) #{punctuation|\{}{number|1} {number|2}{punctuation|\}} '(a b) `(~x ~@y) @z ^{operator|:}meta m))
    (if {boolean|true} (recur {boolean|false}) (fn {punctuation|[}x{punctuation|]} (-> x inc (* {number|2}))) #_(ignored) #(str %{number|1}))))
(defmacro m {punctuation|[}{punctuation|]} {operator|:}{operator|:}ns/key)
