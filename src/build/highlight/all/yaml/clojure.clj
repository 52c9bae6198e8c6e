; kettle
(ns kitchen.tea ({punctuation|:}require {punctuation|[}clojure.string {punctuation|:}as str{punctuation|]}))
(defn boil "Docs" {punctuation|[}{punctuation|\{}{punctuation|:}keys {punctuation|[}litres name{punctuation|]} {punctuation|:}or {punctuation|\{}litres 1.7{punctuation|\}}{punctuation|\}} & more{punctuation|]}
  (let {punctuation|[}n (+ 0xFF 1/2 {punctuation|-}3.5e3 2N) re {comment|#"^a\\d+" c \\a]}
    (when{punctuation|-}not (nil{punctuation|?} n) (println (str "at \\"" name "\\"") {comment|#\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))}
    (if true (recur false) (fn {punctuation|[}x{punctuation|]} ({punctuation|-}{punctuation|>} x inc (* 2))) {comment|#_(ignored) #(str %1))))}
(defmacro m {punctuation|[}{punctuation|]} {punctuation|:}{punctuation|:}ns/key)
