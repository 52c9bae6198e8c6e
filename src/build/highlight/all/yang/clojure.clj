{punctuation|;} {keyword|kettle}
(ns kitchen.tea ({punctuation|:}require [clojure.string {punctuation|:}as str]))
(defn boil {string|"Docs"} [{punctuation|\{}{punctuation|:}keys [litres name] {punctuation|:}or {punctuation|\{}{keyword|litres} 1.7{punctuation|\}}{punctuation|\}} & more]
  (let [n ({operator|+} 0xFF 1/2 -3.5e3 2N) re #{string|"^a\\d+"} c \\a]
    (when-not (nil? n) (println (str {string|"at \\""} name {string|"\\""}) #{punctuation|\{}1 2{punctuation|\}} '(a b) `(~x ~@y) @z ^{punctuation|:}meta m))
    (if {boolean|true} (recur {boolean|false}) (fn [x] (-> x inc (* 2))) #_(ignored) #(str %1))))
(defmacro m [] {punctuation|:}{punctuation|:}ns/key)
