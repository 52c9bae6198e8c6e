# frozen_string_literal{punctuation|:} true
require {string|"json"}

{operator|=}{function|begin}
block comment
{operator|=}{keyword|end}
module Kitchen
  class Kettle {operator|<} Struct.new{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}{keyword|name}{punctuation|,} keyword_init{punctuation|:} true{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    {function|MAX} {operator|=} {number|1}_000
    @@all {operator|=} []

    {function|def} initialize{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block{punctuation|)}
      @litres{punctuation|,} @{keyword|name} {operator|=} litres{punctuation|,} opts.fetch{punctuation|(}{punctuation|:}{keyword|name}{punctuation|)} \{ "pot #\{rand{punctuation|(}{number|10}{punctuation|)} {operator|+} {number|1}\}" \}
      @@all {operator|<}{operator|<} self unless @{keyword|name} {operator|=}~ {operator|/}\\Apot\\s{operator|+}#\{{function|MAX}\}{operator|/}i \|\| ${function|DEBUG}
    {keyword|end}

    {function|def} {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other.litres
    {function|def} hot?{punctuation|;} temp.to_i {operator|>} {number|0}x5F {operator|&}{operator|&} {comment|!cold!; end}

    {function|def} boil
      {function|text} {operator|=} {operator|<}{operator|<}~{function|TEXT}.strip
        Boil #\{{keyword|name}\} {function|at} #\{temp\}
      {function|TEXT}
      words {operator|=} %w[green black] {operator|+} %i{punctuation|(}a b{punctuation|)} {operator|+} [%q{punctuation|(}{keyword|single} 'q'{punctuation|)}{punctuation|,} %Q\{{keyword|double} #\{{number|1} {operator|+} {number|1}\}\}{punctuation|,} ?x{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} 'it\\'s']
      words.each_with_index {keyword|do} \|w{punctuation|,} i\|
        puts "#\{i\}{punctuation|:} #\{w\}" {keyword|if} i.odd? {operator|and} w {comment|!= nil}
      {keyword|end}
      {keyword|case} {function|text} {function|when} {operator|/}boil{operator|/} {keyword|then} {punctuation|:}ok {function|when} {keyword|String}{punctuation|,} Symbol {keyword|then} raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} yield{punctuation|(}self{punctuation|)} {keyword|end}
    rescue StandardError {operator|=}{operator|>} e
      warn e.message{punctuation|;} {function|retry}
    ensure
      `ls {operator|-}l`
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
