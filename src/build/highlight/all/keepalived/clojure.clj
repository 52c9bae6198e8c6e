; kettle
(ns kitchen.tea (:require [clojure.string :as str]))
(defn boil {string|"Docs"} [{punctuation|\{}:keys [litres {property|name}] :or {punctuation|\{}litres {number|1.7}{punctuation|\}}{punctuation|\}} & more]
  (let [n (+ {number|0}xFF {number|1}/{number|2} {number|-3.5}e3 {number|2}N) re {comment|#"^a\\d+" c \\a]}
    (when-not (nil? n) (println (str {string|"at \\""} {property|name} {string|"\\""}) {comment|#\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))}
    (if {boolean|true} (recur {boolean|false}) (fn [x] (-> x inc (* {number|2}))) {comment|#_(ignored) #(str %1))))}
(defmacro m [] ::ns/{property|key})
