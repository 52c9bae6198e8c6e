# kettle
### block ###
class Kettle extends Pot
  constructor: {group punctuation|(}@litres = 1{char-set class-name|.}7, opts{char-set class-name|.}{char-set class-name|.}{char-set class-name|.}{group punctuation|)} -> super{group punctuation|(}{group punctuation|)}
  boil: {group punctuation|(}n{group punctuation|)} => if n isnt 0xFF and not @hot then "at #\{n {quantifier number|+} 1\}" else 'x' unless n{quantifier number|?}
list = {group punctuation|(}x {quantifier number|*} 2 for x in {char-class|{char-class-punctuation punctuation|[}1..10{char-class-punctuation punctuation|]}} when x % 2 is 0{group punctuation|)}
re = ///{anchor function|^}a#\{x\}{quantifier number|+} # comment
///i
