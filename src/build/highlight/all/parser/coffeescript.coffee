# kettle
{parser-comment comment|### block ###}
class Kettle extends Pot
  constructor: {expression|{punctuation|(}{function|@litres} = {number|1.7}, opts...{punctuation|)}} -> super{expression|{punctuation|(}{punctuation|)}}
  boil: {expression|{punctuation|(}n{punctuation|)}} => if n isnt 0xFF and not {function|@hot} then "at {parser-comment comment|#\{n + 1\}" else 'x' unless n?}
list = {expression|{punctuation|(}x {operator|*} {number|2} for x {operator|in} {punctuation|[}{number|1}..{number|10}{punctuation|]} when x {operator|%} {number|2} {operator|is} {number|0}{punctuation|)}}
re = ///{function|^a}#{punctuation|\{}x{punctuation|\}}+ {parser-comment comment|# comment}
///i
