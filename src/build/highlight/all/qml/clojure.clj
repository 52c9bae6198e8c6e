{punctuation|;} kettle
(ns kitchen.tea ({punctuation|:}{javascript-expression language-javascript|require {punctuation|[}clojure{punctuation|.}string {operator|:}{keyword|as} str{punctuation|]}}))
(defn boil {string|"Docs"} {punctuation|[}{punctuation|\{}{punctuation|:}{javascript-expression language-javascript|keys {punctuation|[}litres name{punctuation|]} {operator|:}or {punctuation|\{}litres {number|1.7}{punctuation|\}}}{punctuation|\}} & more{punctuation|]}
  (let {punctuation|[}n (+ 0xFF 1/2 -3.5e3 2N) re #{string|"^a\\d+"} c \\a{punctuation|]}
    (when-not (nil? n) (println (str {string|"at \\""} name {string|"\\""}) #{punctuation|\{}1 2{punctuation|\}} '(a b) `(~x ~@y) @z ^{punctuation|:}{javascript-expression language-javascript|meta m}))
    (if true (recur false) (fn {punctuation|[}x{punctuation|]} (-> x inc (* 2))) #_(ignored) #(str %1))))
(defmacro m {punctuation|[}{punctuation|]} {punctuation|:}{javascript-expression language-javascript|{operator|:}ns{operator|/}key})
