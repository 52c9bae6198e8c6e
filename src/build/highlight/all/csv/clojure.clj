{value|; kettle}
{value|(ns kitchen.tea (:require [clojure.string :as str]))}
{value|(defn boil }{value|"Docs"}{value| [\{:keys [litres name] :or \{litres 1.7\}\} & more]}
{value|  (let [n (+ 0xFF 1/2 -3.5e3 2N) re #}{value|"^a\\d+"}{value| c \\a]}
{value|    (when-not (nil? n) (println (str }{value|"at \\"" name "}{value|\\}{value|""}{value|) #\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))}
{value|    (if true (recur false) (fn [x] (-> x inc (* 2))) #_(ignored) #(str %1))))}
{value|(defmacro m [] ::ns/key)}
