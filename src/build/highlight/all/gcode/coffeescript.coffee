# kettle
### block ###
class {property|K}ettle extends {property|P}ot
  constructor{punctuation|:} {comment|(@litres = 1.7, opts...)} -> super()
  boil{punctuation|:} {comment|(n)} => if n isnt 0xFF and not @hot then {string|"at #\{n + 1\}"} else 'x' unless n?
list = {comment|(x * 2 for x in [1..10] when x % 2 is 0)}
re = ///^a#\{x\}+ # comment
///i
