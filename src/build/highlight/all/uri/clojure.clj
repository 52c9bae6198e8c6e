{path|;} kettle
{path|(ns} kitchen.tea (:require [clojure.string :as str]))
{path|(defn} boil "Docs" [\{:keys [litres name] :or \{litres 1.7\}\} & more]
  (let [n (+ 0xFF 1/2 -3.5e3 2N) re {fragment|{fragment-delimiter|#}}"^a\\d+" c \\a]
    (when-not (nil{query|{query-delimiter|?}} n) (println (str "at \\"" name "\\"") {fragment|{fragment-delimiter|#}}\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))
    (if true (recur false) (fn [x] (-> x inc (* 2))) {fragment|{fragment-delimiter|#}_(ignored)} {fragment|{fragment-delimiter|#}(str} %1))))
{path|(defmacro} m [] ::ns/key)
