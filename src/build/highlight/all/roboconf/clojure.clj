{punctuation|;} kettle
(ns kitchen{punctuation|.}tea ({punctuation|:}require [{property|clojure.string} {punctuation|:}as str]))
(defn boil "Docs" [{punctuation|\{}{punctuation|:}keys [litres name] {punctuation|:}{component variable|or} {punctuation|\{}litres 1{punctuation|.}7{punctuation|\}}{punctuation|\}} & more]
  (let [n (+ 0xFF 1/2 -3{punctuation|.}5e3 2N) re {comment|#"^a\\d+" c \\a]}
    (when-not (nil? n) (println (str "at \\"" name "\\"") {comment|#\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))}
    (if true (recur false) (fn [x] (-> x inc (* 2))) {comment|#_(ignored) #(str %1))))}
(defmacro m [] {punctuation|:}{punctuation|:}ns/key)
