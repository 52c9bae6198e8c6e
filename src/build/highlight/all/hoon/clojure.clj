; {function|kettle}
({function|ns} {function|kitchen}.{function|tea} (:{function|require} [{function|clojure}.{function|string} :{function|as} {function|str}]))
({function|defn} {function|boil} {string|"Docs"} [\{:{function|keys} [{function|litres} {function|name}] :{function|or} \{{function|litres} 1.7\}\} & {function|more}]
  ({function|let} [{function|n} (+ 0{function|x}FF 1/2 -3.5{function|e3} 2N) {function|re} #{string|"^a\\d+"} {function|c} \\{function|a}]
    ({function|when-not} ({function|nil}? {function|n}) ({function|println} ({function|str} {string|"at \\""} {function|name} {string|"\\""}) #\{1 2\} '({function|a} {function|b}) `(~{function|x} ~{class-name|@y}) {class-name|@z} {keyword|^:}{function|meta} {function|m}))
    ({function|if} {function|true} ({function|recur} {function|false}) ({function|fn} [{function|x}] (-> {function|x} {function|inc} ({class-name|*} 2))) #_({function|ignored}) #({function|str} {constant|%1}))))
({function|defmacro} {function|m} [] {comment|::ns/key)}
