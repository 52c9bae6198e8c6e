; kettle
(ns kitchen{punctuation|.}tea (:require {punctuation|[}clojure{punctuation|.}string :as str{punctuation|]}))
(defn boil {string|"Docs"} {punctuation|[}{punctuation|\{}:keys {punctuation|[}litres name{punctuation|]} :or {punctuation|\{}litres {number|1.7}{punctuation|\}}{punctuation|\}} & more{punctuation|]}
  (let {punctuation|[}n (+ {number|0xFF} {number|1}/{number|2} {number|-3.5e3} 2N) re {comment|#"^a\\d+" c \\a]}
    (when-not (nil? n) (println (str {string|"at \\""} name {string|"\\""}) {comment|#\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))}
    (if {boolean|true} (recur {boolean|false}) (fn {punctuation|[}x{punctuation|]} (-> x inc (* {number|2}))) {comment|#_(ignored) #(str %1))))}
(defmacro m {punctuation|[}{punctuation|]} ::ns/key)
