# kettle
### {keyword|block} ###
class Kettle extends Pot
  constructor: {punctuation|(}@litres = {number|1.7}, opts...{punctuation|)} -> super{punctuation|(}{punctuation|)}
  boil: {punctuation|(}n{punctuation|)} => {keyword|if} n isnt {number|0xFF} and not @hot {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} 'x' unless n?
list = {punctuation|(}x * {number|2} for x in [{number|1}..{number|10}] when x % {number|2} is {number|0}{punctuation|)}
re = ///^a#\{x\}+ # comment
///i
