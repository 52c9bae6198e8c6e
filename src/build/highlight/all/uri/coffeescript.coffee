{fragment|{fragment-delimiter|#}} kettle
{fragment|{fragment-delimiter|#}}{fragment|{fragment-delimiter|#}}{fragment|{fragment-delimiter|#}} block {fragment|{fragment-delimiter|#}}{fragment|{fragment-delimiter|#}}{fragment|{fragment-delimiter|#}}
{path|class} Kettle extends Pot
  constructor: (@litres = 1.7, opts...) -> super()
  boil: (n) => if n isnt 0xFF and not @hot then "at {fragment|{fragment-delimiter|#}}\{n + 1\}" else 'x' unless n{query|{query-delimiter|?}}
{path|list} = (x * 2 for x in [1..10] when x % 2 is 0)
{path|re} = ///^a{fragment|{fragment-delimiter|#}}\{x\}+ {fragment|{fragment-delimiter|#}} comment
{authority|{authority-delimiter|//}}{path|{path-separator|/}i}
