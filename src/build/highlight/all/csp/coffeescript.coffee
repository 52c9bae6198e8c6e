# kettle
### block ###
class Kettle extends Pot
  {scheme|constructor:} (@litres = 1.7, opts...) -> super()
  {scheme|boil:} (n) => if n isnt 0xFF and not @hot then "at #\{n + 1\}" else {keyword safe|'x'} unless n?
list = (x {host url|{important|*}} 2 for x in [1..10] when x % 2 is 0)
re = ///^a#\{x\}+ # comment
///i
