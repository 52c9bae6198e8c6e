# kettle
### block ###
class Kettle extends Pot
  {summary|{exceptions|{class-name|constructor}}{punctuation|:} {message string|(@litres = 1.7, opts...) -> super()}}
  {summary|{exceptions|{class-name|boil}}{punctuation|:} {message string|(n) => if n isnt 0xFF and not @hot then "at #\{n + 1\}" else 'x' unless n?}}
list = (x * 2 for x in [1..10] when x % 2 is 0)
re = ///^a#\{x\}+ # comment
///i
