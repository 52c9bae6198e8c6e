; kettle
(ns kitchen.tea (:require [clojure.string :as str]))
(defn boil {string|"Docs"} [{punctuation|\{}:keys [litres name] :or {punctuation|\{}litres {number|1.7}{punctuation|\}}{punctuation|\}} & more]
  (let [n (+ 0xFF {number|1}/{number|2} -{number|3}.5e3 2N) re #{string|"^a\\d+"} c \\a]
    (when-not (nil? n) (println (str {string|"at \\""} name {string|"\\""}) #{punctuation|\{}{number|1} {number|2}{punctuation|\}} '(a b) `(~x ~@y) @z ^:meta m))
    (if true (recur false) (fn [x] (-> x inc (* {number|2}))) #_(ignored) #(str {comment|%1))))}
(defmacro m [] ::ns/key)
