; kettle
(ns kitchen.tea (:require [clojure.string :as str]))
(defn boil {string|"Docs"} [\{:keys [litres name] :or \{litres {number|1.7}\}\} & more]
  (let [n (+ {number|0}xFF {number|1}/{number|2} {number|-3.5}e3 {number|2}N) re #{string|"^a\\d+"} c \\a]
    (when-not (nil? n) (println (str {string|"at \\"}{string|" name "}\\{string|""}) #\{{number|1} {number|2}\} '(a b) `(~x ~@y) @z ^:meta m))
    (if true (recur false) (fn [x] (-> x inc (* {number|2}))) #_(ignored) #(str %{number|1}))))
(defmacro m [] ::ns/key)
