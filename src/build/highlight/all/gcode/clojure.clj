{comment|; kettle}
{comment|(ns kitchen.tea (:require [clojure.string :as str])})
(defn boil {string|"Docs"} [\{{punctuation|:}keys [litres name] {punctuation|:}or \{litres 1.7\}\} & more]
  {comment|(let [n (+ 0xFF 1/2 -3.5e3 2N)} re #{string|"^a\\d+"} c \\a]
    {comment|(when-not (nil? n)} {comment|(println (str "at \\"" name "\\"")} #\{1 2\} '{comment|(a b)} `{comment|(~x ~@y)} @z ^{punctuation|:}meta m))
    {comment|(if true (recur false)} {comment|(fn [x] (-> x inc (* 2)})) #_(ignored) #{comment|(str %1)})))
{comment|(defmacro m [] ::ns/key)}
